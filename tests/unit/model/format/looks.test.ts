// Checks the looks of kinds as a document writes them: its colours, its glyphs, and what it leaves out.
import { describe, expect, it } from 'vitest';
import { appearanceOf } from '../../../../src/layout/scene/appearance.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { builtInKinds, glyphNames, type KindDefinition } from '../../../../src/model/kinds.js';

function kindsOf(kinds: Readonly<Record<string, unknown>>): {
  readonly looks: Readonly<Record<string, readonly [colour: string, glyph: string]>>;
  readonly faults: readonly string[];
} {
  const { header, faults } = parse({ kinds, events: [] });
  const looks = Object.keys(kinds).map((name) => {
    const { colour, glyph } = header.kinds.get(name) as KindDefinition;
    return [name, [colour, glyph]] as const;
  });
  return { looks: Object.fromEntries(looks), faults: faults.faults.map(({ message }) => message) };
}

describe('A kind', () => {
  it('has any CSS colour, one for both backgrounds or one for each', () => {
    const { looks, faults } = kindsOf({
      strike: { label: 'Strike', color: 'oklch(60% 0.15 250)' },
      vote: { label: 'Vote', color: { light: 'darkgreen', dark: '#8f8' } },
      rally: { label: 'Rally', color: 'protest' },
      march: { label: 'March', colour: 'request' },
    });
    expect(looks['strike']?.[0]).toMatch(/^#[\da-f]{6}\/#[\da-f]{6}$/);
    expect(looks['vote']?.[0]).toBe('#006400/#88ff88');
    expect([looks['rally']?.[0], looks['march']?.[0]]).toEqual(['protest', 'request']);
    expect(faults).toEqual([]);
  });

  it('has both colours in one text, as CSS writes them', () => {
    const { looks, faults } = kindsOf({
      vote: { label: 'Vote', color: 'light-dark(rgb(0, 100, 0), #8f8)' },
      rally: { label: 'Rally', color: 'light-dark(navy)' },
    });
    expect(looks['vote']?.[0]).toBe('#006400/#88ff88');
    expect(faults).toEqual([expect.stringContaining('rally.color "light-dark(navy)": is no colour')]);
  });

  it('with a colour that is none keeps that of its turn, with one fault', () => {
    const plain = kindsOf({ strike: { label: 'Strike' } }).looks['strike'];
    for (const color of ['url(x)', 'var(--brand)', 'red;}', { light: 'red', dark: 'blurple' }]) {
      const { looks, faults } = kindsOf({ strike: { label: 'Strike', color } });
      expect(looks['strike']).toEqual(plain);
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(/^kinds\.strike\.color "[^"]+": is no colour that can be seen/);
    }
    expect(kindsOf({ strike: { label: 'Strike', color: 7 } }).faults).toEqual([
      'kinds.strike.color 7: a colour, or one for "light" and one for "dark" is wanted here, not a number',
    ]);
  });

  it('whose colour can hardly be seen is warned of, with the figure and what would do', () => {
    const { looks, faults } = kindsOf({ strike: { label: 'Strike', color: '#ffee00' } });
    expect(looks['strike']?.[0]).toBe('#ffee00/#ffee00');
    expect(faults).toEqual([
      expect.stringMatching(
        /^kinds\.strike\.color "#ffee00": stands out 1\.2:1 from a light background, where 3:1 is wanted; #[\da-f]{6} would do$/,
      ),
    ]);
  });

  it('has a glyph of ours, or path data of its own', () => {
    const { looks, faults } = kindsOf({
      strike: { label: 'Strike', glyph: 'incident' },
      vote: { label: 'Vote', glyph: 'M2 2h12v12H2z' },
    });
    expect(looks['strike']?.[1]).toBe('incident');
    expect(looks['vote']?.[1]).toBe('M-5.4 -5.4L5.4 -5.4L5.4 5.4L-5.4 5.4Z');
    expect(faults).toEqual([]);
  });

  it('with a glyph that is none keeps that of its turn, with one fault', () => {
    const { looks, faults } = kindsOf({
      strike: { label: 'Strike', glyph: 'M2 2<script>' },
      vote: { label: 'Vote', glyph: 'ballot' },
    });
    expect([looks['strike']?.[1], looks['vote']?.[1]]).toEqual(['rectangle', 'triangle']);
    expect(faults).toEqual([
      'kinds.strike.glyph "M2 2<script>": has "<" at 5, which is no command of path data',
      `kinds.vote.glyph "ballot": is none of ${glyphNames.join(', ')}, and no path data`,
    ]);
  });

  it('that says nothing of its look differs from the others of the document, by its glyph alone too', () => {
    const names = Array.from({ length: 20 }, (_, i) => `kind${i}`);
    const { looks } = kindsOf(Object.fromEntries(names.map((name) => [name, { label: name }])));
    const all = names.map((name) => looks[name] as readonly [string, string]);
    expect(new Set(all.slice(0, 8).map(([, glyph]) => glyph)).size).toBe(8);
    expect(new Set(all.map((look) => look.join())).size).toBe(20);
    const builtIn = new Set([...builtInKinds.values()].map(({ glyph }) => glyph));
    expect(all.filter(([, glyph]) => builtIn.has(glyph as never))).toEqual([]);
  });

  it('keeps its look when others follow, and a built-in one keeps its own', () => {
    const before = kindsOf({ a: { label: 'A' }, statement: { label: 'Words' }, b: { label: 'B' } }).looks;
    const after = kindsOf({
      a: { label: 'A' },
      statement: { label: 'Words' },
      b: { label: 'B' },
      c: { label: 'C' },
    }).looks;
    expect(after).toMatchObject(before);
    expect(before).toEqual({
      a: ['statement', 'rectangle'],
      statement: ['statement', 'statement'],
      b: ['protest', 'triangle'],
    });
  });
});

describe('An event', () => {
  const kinds = { strike: { label: 'Strike', color: '#b23a48', glyph: 'star' } };
  const looksOf = (events: readonly object[]) => {
    const timeline = parse({ kinds, events });
    return {
      looks: events.map((_, row) => {
        const { glyph, colour } = appearanceOf(timeline, row);
        return [glyph, colour];
      }),
      faults: timeline.faults.faults
        .map(({ message }) => message)
        .filter((message) => message.startsWith('events')),
    };
  };
  const strike = { kind: 'strike', title: 'A', when: '2025' };

  it('has a look of its own where it says so, else that of its kind', () => {
    const { looks, faults } = looksOf([
      strike,
      { ...strike, color: { light: 'navy', dark: '#8f8' } },
      { ...strike, glyph: 'drop' },
      { ...strike, color: 'protest', glyph: 'M2 2h12v12H2z' },
    ]);
    expect(looks).toEqual([
      ['star', '#b23a48/#b23a48'],
      ['star', '#000080/#88ff88'],
      ['drop', '#b23a48/#b23a48'],
      ['M-5.4 -5.4L5.4 -5.4L5.4 5.4L-5.4 5.4Z', 'protest'],
    ]);
    expect(faults).toEqual([]);
  });

  it('is judged as a kind is, each at its place, and keeps that of its kind where it says nothing that can be', () => {
    const { looks, faults } = looksOf([
      { ...strike, color: 'url(https://example.org/)' },
      { ...strike, color: '#eeeeee' },
      { ...strike, glyph: 'M2 2<script>' },
      { ...strike, glyph: 7, color: 'javascript:alert(1)' },
    ]);
    expect(looks).toEqual([
      ['star', '#b23a48/#b23a48'],
      ['star', '#eeeeee/#eeeeee'],
      ['star', '#b23a48/#b23a48'],
      ['star', '#b23a48/#b23a48'],
    ]);
    expect(faults).toEqual([
      expect.stringMatching(/^events\[0\]\.color "url.*": is no colour that can be seen/),
      expect.stringMatching(/^events\[1\]\.color "#eeeeee": stands out 1\.1:1 from a light background/),
      expect.stringMatching(/^events\[2\]\.glyph "M2 2<script>": has "<" at 5, which is no command/),
      expect.stringContaining('events[3].glyph 7'),
      expect.stringContaining('events[3].color "javascript:alert(1)"'),
    ]);
  });
});
