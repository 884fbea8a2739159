/** What the text of an event is, after its marks were read where it is written in Markdown. */
import type { EventBase } from '../event.js';
import type { FaultLog } from '../fault.js';
import { plainTextOf, type TextFormatName } from '../formatted-text.js';
import { readMarkdown } from '../markdown/read-markdown.js';
import { unsafeLink } from './read-scalars.js';

type EventText = Pick<EventBase<string>, 'text' | 'formattedText'>;

/** Its words, and beside them what is formatted of it; `usual` is how the texts of the document are written. */
export function readEventText(
  { text, textFormat }: Readonly<Record<string, unknown>>,
  usual: TextFormatName | undefined,
  log: FaultLog,
): EventText {
  if (typeof text !== 'string' || (textFormat ?? usual) !== 'markdown') return {};
  const { parts, unsafe } = readMarkdown(text);
  for (const address of unsafe) log.report('error', 'unsafe-url', unsafeLink, address, 'text');
  const isFormatted = parts.some((part) => typeof part !== 'string');
  return { text: plainTextOf(parts), ...(isFormatted && { formattedText: parts }) };
}
