// The theme: derived from the page and followed live, or the element's own.
import { expect, fixture, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { brightnessOf, hasPixel, lettersOf } from './canvas-pixels.js';
import { byPart, byRole, focusOption, whenIdle, tooltipIsOpen, until } from './support.js';

const events = [
  {
    id: 'alpha',
    kind: 'statement',
    title: 'Alpha speaks',
    speakers: 'Ann',
    when: '2025-11-03',
    attribution: 'ann',
  },
  { id: 'beta', kind: 'statement', title: 'Beta, on nobody’s word', when: '2025-11-10' },
  { id: 'gamma', kind: 'report', title: 'Gamma reports', outlet: 'The Gazette', when: '2025-11-17' },
];

/** The element in a box of a page with these styles for `.page`, `.page.dark` and the element. */
async function mountOn(css: string): Promise<{ page: HTMLElement; element: AttributedTimeline }> {
  const root = await fixture<HTMLElement>(html`
    <div>
      <style>
        .page {
          background: #ffffff;
          color: #222222;
        }
        ${css}
      </style>
      <div class="page">
        <attributed-timeline
          .style=${'inline-size:900px;--at-height:500px'}
          .timeline=${{ events }}
        ></attributed-timeline>
      </div>
    </div>
  `);
  const element = root.querySelector('attributed-timeline')!;
  await whenIdle(element);
  return { page: root.querySelector<HTMLElement>('.page')!, element };
}

const colourOf = (element: Element): string => getComputedStyle(element).color;
const backgroundOf = (element: Element): string => getComputedStyle(element).backgroundColor;

describe('a theme of the element’s own', () => {
  it('is dark on a light page: background, text, drawing and card', async () => {
    const { element } = await mountOn('');
    element.setAttribute('theme', 'dark');
    await until(() => lettersOf(element) > 0.85, 'light letters');
    expect(element.theme).to.equal('dark');
    expect(brightnessOf(backgroundOf(byPart(element, 'base')))).to.be.lessThan(0.15);
    expect(brightnessOf(colourOf(byPart(element, 'subtitle')))).to.be.greaterThan(0.6);
    await focusOption(element, 'Alpha');
    await until(() => tooltipIsOpen(element), 'the card');
    expect(brightnessOf(backgroundOf(byPart(element, 'tooltip')))).to.be.lessThan(0.2);
    expect(brightnessOf(colourOf(byPart(element, 'tooltip')))).to.be.greaterThan(0.8);
  });

  it('is light on a dark page', async () => {
    const { element } = await mountOn('.page { background: #101820; color: #e6edf3; }');
    await until(() => lettersOf(element) > 0.85, 'light letters');
    element.theme = 'light';
    await until(() => lettersOf(element) < 0.2, 'dark letters');
    expect(brightnessOf(backgroundOf(byPart(element, 'base')))).to.equal(1);
  });

  it('ends when the attribute goes, and is none where it says anything else', async () => {
    const { element } = await mountOn('');
    element.theme = 'dark';
    await until(() => lettersOf(element) > 0.85, 'light letters');
    element.removeAttribute('theme');
    await until(() => lettersOf(element) < 0.25, 'dark letters');
    expect(backgroundOf(byPart(element, 'base'))).to.equal('rgba(0, 0, 0, 0)');
    element.setAttribute('theme', 'sepia');
    await whenIdle(element);
    expect(backgroundOf(byPart(element, 'base'))).to.equal('rgba(0, 0, 0, 0)');
  });

  it('leaves the tokens of the page their say', async () => {
    const { element } = await mountOn('attributed-timeline { --at-color-ground: rgb(0, 0, 60); }');
    element.theme = 'dark';
    await until(() => lettersOf(element) > 0.85, 'light letters');
    expect(backgroundOf(byPart(element, 'base'))).to.equal('rgb(0, 0, 60)');
    expect(hasPixel(element, [0, 0, 60]), 'the hollow mark').to.be.true;
  });
});

describe('a page whose background is no single colour', () => {
  for (const [background, isSeen] of [
    ['linear-gradient(90deg, #ffffff, #88aaff)', true],
    ['#f4f4f4', false],
  ] as const)
    it(`is ${isSeen ? '' : 'not '}seen through what is hollow: ${background}`, async () => {
      const { element } = await mountOn(`.page { background: ${background} }`);
      const painted = (
        [
          [255, 255, 255],
          [244, 244, 244],
        ] as const
      ).filter((pixel) => hasPixel(element, pixel));
      expect(painted).to.deep.equal(isSeen ? [] : [[244, 244, 244]]);
      element.setAttribute('theme', 'dark');
      await until(() => lettersOf(element) > 0.85, 'light letters');
      element.removeAttribute('theme');
      await until(() => lettersOf(element) < 0.5, 'dark letters');
    });

  it('is known when it becomes so', async () => {
    const { page, element } = await mountOn('.page.dark { background: linear-gradient(#ffffff, #ffeecc) }');
    const pixels = (): string => element.shadowRoot!.querySelector('canvas')!.toDataURL();
    const before = pixels();
    page.classList.add('dark');
    await until(() => pixels() !== before, 'another drawing');
  });
});

describe('the page’s theme', () => {
  it('is followed when a class makes it dark, and back', async () => {
    const { page, element } = await mountOn('.page.dark { background: #14171b; color: #e8eaed; }');
    await until(() => lettersOf(element) < 0.25, 'dark letters');
    page.classList.add('dark');
    await until(() => lettersOf(element) > 0.85, 'light letters');
    await until(() => brightnessOf(colourOf(byPart(element, 'button'))) > 0.8, 'light words');
    page.classList.remove('dark');
    await until(() => lettersOf(element) < 0.25, 'dark letters');
  });

  it('is followed where only the background changes, at once or slowly', async () => {
    const { page, element } = await mountOn(`
      .page { transition: background-color 200ms; }
      .page.sepia { background: rgb(244, 236, 216); }
    `);
    await until(() => hasPixel(element, [255, 255, 255]), 'a hollow mark on white');
    page.classList.add('sepia');
    await until(() => hasPixel(element, [244, 236, 216]), 'a hollow mark on sepia');
  });

  it('is read as it is seen where its background is translucent', async () => {
    const { element } = await mountOn('.page { background: rgb(0 0 0 / 0.2); }');
    await until(() => hasPixel(element, [204, 204, 204]), 'a hollow mark on grey');
  });

  it('is applied when it changed while the element was not displayed', async () => {
    const { page, element } = await mountOn('.page.dark { background: #14171b; color: #e8eaed; }');
    page.hidden = true;
    await whenIdle(element);
    page.classList.add('dark');
    await whenIdle(element);
    page.hidden = false;
    await until(() => lettersOf(element) > 0.85, 'light letters');
  });

  it('may be written with light-dark()', async () => {
    const { page, element } = await mountOn(`
      .page { color-scheme: light; }
      .page.dark { color-scheme: dark; background: #000000; }
      attributed-timeline {
        --at-color-ink: light-dark(#112233, #ddeeff);
        --at-color-statement: light-dark(rgb(0, 0, 200), rgb(200, 200, 255));
      }
    `);
    await until(() => hasPixel(element, [0, 0, 200]), 'a mark for light backgrounds');
    page.classList.add('dark');
    await until(() => hasPixel(element, [200, 200, 255]), 'a mark for dark backgrounds');
    await until(() => colourOf(byPart(element, 'button')) === 'rgb(221, 238, 255)', 'light words');
  });

  it('gives a new size of letters to the drawing too', async () => {
    const { element } = await mountOn('');
    const before = byPart(element, 'plot').getBoundingClientRect().left;
    element.style.setProperty('--at-font-size', '18px');
    await until(() => byPart(element, 'plot').getBoundingClientRect().left > before, 'wider heads of lanes');
  });

  it('restores the text colour inside secondary text', async () => {
    const { element } = await mountOn('');
    element.select('alpha');
    await whenIdle(element);
    const ink = colourOf(byRole(element, 'toolbar'));
    const chain = byPart(element, 'chain');
    expect(colourOf(chain.querySelector('bdi')!)).to.equal(ink);
  });
});
