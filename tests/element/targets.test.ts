// Targets of at least 24 by 24 pixels (WCAG 2.5.8), by geometry, in every state.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  button,
  byPart,
  disputeDocument,
  mountDocument,
  option,
  whenIdle,
  until,
} from './support.js';

/** All visible pointer targets. Options over the drawing ignore the pointer, which reaches the marks beneath. */
function targets(element: AttributedTimeline): HTMLElement[] {
  const all = element.shadowRoot!.querySelectorAll<HTMLElement>(
    'button, a[href], summary, input, select, [role=slider], [part~=overview-handle], [role=option], [role=menuitem]',
  );
  return [...all].filter(
    (target) => target.checkVisibility() && getComputedStyle(target).pointerEvents !== 'none',
  );
}

/** A sentence for each that is too small. */
function tooSmall(element: AttributedTimeline): string[] {
  return targets(element).flatMap((target) => {
    const { width, height } = target.getBoundingClientRect();
    if (width >= 24 && height >= 24) return [];
    const words = target.getAttribute('aria-label') ?? target.textContent.trim();
    return [
      `${target.localName}.${target.className} "${words.slice(0, 30)}": ${width.toFixed(1)} by ${height.toFixed(1)}`,
    ];
  });
}

const small = {
  title: 'Targets',
  method: 'By hand.',
  sources: {
    page: { title: 'A page', URL: 'https://example.org/page', archived: 'https://example.org/archived' },
  },
  events: [
    {
      id: 'a',
      title: 'Alpha',
      when: '2025-11-03',
      attribution: { by: 'Ann', as: 'speaker', source: 'page' },
    },
    { id: 'b', title: 'Beta', when: '2025-11-10', links: { 'responds-to': 'a' } },
    { id: 'c', title: 'No', when: 'one day' },
    { id: 'd', title: 'Day', when: 'another day' },
  ],
};

describe('every target', () => {
  it('is large enough in the toolbar, below the drawing and on the overview', async () => {
    const element = await mountDocument(small);
    expect(targets(element).length).to.be.greaterThan(9);
    expect(targets(element)).to.include(option(element, 'No'));
    expect(allByPart(element, 'overview-handle')).to.have.length(2);
    expect(tooSmall(element)).to.deep.equal([]);
  });

  it('is large enough in details, with links to events and to sources', async () => {
    const element = await mountDocument(small);
    for (const id of ['a', 'b']) {
      element.select(id);
      await whenIdle(element);
      expect(allByPart(element, 'link').length, id).to.be.greaterThan(0);
      expect(tooSmall(element)).to.deep.equal([]);
    }
  });

  it('is large enough on an overview whose window is narrow', async () => {
    const element = await mountDocument(small);
    element.zoomTo('2025-11-05');
    await whenIdle(element);
    expect(byPart(element, 'overview-window').getBoundingClientRect().width).to.be.lessThan(120);
    expect(tooSmall(element)).to.deep.equal([]);
  });

  it('is large enough where lanes are hidden', async () => {
    const element = await mountDocument(await disputeDocument());
    element.style.setProperty('--at-height', '260px');
    await until(
      () =>
        [...element.shadowRoot!.querySelectorAll('button')].some(({ textContent }) =>
          textContent.includes('lanes'),
        ),
      'the button that shows all lanes',
    );
    expect(tooSmall(element)).to.deep.equal([]);
  });

  it('is large enough in the list and in the disclosure', async () => {
    const element = await mountDocument(await disputeDocument());
    byPart(element, 'about').setAttribute('open', '');
    button(element, 'Read as a list').click();
    await whenIdle(element);
    expect(tooSmall(element)).to.deep.equal([]);
  });

  it('is large enough where loading failed', async () => {
    const element = await mountDocument(small);
    element.src = '/nowhere.json';
    await until(() => allByPart(element, 'error').length > 0, 'the notice');
    expect(tooSmall(element)).to.deep.equal([]);
  });

  it('is large enough in small letters', async () => {
    const element = await mountDocument(small);
    element.style.setProperty('--at-font-size', '9px');
    element.select('a');
    await whenIdle(element);
    expect(tooSmall(element)).to.deep.equal([]);
  });
});
