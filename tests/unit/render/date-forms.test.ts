/** Dates that differ are drawn differently: each pair of forms, as far from one another as can be seen. */
import { describe, expect, it } from 'vitest';
import { drawSvg } from '../../../src/render/draw-svg.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { en } from '../../../src/locales/en.js';

/** One date each, all within one fortnight, so that nothing but their form tells them apart. */
const forms: Readonly<Record<string, unknown>> = {
  day: '2025-12-06',
  'one of two days': '[2025-12-06,2025-12-18]',
  'one of a range': '[2025-12-06..2025-12-18]',
  'both of two days': '{2025-12-06,2025-12-18}',
  'every day of a range': '{2025-12-06..2025-12-18}',
  'from day to day': '2025-12-06/2025-12-18',
  'from about a day to about a day': '2025-12-06~/2025-12-18~',
  'from day to a day in doubt': '2025-12-06/2025-12-18?',
  'from a vague to a vague day': { start: '[2025-12-06..2025-12-09]', end: '[2025-12-14..2025-12-18]' },
  'from a vague day': { start: '[2025-12-06..2025-12-09]', end: '2025-12-18' },
  'without an end': '2025-12-06/..',
  'to an unknown end': '2025-12-06/',
  'still going on': { start: '2025-12-06', ongoing: true },
  'without a start': '../2025-12-18',
  'from an unknown start': '/2025-12-18',
  'that or later': '[2025-12-06..]',
  'that or earlier': '[..2025-12-18]',
  'about a range': '[2025-12-06..2025-12-18]~',
};
const around = [
  { title: 'Before', when: '2025-12-01', kind: 'report' },
  { title: 'After', when: '2025-12-18', kind: 'report' },
];

/** What is drawn for a date alone: its shapes in one lane of a picture that is else the same. */
function shapesOf(when: unknown, width = 900): string {
  const document = { asOf: '2025-12-18', events: [{ title: '', when, attribution: 'x' }, ...around] };
  const svg = drawSvg(parse(document), { locale: en, width, height: 300 });
  return svg.replace(/<(title|desc|text)\b[^]*?<\/\1>/g, '').replace(/ (id|clip-path)="[^"]*"/g, '');
}

describe('dates that differ', () => {
  const names = Object.keys(forms);
  const drawn = new Map(names.map((name) => [name, shapesOf(forms[name])]));
  const pairs = names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other] as const));

  it.each(pairs)('are not drawn alike: %s, %s', (one, other) => {
    expect(drawn.get(one)).not.toBe(drawn.get(other));
  });

  it('show their signs where they are narrower than a glyph', () => {
    const textsAt = (when: string): string[] =>
      [
        ...drawSvg(
          parse([
            { title: '', when },
            { title: 'Far', when: '2035' },
          ]),
          {
            locale: en,
            width: 600,
            height: 200,
          },
        ).matchAll(/<text[^>]*>([~?]+)</g),
      ].map(([, sign]) => sign!);
    expect(textsAt('2025-12-06')).toEqual([]);
    expect(textsAt('2025-12-06~')).toEqual(['~']);
    expect(textsAt('2025-12-06?')).toEqual(['?']);
    expect(textsAt('2025-12-06%')).toEqual(['~?']);
  });
});
