// The focus when what has it goes away: in what stands nearest, never on the page.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  allByRole,
  button,
  byPart,
  byRole,
  clickAt,
  focused,
  middleOf,
  mountEvents,
  nameOf,
  press,
  whenIdle,
  textOf,
  threeEvents,
  until,
} from './support.js';

const others = { title: 'Others', events: [{ id: 'zeta', title: 'Zeta', when: '2030' }] };

async function detailsButton(element: AttributedTimeline): Promise<HTMLElement> {
  element.select('beta');
  await whenIdle(element);
  const found = allByPart(element, 'button').find(({ textContent }) => textContent.includes('Zoom to'))!;
  found.focus();
  return found;
}

const places: Readonly<Record<string, (element: AttributedTimeline) => Promise<HTMLElement> | HTMLElement>> =
  {
    'a button of the toolbar': (element) => button(element, 'Zoom in'),
    'the overview': (element) => byRole(element, 'slider'),
    'a button of the details': detailsButton,
  };
const changes: Readonly<Record<string, (element: AttributedTimeline) => void>> = {
  'the list replaces it': (element) => (element.viewMode = 'list'),
  'other events are given': (element) => (element.timeline = others),
  'no events are given': (element) => (element.events = []),
  'an address fails': (element) => (element.src = '/nowhere.json'),
};

describe('the focus', () => {
  for (const [place, find] of Object.entries(places))
    for (const [change, make] of Object.entries(changes))
      it(`is not lost from ${place} when ${change}`, async () => {
        const element = await mountEvents();
        (await find(element)).focus();
        make(element);
        await whenIdle(element);
        await until(() => focused(element) !== null, 'a focus in the element');
        expect(document.activeElement).to.equal(element);
      });

  it('is in the toolbar still where one of its buttons goes', async () => {
    const element = await mountEvents();
    button(element, 'Zoom in').focus();
    element.viewMode = 'list';
    await whenIdle(element);
    expect(focused(element)!.closest('[role=toolbar]')).to.exist;
    expect(focused(element)!.tabIndex).to.equal(0);
  });

  it('is not lost from the button that tries an address again', async () => {
    const element = await mountEvents();
    element.src = '/nowhere.json';
    await until(() => allByPart(element, 'error').length > 0, 'a failure');
    byPart(element, 'error').querySelector('button')!.focus();
    await press(element, 'Enter');
    await until(() => allByPart(element, 'error').length > 0, 'another failure');
    expect(document.activeElement).to.equal(element);
  });

  it('is left where it is outside the element', async () => {
    const element = await mountEvents();
    const outside = document.createElement('button');
    element.after(outside);
    outside.focus();
    element.events = [];
    await whenIdle(element);
    expect(document.activeElement).to.equal(outside);
    outside.remove();
  });
});

describe('a callback that throws', () => {
  it('is reported to the page once, and the events are all there', async () => {
    const announced: string[] = [];
    const onError = (event: ErrorEvent): void => {
      event.preventDefault();
      announced.push(event.message);
    };
    window.addEventListener('error', onError);
    const before = window.onerror;
    window.onerror = null;
    const element = await mountEvents();
    element.filter = () => {
      throw new Error('no such field');
    };
    await whenIdle(element);
    window.onerror = before;
    window.removeEventListener('error', onError);
    expect(announced).to.have.length(1);
    expect(announced[0]).to.contain('no such field');
    expect(allByRole(element, 'option')).to.have.length(3);
  });
});

describe('an element in another document', () => {
  it('keeps its styles there, and back', async () => {
    const element = await mountEvents();
    const home = element.parentElement!;
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const edge = (): string => getComputedStyle(byPart(element, 'base')).display;
    const before = edge();
    frame.contentDocument!.body.append(element);
    expect(edge()).to.equal(before);
    home.append(element);
    expect(edge()).to.equal(before);
    frame.remove();
  });
});

describe('a title', () => {
  const long = 'Long words '.repeat(60).trim();

  it('that is too long to be a heading is shown whole in details and list', async () => {
    const element = await mountEvents([{ id: 'long', title: long, when: '2025' }]);
    element.select('long');
    await whenIdle(element);
    expect(nameOf(byPart(element, 'details')).length).to.be.lessThan(320);
    expect(textOf(byPart(element, 'details'))).to.contain(long);
    element.viewMode = 'list';
    await whenIdle(element);
    expect(textOf(byPart(element, 'list-item'))).to.contain(long);
  });

  it('of characters that are not seen is none', async () => {
    const element = await mountEvents([{ title: '\u200b\u2060', kind: 'statement', when: '2025' }]);
    expect(nameOf(allByRole(element, 'option')[0])).to.match(/^Statement/);
  });
});

describe('calls with what is no id or list', () => {
  it('select nothing, and say what a list is', async () => {
    const element = await mountEvents();
    expect(element.select(undefined as never)).to.equal(false);
    expect(element.select(5 as never)).to.equal(false);
    expect(() => element.appendEvents({ events: [] } as never)).to.throw(
      TypeError,
      /appendEvents: events are a list/,
    );
    expect(allByRole(element, 'option')).to.have.length(threeEvents.length);
  });

  it('show what there is in a window that is far too long', async () => {
    const element = await mountEvents();
    element.zoomTo('1900/2100');
    await whenIdle(element);
    const { start, end } = element.view!;
    expect(start).to.be.lessThan(Date.UTC(2025, 10, 3));
    expect(end).to.be.greaterThan(Date.UTC(2025, 10, 18));
    await clickAt(element, middleOf(button(element, 'Fit')));
  });
});
