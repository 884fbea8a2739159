// Forced colours and more contrast, switched on while the element is there.
import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { brightnessOf, hasPixel, opaquePixels, pixelOf, type Pixel } from './canvas-pixels.js';
import { allByPart, button, byPart, mount, option, whenIdle, until } from './support.js';

const events = [
  {
    id: 'alpha',
    kind: 'statement',
    title: 'Alpha speaks',
    speakers: 'Ann',
    when: '2025-11-03',
    attribution: 'ann',
  },
  {
    id: 'beta',
    kind: 'incident',
    title: 'Beta, on nobody’s word',
    when: '2025-11-10',
    links: { about: 'alpha' },
  },
  {
    id: 'gamma',
    kind: 'report',
    title: 'Gamma goes on',
    outlet: 'The Gazette',
    when: '2025-11-05/2025-11-19',
  },
];

const emulate = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  executeServerCommand('media-features', { 'prefers-reduced-motion': 'reduce', ...features });

function mountOnPage(): Promise<AttributedTimeline> {
  return mount(html`
    <attributed-timeline
      .style=${'inline-size:1000px;--at-height:500px;--at-color-report:rgb(0, 128, 0)'}
      .timeline=${{ events }}
    ></attributed-timeline>
  `);
}

/** A system colour as the browser resolves it just now. */
function system(name: string): Pixel {
  const sample = document.createElement('i');
  sample.style.cssText = `color:${name};forced-color-adjust:none`;
  document.body.append(sample);
  const pixel = pixelOf(getComputedStyle(sample).color);
  sample.remove();
  return pixel;
}

const same = (a: Pixel, b: Pixel): boolean => a.every((channel, i) => channel === b[i]);
/** Any hue that the colours of kinds have and those of the system, emulated here, have not. */
const isOfAKind = ([red, green, blue]: Pixel): boolean => Math.max(green, blue) > red + 12;

describe('forced colours', () => {
  afterEach(() => emulate({}));

  it('repaint the drawing in system colours, and give its colours back', async () => {
    const element = await mountOnPage();
    expect(hasPixel(element, [0, 128, 0]), 'the token').to.be.true;
    await emulate({ 'forced-colors': 'active' });
    await until(() => !hasPixel(element, [0, 128, 0]), 'system colours');
    expect(hasPixel(element, system('CanvasText'))).to.be.true;
    expect(opaquePixels(element).filter(isOfAKind).slice(0, 3)).to.deep.equal([]);
    await emulate({});
    await until(() => hasPixel(element, [0, 128, 0]), 'its own colours');
  });

  it('give each part the system colour that is meant for it', async () => {
    const element = await mountOnPage();
    await emulate({ 'forced-colors': 'active' });
    element.select('beta');
    await whenIdle(element);
    const colour = (part: string, property: string): Pixel =>
      pixelOf(getComputedStyle(byPart(element, part)).getPropertyValue(property));
    const plain = getComputedStyle(button(element, 'Fit'));
    expect(pixelOf(plain.color)).to.deep.equal(system('ButtonText'));
    expect(pixelOf(plain.backgroundColor)).to.deep.equal(system('ButtonFace'));
    const pressed = getComputedStyle(byPart(element, 'toolbar').querySelector('[aria-pressed=true]')!);
    expect(pixelOf(pressed.backgroundColor)).to.deep.equal(system('Highlight'));
    expect(pixelOf(pressed.color)).to.deep.equal(system('HighlightText'));
    expect(colour('link', 'color')).to.deep.equal(system('LinkText'));
    expect(colour('selected', 'outline-color')).to.deep.equal(system('Highlight'));
    expect(getComputedStyle(byPart(element, 'selected')).outlineStyle).to.equal('solid');
    expect(colour('overview-window', 'border-top-color')).to.deep.equal(system('Highlight'));
    option(element, 'Alpha').focus();
    expect(pixelOf(getComputedStyle(option(element, 'Alpha')).outlineColor)).to.deep.equal(
      system('Highlight'),
    );
  });

  it('leave a theme of the element’s own no say', async () => {
    const element = await mountOnPage();
    element.theme = 'dark';
    await emulate({ 'forced-colors': 'active' });
    await until(() => {
      const { backgroundColor } = getComputedStyle(byPart(element, 'base'));
      return same(pixelOf(backgroundColor), system('Canvas'));
    }, 'the system background');
    await until(() => !opaquePixels(element).some(isOfAKind), 'no kind’s colour');
  });
});

describe('a wish for more contrast', () => {
  afterEach(() => emulate({}));

  it('makes secondary text and the lines of buttons as strong as the first, live', async () => {
    const element = await mountOnPage();
    const subtitle = byPart(element, 'subtitle');
    const quiet = brightnessOf(getComputedStyle(subtitle).color);
    await emulate({ 'prefers-contrast': 'more' });
    await until(
      () => getComputedStyle(subtitle).color === getComputedStyle(byPart(element, 'button')).color,
      'one voice',
    );
    expect(brightnessOf(getComputedStyle(subtitle).color)).to.be.lessThan(quiet + 0.001);
    expect(allByPart(element, 'button').length).to.be.greaterThan(3);
  });

  it('deepens the colours of the drawing', async () => {
    const element = await mountOnPage();
    await emulate({ 'prefers-contrast': 'more' });
    await until(() => !hasPixel(element, [0, 128, 0]), 'deeper colours');
    const greens = opaquePixels(element).filter(
      ([red, green, blue]) => green > red + 20 && green > blue + 20,
    );
    expect(greens.length).to.be.greaterThan(20);
    const mark = greens.filter(([red]) => red < 40).map(([, green]) => green);
    expect(Math.min(...mark)).to.be.lessThan(110);
  });
});
