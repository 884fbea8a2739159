/** An event of SIMILE Timeline, from XML or JSON, as an event of ours. */
import { writtenMedia } from '../../format/written-media.js';
import { simileDate } from './simile-date.js';

type Fields = Readonly<Record<string, unknown>>;

/** How the events of one source are read. */
export interface SimileOptions {
  /** Its dates are of ISO 8601. */
  readonly isIso: boolean;
  /** Whether an event with an end lasts where it does not say so. */
  readonly lasts: boolean;
  /** Reads texts in HTML. */
  readonly plain: (html: string) => string;
}

/** JSON has short names as well. */
const names: ReadonlyMap<string, string> = new Map([
  ['s', 'start'],
  ['e', 'end'],
  ['ls', 'latestStart'],
  ['ee', 'earliestEnd'],
  ['d', 'description'],
  ['de', 'durationEvent'],
  ['t', 'title'],
  ['c', 'classname'],
]);
const placed = new Set(
  'start end latestStart earliestEnd isDuration durationEvent title description id eventID'.split(' '),
);
const ours = new Set(
  'when kind text attribution claims quotes ambiguity place tags data media links lang'.split(' '),
);

/** What has no place is kept by its name: link, icon, colours, an image without a whole address. `content` is what stands within its tags. */
export function simileEvent(written: Fields, options: SimileOptions, content = ''): Fields {
  const fields = Object.fromEntries(
    Object.entries(written).map(([name, value]) => [names.get(name) ?? name, value]),
  ) as Fields;
  const { plain } = options;
  const [title, description, inside] = [fields['title'], fields['description'], content].map((value) =>
    typeof value === 'string' ? plain(value) : '',
  );
  const text = [description, inside].filter((part) => part !== '' && part !== undefined).join('\n');
  const id = textOf(fields['id']) ?? textOf(fields['eventID']);
  const when = whenOf(fields, options);
  const caption = textOf(fields['caption']);
  const media = writtenMedia(fields['image'], { caption: caption && plain(caption) });
  const held = media ? new Set(['image', 'caption']) : new Set<string>();
  return {
    ...Object.fromEntries(
      Object.entries(fields)
        .filter(([name, value]) => !placed.has(name) && !held.has(name) && value !== '')
        .map(([name, value]) => [ours.has(name) ? `${name} (SIMILE)` : name, value]),
    ),
    ...(id !== undefined && { id }),
    ...(title !== '' && { title }),
    ...(text !== '' && { text }),
    ...(when !== undefined && { when }),
    ...(media && { media }),
  };
}

/** Four bounds: it began from `start` to `latestStart`, and ended from `earliestEnd` to `end`. What does not last was once within. */
function whenOf(fields: Fields, options: SimileOptions): unknown {
  const [start, latestStart, earliestEnd, end] = ['start', 'latestStart', 'earliestEnd', 'end'].map((name) =>
    dateOf(fields[name], options),
  );
  if (end === undefined) return start && oneOf(start, latestStart);
  if (start === undefined) return `/${end}`;
  if (!lastsOf(fields, options) && (latestStart === undefined || earliestEnd === undefined))
    return oneOf(start, end);
  const [began, ended] = [oneOf(start, latestStart), oneOf(earliestEnd ?? end, end)];
  return began === ended ? began : `${began}/${ended}`;
}

/** Once, from the one to the other. */
function oneOf(first: string, last: string | undefined): string {
  return last === undefined || last === first ? first : `[${first}..${last}]`;
}

function lastsOf({ durationEvent, isDuration }: Fields, { lasts }: SimileOptions): boolean {
  const said = [durationEvent, isDuration].find((value) => value !== undefined && value !== null);
  return said === undefined ? lasts : said === true || said === 'true';
}

function dateOf(value: unknown, { isIso }: SimileOptions): string | undefined {
  const text = textOf(value);
  return text === undefined ? undefined : simileDate(text, isIso);
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.trim() : '';
  return text === '' ? undefined : text;
}
