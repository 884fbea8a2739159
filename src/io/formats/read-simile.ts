/** Reads the JSON of SIMILE Timeline. */
import { isDictionary } from '../../model/format/read-fields.js';
import type { ChunkedWork } from '../../util/chunked.js';
import type { ReadResult, SourceFault } from '../format/read-result.js';
import { entriesChunked } from './entries.js';
import { undescribedMedia } from '../format/written-media.js';
import { keptHeader } from './kept-fields.js';
import { plainText } from './plain-text.js';
import { simileEvent } from './simile/simile-event.js';

type Fields = Readonly<Record<string, unknown>>;

/** The document of an event source. An event with an end lasts, unless it says that it does not. */
export function* readSimile(source: Fields): ChunkedWork<ReadResult> {
  const { events, dateTimeFormat, ...others } = source;
  const isIso = /iso/i.test(String(dateTimeFormat));
  const list = events as readonly unknown[];
  const read = yield* entriesChunked(list, (event) =>
    isDictionary(event) ? simileEvent(event, { isIso, lasts: true, plain: plainText }) : event,
  );
  const contrary = list.filter((event) => isDictionary(event) && event['isDuration'] !== undefined).length;
  const faults: SourceFault[] =
    contrary === 0
      ? []
      : [
          {
            place: '',
            severity: 'note',
            problem: `"isDuration" is read as it says, though SIMILE draws it the other way round in JSON (${contrary}): write "durationEvent"`,
          },
        ];
  return {
    document: { ...keptHeader(others), events: read },
    faults: [...faults, ...undescribedMedia(read)],
    placeOf: (event) => (event < list.length ? `event ${event + 1}` : undefined),
  };
}
