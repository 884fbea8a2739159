import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../../../src/render/theme/default-theme.js';
import { paintOverview, type Density } from '../../../../src/render/paint/paint-overview.js';
import type { OverviewBin } from '../../../../src/layout/scene/overview.js';
import { markupOf } from '../../../../src/render/paint/svg-markup.js';
import { SvgPen } from '../../../../src/render/paint/svg-pen.js';

const bin: OverviewBin = {
  ...{ x0: 0, x1: 4, start: 0, end: 1, count: 8, share: 1, height: 1, disputed: 0 },
  parts: [{ colour: 'event', certain: 1, possible: 0 }],
};
const overview: Density = {
  width: 400,
  height: 34,
  bins: [bin, { ...bin, x0: 200, x1: 204, count: 1, share: 1 / 80, height: 1 / 80, disputed: 1 }],
};

interface Bar {
  readonly fill: string;
  readonly x: number;
  readonly height: number;
}

/** The bars of a painting, in order. */
function barsOf(direction: 'ltr' | 'rtl', density = overview, theme = lightTheme): Bar[] {
  const pen = new SvgPen(theme.fonts);
  paintOverview(pen, density, theme, direction);
  return rectsOf(pen.nodes.map(markupOf).join('')).filter(({ fill }) => fill !== theme.band);
}

function rectsOf(markup: string): Bar[] {
  return [...markup.matchAll(/<rect ([^>]*fill="[^>]*)>/g)].map(([, text = '']) => {
    const attribute = (name: string): string => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(text)?.[1] ?? '';
    return { fill: attribute('fill'), x: Number(attribute('x')), height: Number(attribute('height')) };
  });
}

describe('the painted overview', () => {
  it('draws each bin as a calm area under a line, and the disputed in the colour of incidents', () => {
    expect(barsOf('ltr').map(({ fill, x }) => [fill, x])).toEqual([
      [lightTheme.second, 0],
      [lightTheme.second, 0],
      [lightTheme.colours.incident, 200],
    ]);
  });

  it('keeps what is little visible', () => {
    const [most, line, least] = barsOf('ltr').map(({ height }) => height);
    expect([most, line, least]).toEqual([28, 1, 2]);
  });

  it('draws one pixel of what is next to nothing, and nothing where there is none', () => {
    const little = { ...overview, bins: [bin, { ...bin, x0: 200, x1: 204, height: 1 / 1000 }] };
    expect(barsOf('ltr', little).map(({ x, height }) => [x, height])).toEqual([
      [0, 28],
      [200, 1],
      [0, 1],
      [200, 1],
    ]);
  });

  it('stacks the colours of lanes, and on top of what is certain, paler, what may be there', () => {
    const parts: OverviewBin['parts'] = [
      { colour: 'call', certain: 0.5, possible: 0 },
      { colour: 'measure', certain: 0.25, possible: 0.25 },
    ];
    const bars = barsOf('ltr', { ...overview, bins: [{ ...bin, parts }] });
    const { call, measure } = lightTheme.colours;
    expect(bars.map(({ fill, height }) => [fill, height])).toEqual([
      [call, 14],
      [measure, 7],
      [measure, 7],
      [lightTheme.second, 1],
    ]);
  });

  it('is mirrored right to left', () => {
    expect(barsOf('rtl').map(({ x }) => x)).toEqual([396, 396, 196]);
  });
});
