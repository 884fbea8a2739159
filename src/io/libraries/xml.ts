/** The library that reads XML, in a chunk of its own. */
import { XMLParser } from 'fast-xml-parser';

export { XMLParser };
/** What it gives. */
export type Xml = typeof XMLParser;
