// The menu of a lane: by pointer and by keys, it pins, folds and shows alone, and what it leaves out is said.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  byPart,
  clickAt,
  focused,
  focusedName,
  focusOption,
  itUnlessWebDriver,
  middleOf,
  mountDocument,
  nameOf,
  optionNames,
  press,
  pressWith,
  textOf,
  until,
  whenIdle,
} from './support.js';

const events = [
  { kind: 'statement', title: 'Apple', speakers: 'Ann', when: '2025-11-03' },
  { kind: 'statement', title: 'Banana', speakers: 'Bob', when: '2025-11-03' },
  { kind: 'statement', title: 'Blueberry', speakers: 'Bob', when: '2025-11-03' },
  { kind: 'report', title: 'Cherry', outlet: 'Gazette', when: '2025-11-12' },
  { kind: 'measure', title: 'Damson', imposers: 'Cem', targets: 'Dua', when: '2025-11-26' },
];

async function mounted(document: object = { events }): Promise<AttributedTimeline> {
  const element = await mountDocument(document);
  await until(() => allByPart(element, 'lane-head').length > 1, 'the heads');
  return element;
}

const heads = (element: AttributedTimeline): string[] => allByPart(element, 'lane-head').map(nameOf);

function headOf(element: AttributedTimeline, name: string): HTMLElement {
  return allByPart(element, 'lane-head').find((head) => nameOf(head).startsWith(name))!;
}

async function choose(element: AttributedTimeline, lane: string, words: string): Promise<void> {
  await clickAt(element, middleOf(headOf(element, lane)));
  await whenIdle(element);
  const item = [...byPart(element, 'lane-menu').children].find((each) => textOf(each) === words);
  await clickAt(element, middleOf(item!));
  await whenIdle(element);
}

const heightOf = (element: AttributedTimeline, lane: string): number =>
  headOf(element, lane).getBoundingClientRect().height;

describe('the menu of a lane', () => {
  it('is opened by its head, which says what the lane has, and Esc gives the focus back to it', async () => {
    const element = await mounted();
    expect(heads(element)).to.deep.equal([
      'Statements · 3 events',
      'Measures · 1 event',
      'Reports · 1 event',
    ]);
    await clickAt(element, middleOf(headOf(element, 'Measures')));
    await whenIdle(element);
    expect(nameOf(byPart(element, 'lane-menu'))).to.equal('Lane: Measures');
    expect(textOf(focused(element))).to.equal('Only this lane');
    await press(element, 'ArrowUp');
    expect(textOf(focused(element))).to.equal('Fold');
    await press(element, 'Escape');
    expect(allByRole(element, 'menu')).to.have.length(0);
    expect(nameOf(focused(element))).to.equal('Measures · 1 event');
  });

  for (const [name, keys] of [
    ['Shift and F10', (element: AttributedTimeline) => pressWith(element, 'Shift', 'F10')],
    ['the key for context menus', (element: AttributedTimeline) => press(element, 'ContextMenu')],
  ] as const)
    (name === 'Shift and F10' ? it : itUnlessWebDriver)(
      `is opened by ${name} from an event, which has the focus again afterwards`,
      async () => {
        const element = await mounted();
        await focusOption(element, 'Cherry');
        await keys(element);
        expect(nameOf(byPart(element, 'lane-menu'))).to.equal('Lane: Reports');
        await press(element, 'ArrowDown', 'Enter');
        expect(focusedName(element)).to.match(/^Cherry/);
        expect(heads(element)[0]).to.equal('Reports · 1 event · kept at the top');
      },
    );

  it('keeps a lane at the top, and lets it go again', async () => {
    const element = await mounted();
    await choose(element, 'Reports', 'Keep at the top');
    await choose(element, 'Measures', 'Keep at the top');
    expect(heads(element).map((name) => name.split(' ·')[0])).to.deep.equal([
      'Reports',
      'Measures',
      'Statements',
    ]);
    await choose(element, 'Reports', 'Keep at the top');
    expect(heads(element).map((name) => name.split(' ·')[0])).to.deep.equal([
      'Measures',
      'Statements',
      'Reports',
    ]);
  });

  it('folds a lane to a row, with its events gathered, and unfolds it', async () => {
    const element = await mounted();
    const before = heightOf(element, 'Statements');
    await choose(element, 'Statements', 'Fold');
    expect(heads(element)[0]).to.equal('Statements · 3 events · folded');
    expect(heightOf(element, 'Statements')).to.be.below(before / 2);
    expect(allByRole(element, 'option').map(nameOf).join()).to.contain('Apple');
    await choose(element, 'Statements', 'Fold');
    expect(heightOf(element, 'Statements')).to.equal(before);
  });

  it('shows a lane alone, says so beside the title, and has one way back', async () => {
    const element = await mounted({ title: 'Fruit', events });
    await choose(element, 'Statements', 'Only this lane');
    expect(optionNames(element).map((name) => name.split('.')[0])).to.deep.equal([
      'Apple',
      'Banana',
      'Blueberry',
    ]);
    expect(textOf(byPart(element, 'subtitle'))).to.contain('3 of 5 events · only the lane “Statements”');
    const back = [...byPart(element, 'subtitle').querySelectorAll('button')];
    expect(back.map(textOf)).to.deep.equal(['Show all']);
    back[0]!.click();
    await whenIdle(element);
    expect(optionNames(element)).to.have.length(5);
  });

  it('is forgotten with the document that it was about', async () => {
    const element = await mounted({ title: 'Fruit', events });
    await choose(element, 'Statements', 'Only this lane');
    element.events = [...events, { kind: 'report', title: 'Elder', outlet: 'Gazette', when: '2025-11-20' }];
    await whenIdle(element);
    expect(optionNames(element)).to.have.length(6);
  });

  it('shows a lane alone by either clock and as known on a day, and says so', async () => {
    const dated = events.map((event, i) => ({
      ...event,
      attribution: [{ by: 'Gazette', as: 'outlet', on: `2025-12-0${i + 1}` }],
    }));
    const element = await mounted({ title: 'Fruit', events: dated });
    element.clock = 'reported';
    await whenIdle(element);
    await choose(element, 'Statements', 'Only this lane');
    expect(optionNames(element)).to.have.length(3);
    for (const knownBy of ['2025-12-02', null]) {
      element.knownBy = knownBy ?? '';
      await whenIdle(element);
      expect(optionNames(element)).to.have.length(knownBy ? 2 : 3);
      expect(textOf(byPart(element, 'subtitle'))).to.contain('only the lane “Statements”');
    }
    element.clock = 'happened';
    await whenIdle(element);
    expect(optionNames(element)).to.have.length(3);
  });

  it('is closed with its lane, and takes no focus when that comes back', async () => {
    const element = await mounted();
    await focusOption(element, 'Damson');
    await pressWith(element, 'Shift', 'F10');
    element.filter = ({ kind }) => kind !== 'measure';
    await until(() => allByPart(element, 'lane-head').length === 2, 'two lanes');
    element.filter = undefined;
    await until(() => allByPart(element, 'lane-head').length === 3, 'three lanes');
    await whenIdle(element);
    expect(allByRole(element, 'menu')).to.have.length(0);
  });

  it('closes where the focus goes elsewhere, and is not there where there is one lane', async () => {
    const element = await mounted();
    await focusOption(element, 'Apple');
    await pressWith(element, 'Shift', 'F10');
    await press(element, 'Tab');
    expect(allByRole(element, 'menu')).to.have.length(0);
    const single = await mountDocument({ events: events.slice(0, 2) });
    await focusOption(single, 'Apple');
    await pressWith(single, 'Shift', 'F10');
    expect(allByRole(single, 'menu')).to.have.length(0);
    expect(allByPart(single, 'lane-head')).to.have.length(0);
  });
});
