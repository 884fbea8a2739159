/** What a document says once for all its events, said by each of them: so that they can stand in another document. */
import { isDictionary } from '../model/format/read-fields.js';

type Fields = Readonly<Record<string, unknown>>;

/** Dates that have no zone of their own get one, and so do the dates of sources and of periods. */
export function withZone(document: Fields, zone: string): Fields {
  return {
    ...mapEvents(document, ({ when, ...event }) => ({
      ...event,
      ...(isWritten(when) && { when: zonedWhen(when, zone) }),
    })),
    ...(isWritten(document['eras']) && {
      eras: listOf(document['eras']).map((era) =>
        isDictionary(era) && isWritten(era['when']) ? { ...era, when: zonedWhen(era['when'], zone) } : era,
      ),
    }),
    ...mapSources(document, (source) =>
      isWritten(source['issued']) && !isWritten(source['zone']) ? { ...source, zone } : source,
    ),
  };
}

/** Events that have no language of their own get one. */
export function withLang(document: Fields, lang: string): Fields {
  return mapEvents(document, (event) => (isWritten(event['lang']) ? event : { ...event, lang }));
}

/** Events with a text that do not say how it is written say so. */
export function withTextFormat(document: Fields, textFormat: string): Fields {
  return mapEvents(document, (event) =>
    isWritten(event['textFormat']) || !isWritten(event['text']) ? event : { ...event, textFormat },
  );
}

/** Chains that end in no source of their own end in the one that the document was compiled from. */
export function withLastStep(document: Fields, source: string): Fields {
  const last = { by: [source], as: 'outlet', source };
  const finished = (chain: unknown): unknown => {
    const steps = listOf(chain);
    const end = steps.at(-1);
    const hasSource = isDictionary(end) ? isWritten(end['source']) || names(end['by']) : names(end);
    return steps.length === 0 || hasSource ? chain : [...steps, last];
  };
  const names = (by: unknown): boolean => {
    const sources = document['sources'];
    const [first] = listOf(by);
    return typeof first === 'string' && isDictionary(sources) && Object.hasOwn(sources, first);
  };
  return mapEvents(document, ({ attribution, claims, ...event }) => ({
    ...event,
    ...(isWritten(attribution) && { attribution: listOf(attribution).map(finished) }),
    ...(isWritten(claims) && {
      claims: listOf(claims).map((claim) =>
        isDictionary(claim) ? { ...claim, chain: finished(claim['chain']) } : claim,
      ),
    }),
  }));
}

function zonedWhen(when: unknown, zone: string): unknown {
  if (Array.isArray(when))
    return when.length === 2 ? { start: when[0] as unknown, end: when[1] as unknown, zone } : when;
  if (!isDictionary(when)) return { at: when, zone };
  return isWritten(when['zone']) ? when : { ...when, zone };
}

function mapEvents(document: Fields, change: (event: Fields) => Fields): Fields {
  const events = listOf(document['events']);
  return { ...document, events: events.map((event) => (isDictionary(event) ? change(event) : event)) };
}

function mapSources({ sources }: Fields, change: (source: Fields) => Fields): Fields {
  if (!isDictionary(sources)) return {};
  const entries = Object.entries(sources).map(([id, source]) => [
    id,
    isDictionary(source) ? change(source) : source,
  ]);
  return { sources: Object.fromEntries(entries) as unknown };
}

function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value as readonly unknown[];
  return isWritten(value) ? [value] : [];
}

function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null;
}
