// Paper: what is printed is the whole list in words behind the drawing, dark on white, whatever the screen shows.
import { expect, html } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { bothAccounts, disputeFacts, inDisputeIds } from './facts.js';
import {
  allByPart,
  byPart,
  disputeDocument,
  focused,
  focusOption,
  mount,
  mountDocument,
  mountEvents,
  whenIdle,
  textOf,
  threeEvents,
  until,
} from './support.js';

async function print(element: AttributedTimeline): Promise<void> {
  await emulateMedia({ media: 'print' });
  await whenIdle(element);
}

afterEach(() => emulateMedia({ media: 'screen' }));

function itemsOf(element: AttributedTimeline): HTMLElement[] {
  return allByPart(element, 'print-item');
}

function isShown(node: Element): boolean {
  return node.getClientRects().length > 0;
}

/** The element stands in the page at its full length: nothing of it is cut off or scrolls. */
function expectWhole(element: AttributedTimeline): void {
  const { bottom } = element.getBoundingClientRect();
  const [last] = itemsOf(element).slice(-1);
  expect(last!.getBoundingClientRect().bottom).to.be.at.most(bottom + 1);
  for (const node of element.shadowRoot!.querySelectorAll('.print, .print *'))
    expect(getComputedStyle(node).overflowY, node.localName).not.to.match(/auto|scroll/);
}

/** Red, green and blue, 0 to 255. */
function channels(colour: string): number[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

describe('a printed timeline', () => {
  it('is a numbered list of all its events in reading order, each with kind, who, date and source', async () => {
    const element = await mountDocument(await disputeDocument());
    expect(allByPart(element, 'print'), 'on the screen').to.have.length(0);
    await print(element);
    const texts = itemsOf(element).map((item) => textOf(item).toLowerCase());
    expect(texts).to.have.length(23);
    expect(texts[0]).to.contain('takaichi: taiwan attack');
    expect(texts.at(-1)).to.contain('the article');
    for (const { id, title, kind, who, date, source } of disputeFacts) {
      // A date may name the event before which another cannot lie.
      const at = (each: string): number =>
        each.replace(/\(not before: .*?\)/, '').indexOf(title.toLowerCase());
      const text = texts.filter((each) => at(each) >= 0).sort((a, b) => at(a) - at(b))[0];
      for (const words of [kind, ...who, date, ...source])
        expect(text, `${id}: "${words}"`).to.contain(words.toLowerCase());
      if (inDisputeIds.includes(id))
        for (const account of Object.values(bothAccounts)) expect(text, id).to.contain(account.toLowerCase());
    }
    expect(
      itemsOf(element).every((item) => getComputedStyle(item.parentElement!).listStyleType === 'decimal'),
    ).to.be.true;
    expectWhole(element);
  });

  it('has the reports below its drawing where they are shown, and what they mean', async () => {
    const outlet = (by: string, on: string): object => ({ by, as: 'outlet', on });
    const events = [
      {
        id: 'talks',
        title: 'Talks',
        when: '2025-12-01',
        attribution: [[outlet('The Herald', '2025-12-07')]],
      },
      { id: 'visit', title: 'Visit', when: '2025-12-20', attribution: [[outlet('The Wire', '2025-12-16')]] },
    ];
    const element = await mountDocument({ events });
    const drawn = (): string => textOf(byPart(element, 'print').querySelector('figure svg'));
    await print(element);
    expect(drawn()).not.to.match(/Reports|The Herald|The Wire/);
    await emulateMedia({ media: 'screen' });
    element.reportRail = 'on';
    await whenIdle(element);
    await print(element);
    expect(drawn()).to.match(/Reports[^]*The Herald[^]*The Wire/);
    expect(textOf(byPart(element, 'print'))).to.contain('a report: alone in having an event, or not');
  });

  it('has nothing of what came later than the day as of which it is shown', async () => {
    const outlet = (by: string, on: string): object => ({ by, as: 'outlet', on });
    const events = [
      {
        id: 'talks',
        title: 'Talks',
        when: '2025-12-01',
        attribution: [[outlet('The Herald', '2025-12-07')]],
      },
      { id: 'visit', title: 'Visit', when: '2025-12-20', attribution: [[outlet('The Wire', '2025-12-16')]] },
    ];
    const element = await mountDocument({ events });
    element.knownBy = '2025-12-08';
    await whenIdle(element);
    await print(element);
    const drawn = textOf(byPart(element, 'print').querySelector('figure svg'));
    expect(drawn).to.match(/Talks[^]*The Herald/);
    expect(textOf(byPart(element, 'print'))).not.to.match(/Visit|The Wire/);
  });

  it('begins with the drawing of the window, and what it shows in words', async () => {
    const element = await mountDocument({ ...(await disputeDocument()), laneBy: 'kind' });
    element.zoomTo('2025-12-01/2025-12-14');
    await whenIdle(element);
    await print(element);
    const drawing = byPart(element, 'print').querySelector('figure svg')!;
    expect(isShown(drawing)).to.be.true;
    expect(drawing.getAttribute('role')).to.equal('img');
    expect(textOf(drawing.querySelector('title'))).to.match(
      /^Showing 30 November – 15 December 2025, \d+ of 23/,
    );
    expect(textOf(drawing)).to.contain('December 2025').and.to.contain('Statements');
    expect(allByPart(element, 'legend').some(isShown)).to.be.true;
  });

  it('leaves out toolbar, overview, cards, details and the footer', async () => {
    const element = await mountDocument(await disputeDocument());
    await focusOption(element, 'Fire-control radar');
    element.select('e14');
    await whenIdle(element);
    await print(element);
    for (const part of ['toolbar', 'overview', 'plot', 'details', 'tooltip', 'footer', 'listbox'])
      expect(allByPart(element, part).some(isShown), part).to.be.false;
    expect(isShown(byPart(element, 'title'))).to.be.true;
  });

  it('writes addresses out, each source once, and says what the basis of a date is', async () => {
    const source = {
      title: 'The report',
      URL: 'https://example.org/report',
      archived: 'https://example.com/copy',
    };
    const when = { at: '2025-11', basis: 'relative', asWritten: 'last month' };
    const element = await mountDocument({
      sources: { report: source },
      events: [
        { title: 'Alpha', when, attribution: [[{ by: 'Ann', as: 'speaker', source: 'report' }]] },
        { title: 'Beta', when: '2025-12', attribution: [[{ by: 'Bob', as: 'speaker', source: 'report' }]] },
      ],
    });
    await print(element);
    const text = textOf(byPart(element, 'print'));
    expect(text.match(/https:\/\/example\.org\/report/g)).to.have.length(1);
    expect(text).to.contain('https://example.com/copy');
    expect(itemsOf(element).map((item) => /Sources \[\d\]/.exec(textOf(item))?.[0])).to.deep.equal([
      'Sources [1]',
      'Sources [1]',
    ]);
    expect(textOf(itemsOf(element)[0]))
      .to.contain('reckoned from another date')
      .and.to.contain('“last month”');
  });

  it('says whose words it quotes, by name', async () => {
    const element = await mountDocument({
      actors: { ann: { name: 'Ann Example' } },
      events: [{ title: 'Alpha', when: '2025-11-03', quotes: [{ text: 'So it was.', by: 'ann' }] }],
    });
    await print(element);
    expect(textOf(itemsOf(element)[0]!.querySelector('blockquote'))).to.equal('“So it was.” Ann Example');
  });

  it('holds what has no date, under its heading and numbered on', async () => {
    const element = await mountEvents([...threeEvents, { title: 'Undated' }]);
    await print(element);
    const [last] = itemsOf(element).slice(-1);
    const list = last!.parentElement as HTMLOListElement;
    expect(list.start).to.equal(4);
    expect(textOf(last)).to.contain('Undated');
    expect(textOf(list.previousElementSibling)).to.equal('Without a known date');
  });

  it('says how many events are too many for it', async () => {
    const many = Array.from({ length: 620 }, (_, i) => ({ title: `Event ${i}`, when: 86_400_000 * i }));
    const element = await mountEvents(many);
    await print(element);
    expect(itemsOf(element)).to.have.length(500);
    expect(textOf(byPart(element, 'print'))).to.contain('And 120 more events, which are not printed.');
  });

  it('comes out whole from the list and from a narrow screen too', async () => {
    const element = await mountDocument(await disputeDocument());
    element.style.inlineSize = '360px';
    await whenIdle(element);
    expect(allByPart(element, 'list').length).to.be.greaterThan(0);
    await print(element);
    expect(itemsOf(element)).to.have.length(23);
    expect(isShown(byPart(element, 'print').querySelector('figure svg')!)).to.be.true;
    expect(allByPart(element, 'list').some(isShown)).to.be.false;
    expectWhole(element);
  });

  it('is dark on white, from a dark page too', async () => {
    const root = await mount(
      html`<div .style=${'background:#111;color:#eee'}>
        <attributed-timeline .timeline=${await disputeDocument()}></attributed-timeline>
      </div>`,
    );
    await print(root);
    const printed = byPart(root, 'print');
    const texts = [...printed.querySelectorAll('p, h4, .title, .address')].map(
      (node) => getComputedStyle(node).color,
    );
    // The numbers of a chain of answers stand on dark discs.
    const isOnDisc = (node: Element): boolean => /^[A-Z]\d$/.test(node.textContent);
    const words = [...printed.querySelectorAll('figure svg text')];
    const fills = words.filter((node) => !isOnDisc(node)).map((node) => getComputedStyle(node).fill);
    expect(fills.length).to.be.greaterThan(20);
    for (const node of words.filter(isOnDisc))
      expect(channels(getComputedStyle(node).fill)).to.deep.equal([255, 255, 255]);
    for (const colour of [...texts, ...fills])
      expect(Math.max(...channels(colour)), colour).to.be.lessThan(170);
    const background = printed.querySelector('figure svg > rect')!;
    expect(channels(getComputedStyle(background).fill)).to.deep.equal([255, 255, 255]);
  });

  it('is there when the page has been told of it, gone afterwards, and the focus is where it was', async () => {
    const element = await mountDocument(await disputeDocument());
    await focusOption(element, 'Fire-control radar');
    const before = focused(element);
    window.dispatchEvent(new Event('beforeprint'));
    expect(itemsOf(element)).to.have.length(23);
    window.dispatchEvent(new Event('afterprint'));
    await whenIdle(element);
    expect(allByPart(element, 'print')).to.have.length(0);
    expect(focused(element) === before).to.be.true;
  });

  it('is not made once the element is out of the page', async () => {
    const element = await mountEvents();
    element.remove();
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    window.dispatchEvent(new Event('afterprint'));
    expect(allByPart(element, 'print')).to.have.length(0);
  });

  it('says in place of a list that there are no events', async () => {
    const element = await mountDocument({ title: 'A quiet month', events: [] });
    await print(element);
    expect(isShown(byPart(element, 'notice'))).to.be.true;
    expect(allByPart(element, 'print')).to.have.length(0);
  });
});

describe('pictures on paper', () => {
  const own = new URL('../../stories/pictures/dispute-light.png', import.meta.url).href;
  const within = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

  it('are those that a person has opened before; of others there are words with addresses, and nothing is asked for', async () => {
    const src = `${own}?${performance.now()}`;
    const element = await mountDocument({
      events: [
        {
          id: 'a',
          title: 'Alpha',
          when: '2025-11-03',
          media: [
            { src, alt: 'The harbour', type: 'image/png' },
            { src: within, alt: 'A dot' },
          ],
        },
      ],
    });
    element.media = 'on';
    const onPaper = (): (string | null)[] =>
      [...element.renderRoot.querySelectorAll('.print img')].map((image) => image.getAttribute('src'));
    await print(element);
    expect(onPaper()).to.deep.equal([within]);
    expect(textOf(itemsOf(element)[0])).to.contain(`The harbour ${src}`);
    expect(performance.getEntriesByName(src)).to.have.length(0);
    await emulateMedia({ media: 'screen' });
    element.select('a');
    await until(
      () => element.renderRoot.querySelector('.picture')?.getAttribute('data-state') === 'load',
      'the picture',
    );
    await print(element);
    expect(onPaper()).to.deep.equal([src, within]);
  });
});
