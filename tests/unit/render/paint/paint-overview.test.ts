import { describe, expect, it } from 'vitest';
import { lightTheme } from '../../../../src/render/theme/default-theme.js';
import { paintOverview, type Density } from '../../../../src/render/paint/paint-overview.js';
import { markupOf } from '../../../../src/render/paint/svg-markup.js';
import { SvgPen } from '../../../../src/render/paint/svg-pen.js';

const overview: Density = {
  width: 400,
  height: 34,
  bins: [
    { x0: 0, x1: 4, count: 8, height: 1, disputed: 0 },
    { x0: 200, x1: 204, count: 1, height: 1 / 80, disputed: 1 },
  ],
};

interface Bar {
  readonly fill: string;
  readonly x: number;
  readonly height: number;
}

/** The bars of a painting, in order. */
function barsOf(direction: 'ltr' | 'rtl', theme = lightTheme): Bar[] {
  const pen = new SvgPen(theme.fonts);
  paintOverview(pen, overview, theme, direction);
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

  it('is mirrored right to left', () => {
    expect(barsOf('rtl').map(({ x }) => x)).toEqual([396, 396, 196]);
  });
});
