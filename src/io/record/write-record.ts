/** Writes the record: one HTML file that needs no script and no network, with the document in it, to be read back. */
import type { Timeline } from '../../model/timeline.js';
import { isolated } from '../../util/bidi.js';
import { subProgress, type ChunkedWork } from '../../util/chunked.js';
import { countWords, fill, joinFacts } from '../../words/compose.js';
import { writtenDateWords } from '../../words/date-words.js';
import { knownFacts } from '../../words/known-words.js';
import type { Locale } from '../../words/locale.js';
import { writeJson } from '../writers/write-json.js';
import { leftOut, writtenRows, type WriteOptions, type Writing } from '../writers/writing.js';
import { recordId } from '../format/record-data.js';
import { given, Markup, markup, paragraph, type MarkupValue } from './markup.js';
import { recordContent } from './record-content.js';
import { recordStyle, recordStyleHash } from './record-style.js';

const policy = `default-src 'none'; style-src '${recordStyleHash}'; base-uri 'none'; form-action 'none'`;

/**
 * The record of a timeline: the drawing, every event that is not hidden as a numbered item, the sources, and what the document says of
 * itself. The document that is in it is whole, whatever the query hid.
 */
export function* writeRecord(timeline: Timeline, options: WriteOptions): ChunkedWork<Writing> {
  const { locale } = options;
  const rows = writtenRows(timeline, options);
  const content = yield* subProgress(recordContent(timeline, rows, locale), 0, 0.8);
  const whole = timeline.knownBy?.whole ?? timeline;
  const document = yield* subProgress(writeJson(whole, { locale }), 0.8, 1);
  const page = pageOf(timeline, content, document.content, options);
  return { content: page.text, losses: document.losses };
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
