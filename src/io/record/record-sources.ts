/** The sources in the record, each once under its number, with its archived copy and whatever else is written of it. */
import type { Id } from '../../model/event.js';
import { headerShape } from '../../model/format/format.js';
import { isDictionary } from '../../model/format/read-fields.js';
import type { Timeline } from '../../model/timeline.js';
import { fill, joinFacts } from '../../words/compose.js';
import { documentSources, type SourceInWords } from '../../words/source-words.js';
import { jsonText } from '../writers/json-text.js';
import { address, given, markup, type Markup, type MarkupValue } from './markup.js';
import type { RecordContext } from './record-accounts.js';

/** Those that are cited, in the order of the document; nothing where none is. */
export function recordSources(
  timeline: Timeline,
  cited: ReadonlySet<Id>,
  context: RecordContext,
): Markup | undefined {
  const { locale, numbers } = context;
  const sources = documentSources(timeline, locale).filter(({ id }) => cited.has(id));
  if (sources.length === 0) return undefined;
  const lines = sources.map(
    (source) =>
      markup`<p id="source-${numbers.get(source.id) ?? ''}">[${numbers.get(source.id) ?? ''}] ${sourceOf(source, timeline, context)}</p>
`,
  );
  return markup`<h2>${locale.interface.sourcesHeading}</h2>
${lines}`;
}

function sourceOf(
  { id, text, lang, url, archived, issued, accessed, grade }: SourceInWords,
  timeline: Timeline,
  { locale }: RecordContext,
): MarkupValue {
  const { interface: strings, punctuation } = locale;
  const facts = joinFacts(
    [
      issued === undefined ? '' : fill(strings.issued, { date: issued }),
      accessed === undefined ? '' : fill(strings.accessed, { date: accessed }),
      grade ?? '',
      ...ownWords(id, timeline).map(([label, value]) => fill(punctuation.labelled, { label, text: value })),
    ],
    locale,
  );
  return [
    given(text, lang),
    facts === '' ? undefined : [punctuation.facts, facts],
    url === undefined ? undefined : [' ', address(url)],
    archived === undefined ? undefined : [punctuation.facts, strings.archived, ' ', address(archived)],
  ];
}

/** What the format has no name for, such as the hash of an archived copy. */
function ownWords(id: Id, { header }: Timeline): readonly (readonly [string, string])[] {
  const written = header.written?.['sources'];
  const source = isDictionary(written) && Object.hasOwn(written, id) ? written[id] : undefined;
  if (!isDictionary(source)) return [];
  return Object.entries(source).flatMap(([name, value]) => {
    if (isKnownField(name)) return [];
    const text = typeof value === 'string' ? value : jsonText(value);
    return text === undefined ? [] : [[name, text] as const];
  });
}

function isKnownField(name: string): boolean {
  const sources = headerShape.fields['sources'];
  const shape = sources?.type === 'map' ? sources.of : undefined;
  return shape?.type === 'record' && Object.hasOwn(shape.fields, name);
}
