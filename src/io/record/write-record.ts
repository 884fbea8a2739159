/** Writes the record: one HTML file that needs no script and no network, with the document in it, to be read back. */
import { flag, hasFlag } from '../../model/columns.js';
import type { Id } from '../../model/event.js';
import type { Timeline } from '../../model/timeline.js';
import { isolated } from '../../util/bidi.js';
import { inChunks, subProgress, type ChunkedWork } from '../../util/chunked.js';
import { countWords, fill, joinFacts } from '../../words/compose.js';
import { writtenDateWords } from '../../words/date-words.js';
import { describe } from '../../words/describe.js';
import { knownFacts } from '../../words/known-words.js';
import type { Locale } from '../../words/locale.js';
import { undatedWords } from '../../words/undated-words.js';
import { sourceNumbers } from '../writers/source-numbers.js';
import { writeJson } from '../writers/write-json.js';
import { leftOut, writtenRows, type WriteOptions, type Writing } from '../writers/writing.js';
import { recordId } from '../format/record-data.js';
import { given, Markup, markup, paragraph, type MarkupValue } from './markup.js';
import type { RecordContext } from './record-accounts.js';
import { recordEvent } from './record-event.js';
import { recordSources } from './record-sources.js';
import { recordStyle, recordStyleHash } from './record-style.js';

const rowsAtOnce = 10;
const policy = `default-src 'none'; style-src '${recordStyleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * The record of a timeline: the drawing, every event that is not hidden as a numbered item, the sources, and what the document says of
 * itself. The document that is in it is whole, whatever the query hid.
 */
export function* writeRecord(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const { locale } = options;
  const rows = writtenRows(timeline, options);
  const context: RecordContext = {
    ...{ locale, numbers: sourceNumbers(timeline), listed: new Set(Array.from(rows)) },
  };
  const lists: Readonly<Record<'dated' | 'undated', Markup[]>> = { dated: [], undated: [] };
  const cited = new Set<Id>();
  const add = (row: number): void => {
    const description = describe(timeline, row, locale);
    if (!description) return;
    for (const { id } of description.sources) cited.add(id);
    const list = hasFlag(timeline.columns, row, flag.drawn) ? lists.dated : lists.undated;
    list.push(recordEvent(timeline, description, context));
  };
  yield* subProgress(
    inChunks(0, rows.length, rowsAtOnce, (start, end) => {
      for (let at = start; at < end; at++) add(rows[at] as number);
    }),
    ...([0, 0.8] as const),
  );
  const whole = timeline.knownBy?.whole ?? timeline;
  const document = yield* subProgress(writeJson(whole, { locale }), 0.8, 1);
  const page = pageOf(
    timeline,
    [listsOf(lists, timeline, locale), recordSources(timeline, cited, context)],
    document.content,
    options,
  );
  return {
    content: page.text,
    ...{ mediaType: 'text/html;charset=utf-8', extension: 'html', losses: document.losses },
  };
}

function listsOf(
  { dated, undated }: Readonly<Record<'dated' | 'undated', readonly Markup[]>>,
  timeline: Timeline,
  locale: Locale,
): MarkupValue {
  const list = (items: readonly Markup[], start: number): Markup =>
    markup`<ol class="events" start="${start}">
${items}</ol>
`;
  return [
    markup`<h2>${countWords(locale.interface.events, dated.length, locale)}</h2>
`,
    list(dated, 1),
    undated.length === 0
      ? undefined
      : markup`<h2>${undatedWords(timeline, locale)}</h2>
${list(undated, dated.length + 1)}`,
  ];
}

function pageOf(timeline: Timeline, content: MarkupValue, document: string, options: WriteOptions): Markup {
  const { locale, drawing } = options;
  const { title = locale.interface.untitled, lang } = timeline.header;
  return markup`<!doctype html>
<html lang="${locale.lang}" dir="${locale.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<meta name="generator" content="attributed-timeline">
<title>${title}</title>
<style>${new Markup(recordStyle)}</style>
</head>
<body>
<main>
<h1>${given(title, lang)}</h1>
${paragraph(factsOf(timeline, options))}
${drawing ? markup`<figure>${new Markup(drawing)}</figure>` : undefined}
${content}${aboutOf(timeline, locale)}
</main>
<script type="application/json" id="${recordId}">${new Markup(document.replaceAll('<', String.raw`\u003c`))}</script>
</body>
</html>
`;
}

/** When it was made, the query in force, and how much that hides. */
function factsOf(timeline: Timeline, options: WriteOptions): string {
  const { locale, on, query } = options;
  const { exports: strings, punctuation } = locale;
  const counts = Object.entries(leftOut(timeline, options)) as readonly ['hidden' | 'window', number][];
  const date = on && writtenDateWords(on, { locale, zone: timeline.header.timeZone });
  return joinFacts(
    [
      date ? fill(strings.on, { date }) : '',
      query ? fill(strings.query, { query: isolated(query, locale.direction) }) : '',
      ...counts.map(([name, count]) =>
        count > 0
          ? fill(punctuation.labelled, {
              label: strings.losses[name],
              text: countWords(locale.interface.events, count, locale),
            })
          : '',
      ),
      ...knownFacts(timeline, locale),
    ],
    locale,
  );
}

function aboutOf({ header }: Timeline, locale: Locale): MarkupValue {
  const { description, method, corrections, lang, timeZone } = header;
  const { interface: strings } = locale;
  if (!description && !method && corrections.length === 0) return undefined;
  return [
    markup`<h2>${strings.aboutDocument}</h2>
`,
    description && paragraph(given(description, lang)),
    method && paragraph([`${strings.method} `, given(method, lang)]),
    corrections.map(({ on, text }) => {
      const date = writtenDateWords(on, { locale, zone: timeZone });
      return paragraph(fill(strings.correction, { date, text: isolated(text, locale.direction) }));
    }),
  ];
}
