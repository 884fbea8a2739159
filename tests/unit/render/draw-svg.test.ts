/** Timelines as SVGs, without a browser. */
import { expect, it } from 'vitest';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { glyphData, strikeData } from '../../../src/render/paint/glyphs.js';
import { darkTheme, lightTheme } from '../../../src/render/theme/default-theme.js';
import { drawSvg } from '../../../src/render/draw-svg.js';

it('says every title of a window in which all have room', () => {
  const titles = ['Talks', 'Ferry stopped', 'Letter sent'];
  const events = titles.map((title, i) => ({ title, when: `2025-12-0${i * 3 + 1}` }));
  const svg = drawSvg(parse({ events }), { locale: en, width: 900, height: 200 });
  for (const title of titles) expect(svg).toContain(`>${title}<`);
});

it('strikes through what is denied and asserted by nobody, and says so', () => {
  const claims = { id: 'no', text: 'No', stance: 'denies', chain: 'Ann' };
  const draw = (event: object): string =>
    drawSvg(parse([{ title: 'Radar', when: '2025-12-06', ...event }]), {
      locale: en,
      width: 900,
      height: 200,
    });
  const svg = draw({ claims });
  expect(svg).toContain('>denied<');
  expect(svg).toContain(strikeData);
  expect(draw({})).not.toContain(strikeData);
});

it('is as high as its rows need where its height is auto, and no higher than that however many there are', () => {
  const heightFor = (count: number): number => {
    const events = Array.from({ length: count }, (_, i) => ({ title: `Talks ${i}`, when: '2025-12-06' }));
    const svg = drawSvg(parse({ events }), { locale: en, width: 900, height: 'auto' });
    return Number(/ height="(\d+)"/.exec(svg)?.[1]);
  };
  expect(heightFor(12)).toBeGreaterThan(heightFor(3) + 100);
  expect(heightFor(5000)).toBeLessThanOrEqual(2400);
});

it('has title, legend and numbered sources around it where it is a figure', () => {
  const timeline = parse({
    title: 'The dispute',
    description: 'What was said.',
    kinds: { ferry: { label: 'Ferry' } },
    sources: { gazette: { title: 'No ferry', URL: 'https://example.org/a' } },
    events: [
      {
        kind: 'ferry',
        title: 'Stopped',
        when: '2025-12-06',
        attribution: { by: 'The Gazette', as: 'outlet', source: 'gazette' },
      },
    ],
  });
  const size = { locale: en, width: 900, height: 200 };
  const [plain, figure] = [drawSvg(timeline, size), drawSvg(timeline, { ...size, isFigure: true })];
  const texts = (svg: string): string[] =>
    [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text!);
  const count = (svg: string, wanted: string): number => texts(svg).filter((text) => text === wanted).length;
  for (const text of ['The dispute', 'What was said.', 'Ferry'])
    expect(count(figure, text), text).toBe(count(plain, text) + 1);
  expect(
    texts(figure).some((text) => text.startsWith('[1] ') && text.includes('https://example.org/a')),
  ).toBe(true);
  expect(Number(/ height="(\d+)"/.exec(figure)?.[1])).toBeGreaterThan(200);
});

it('is empty where no event has a date', () => {
  expect(drawSvg(parse({ events: [{ title: 'Some day' }] }), { locale: en, width: 900, height: 200 })).toBe(
    '',
  );
});

it('says which language its words are in, and which those texts that are in another', () => {
  const events = [{ title: 'إغلاق الميناء', when: '2025-03-03' }];
  const size = { width: 900, height: 200 };
  const svg = drawSvg(parse({ lang: 'ar', events }), { locale: en, ...size });
  expect(svg).toMatch(/^<svg [^>]*\blang="en"/);
  expect(svg).toMatch(/<text [^>]*\blang="ar"[^>]*>إغلاق الميناء</);
  expect(svg.match(/lang="ar"/g)).toHaveLength(1);
  expect(drawSvg(parse({ lang: 'ar', events }), { locale: ar, ...size })).not.toMatch(/<text [^>]*\blang=/);
});

it('names the zone of its ticks in a window of hours, and none where zones cannot be distinguished', () => {
  const draw = (whens: readonly string[]): string => {
    const events = whens.map((when) => ({ title: 'Radar', when }));
    return drawSvg(parse({ timeZone: 'America/New_York', events }), { locale: en, width: 900, height: 200 });
  };
  expect(draw(['2025-12-07T12:30-06:00', '2025-12-07T15:00-06:00'])).toMatch(/>(GMT-5|EST)</);
  expect(draw(['2025-01-07', '2025-12-07'])).not.toMatch(/>(GMT-5|EST)</);
});

it('has events for which it is too low in one lane, what is disputed first, unless lanes are asked for', () => {
  const kinds = ['call', 'meeting', 'measure', 'report', 'protest', 'request'];
  const events = kinds.flatMap((kind, i) =>
    [0, 1].map((day) => ({
      id: `${kind}${day}`,
      kind,
      title: `A ${kind}`,
      when: `2025-12-0${i + day + 1}`,
    })),
  );
  const links = [{ from: 'request1', to: 'report1', type: 'disputes' }];
  const draw = (laneBy?: 'kind'): string =>
    drawSvg(parse({ events, links }), { locale: en, width: 900, height: 180, ...(laneBy && { laneBy }) });
  expect(draw()).not.toContain('>Meetings<');
  expect(draw()).toMatch(/>A report[ …<]/);
  expect(draw('kind')).toContain('>Meetings<');
});

it('has periods behind the events, with their names, their colours and words for who does not see them', () => {
  const eras = [{ label: 'The boom', when: '1920~/1929', color: 'seagreen' }];
  const events = [
    { title: 'A', when: '1921-05-03' },
    { title: 'B', when: '1934-02-01' },
  ];
  const draw = (document: object): string =>
    drawSvg(parse(document), { locale: en, width: 900, height: 240 });
  const svg = draw({ eras, events });
  expect(svg).toContain('>The boom<');
  expect(svg).toContain('#2e8b57');
  expect(svg).toMatch(/<desc[^>]*>[^<]*rom about 1920 to 1929: The boom/);
  expect(draw({ events })).not.toContain('boom');
});

it('draws kinds in colours and glyphs of their own', () => {
  const kinds = { strike: { label: 'Strike', color: '#b23a48', glyph: 'M2 2h12v12H2z' } };
  const events = [{ kind: 'strike', title: 'A', when: '1921-05-03', attribution: 'Herald' }];
  const svg = drawSvg(parse({ kinds, events }), { locale: en, width: 900, height: 240 });
  expect(svg).toMatch(/<path d="M-5\.4 -5\.4L5\.4 -5\.4L5\.4 5\.4L-5\.4 5\.4Z"[^>]*fill="#b23a48"/);
});

it('marks the present moment where it is given alone, in the drawing and in words', () => {
  const timeline = parse({
    timeZone: 'Asia/Tokyo',
    events: [{ title: 'Talks', when: '2025-12-01/2025-12-20' }],
  });
  const draw = (now?: string): string =>
    drawSvg(timeline, { locale: en, width: 900, height: 200, ...(now && { now }) });
  const svg = draw('2025-12-07');
  expect(svg).toContain('>now<');
  expect(svg).toContain(lightTheme.now);
  expect(svg).toContain('now: 7 December 2025.</desc>');
  expect(draw('soon')).toBe(draw());
  expect(draw()).not.toContain(lightTheme.now);
  expect(draw('2026')).toBe(draw());
});

it('draws events in looks of their own, and explains kinds as they are', () => {
  const timeline = parse({
    kinds: { vote: { label: 'Vote', color: { light: '#2f6f4f', dark: '#7fd6a6' }, glyph: 'star' } },
    events: [
      { kind: 'vote', title: 'A', when: '2025-12-01' },
      {
        kind: 'vote',
        title: 'B',
        when: '2025-12-10/2025-12-12',
        color: 'light-dark(#7a1fa2, #d9a2f0)',
        glyph: 'drop',
      },
    ],
  });
  const size = { locale: en, width: 900, height: 200 };
  const svg = drawSvg(timeline, size);
  expect(svg).toContain(glyphData('drop'));
  expect(svg).toContain('#7a1fa2');
  expect(drawSvg(timeline, { ...size, theme: darkTheme })).toContain('#d9a2f0');
  expect(drawSvg(timeline, { ...size, theme: { ...lightTheme, forced: true } })).not.toContain('#7a1fa2');
  const count = (text: string, part: string): number => text.split(part).length - 1;
  const figure = drawSvg(timeline, { ...size, isFigure: true });
  expect(count(figure, glyphData('star'))).toBe(count(svg, glyphData('star')) + 1);
  expect(count(figure, glyphData('drop'))).toBe(count(svg, glyphData('drop')));
});
