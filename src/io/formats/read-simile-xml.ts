/** Reads the XML of SIMILE Timeline, as far as it goes where it is not well-formed. Entities of its own are not resolved. */
import { inChunks, type ChunkedWork } from '../../util/chunked.js';
import { FormatError, loaded, type ReadOptions } from '../format/format.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { joinedText, type Source } from '../format/source.js';
import { unescaped } from '../format/unescaped.js';
import { undescribedMedia } from '../format/written-media.js';
import { keptHeader } from './kept-fields.js';
import { plainText } from './plain-text.js';
import { simileEvent } from './simile/simile-event.js';
import { elementsNamed, readXml, textIn, type XmlElement } from './simile/xml.js';

type Fields = Readonly<Record<string, unknown>>;

const most = 32 * 1024 * 1024;
const eventsAtOnce = 200;

/** The document of an event source. Throws a `FormatError` where it is none. */
export async function readSimileXml(source: Source, { run }: ReadOptions): Promise<ReadResult> {
  const text = await joinedText(source.text());
  if (!/<data[\s>/]/.test(text)) throw new FormatError('XML without events of SIMILE Timeline');
  if (text.length > most)
    return {
      document: { events: [] },
      faults: [
        {
          place: '',
          severity: 'error',
          problem: 'it is not read, for XML of more than 32 MB is not: cut it into several files',
        },
      ],
    };
  const { XMLParser } = await loaded('xml.js', () => import('../libraries/xml.js'));
  const { roots, faults } = readXml(XMLParser, text, 'data');
  const data = roots.find(({ name }) => name === 'data');
  if (data === undefined) throw new FormatError('XML without events of SIMILE Timeline');
  return run(eventsChunked(data, text, faults));
}

function* eventsChunked(
  data: XmlElement,
  text: string,
  faults: readonly SourceFault[],
): ChunkedWork<ReadResult> {
  const { 'date-time-format': format, ...others } = data.attributes;
  const elements = elementsNamed('event', data);
  const options = { isIso: /iso/i.test(format ?? ''), lasts: false, plain: plainText };
  const events: Fields[] = [];
  yield* inChunks(0, elements.length, eventsAtOnce, (start, end) => {
    for (const element of elements.slice(start, end)) {
      const written = Object.entries(element.attributes).map(([name, value]) => [name, unescaped(value)]);
      events.push(simileEvent(Object.fromEntries(written) as Fields, options, textIn(element)));
    }
  });
  const lineOf = linesOf(text);
  return {
    document: { ...keptHeader(others), events },
    faults: [...faults, ...undescribedMedia(events)],
    placeOf: (event) => {
      const at = elements[event]?.at;
      return at === undefined ? undefined : `line ${lineOf(at)}`;
    },
  };
}

/** The number of the line of a place; quick for places that are asked for in order. */
function linesOf(text: string): (at: number) => number {
  let [line, from] = [1, 0];
  return (at) => {
    if (at < from) [line, from] = [1, 0];
    for (let next = text.indexOf('\n', from); next >= 0 && next < at; next = text.indexOf('\n', from)) {
      line++;
      from = next + 1;
    }
    return line;
  };
}
