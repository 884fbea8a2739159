// The dispute, read by keyboard alone and as a list: all of its events, with kind, who, date and source.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { bothAccounts, disputedIds, disputeFacts, inDisputeIds, type Facts } from './facts.js';
import {
  allByPart,
  allByRole,
  byPart,
  byRole,
  disputeDocument,
  focusedName,
  focusOption,
  mountBetweenButtons,
  mountDocument,
  nameOf,
  press,
  pressWith,
  whenIdle,
  textOf,
} from './support.js';

/** Every name that the focus meets on a walk through all lanes, from the first event of the first one. */
async function walk(element: AttributedTimeline, before: HTMLElement): Promise<string[]> {
  const met: string[] = [];
  /** Presses a key until it moves the focus no more. */
  const pressOn = async (key: string): Promise<void> => {
    for (let left = 30, last = ''; left > 0 && last !== focusedName(element); left--) {
      last = focusedName(element);
      await press(element, key);
      met.push(focusedName(element));
    }
  };
  before.focus();
  await press(element, 'Tab', 'Tab');
  await pressWith(element, 'Control', 'Home');
  await pressOn('ArrowUp');
  for (let left = 30, lane = ''; left > 0; left--) {
    await press(element, 'Home');
    if (focusedName(element) === lane) break;
    lane = focusedName(element);
    met.push(lane);
    await pressOn('ArrowRight');
    await press(element, 'ArrowDown');
    met.push(focusedName(element));
  }
  return [...new Set(met)];
}

/** What a name must contain in this order: title, kind and who, date, source. */
function expectFacts(name: string, { id, title, kind, who, date, source }: Facts): void {
  const [head, tail] = name.split('Source: ');
  expect(tail, `${id}: a source in "${name}"`).to.be.a('string');
  expect(head!.startsWith(`${title}. ${kind}`), `${id}: title and kind in "${head!}"`).to.be.true;
  const about = head!.slice(title.length);
  for (const person of who) expect(about, `${id}: who`).to.contain(person);
  expect(about, `${id}: date`).to.contain(` ${date}.`);
  for (const step of source) expect(tail!.toLowerCase(), `${id}: source`).to.contain(step.toLowerCase());
}

describe('the dispute', () => {
  it('is read to its last event by keyboard alone, each with kind, who, date and source', async () => {
    const { element, before } = await mountBetweenButtons(await disputeDocument());
    const names = await walk(element, before);
    expect(names.map((name) => name.split(/\. [A-Z]/)[0]).sort()).to.deep.equal(
      disputeFacts.map(({ title }) => title).sort(),
    );
    for (const facts of disputeFacts)
      expectFacts(
        names.find((name) => name.startsWith(`${facts.title}. `))!,
        facts,
      );
  });

  it('says both accounts in the name of whatever is disputed or disputes that, and of nothing else', async () => {
    const element = await mountDocument(await disputeDocument());
    const names = allByRole(element, 'option').map(nameOf);
    const titlesOf = (ids: readonly string[]): readonly string[] =>
      disputeFacts.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
    const namesWith = (words: RegExp): readonly string[] => names.filter((name) => words.test(name));
    const titled = (some: readonly string[]): readonly (string | undefined)[] =>
      some.map((name) => name.split(/\. [A-Z]/)[0]).sort();
    expect(titled(namesWith(/ Disputed: /))).to.deep.equal([...titlesOf(disputedIds)].sort());
    const inDispute = namesWith(/ Disputed: | Disputes another account: /);
    expect(titled(inDispute)).to.deep.equal([...titlesOf(inDisputeIds)].sort());
    for (const name of inDispute)
      for (const account of Object.values(bothAccounts)) expect(name).to.contain(account);
  });

  it('shows both accounts side by side in the details of the incident', async () => {
    const element = await mountDocument(await disputeDocument());
    await focusOption(element, 'Fire-control radar');
    await press(element, 'Enter');
    const accounts = byPart(element, 'accounts');
    const text = textOf(byPart(element, 'details'));
    expect(text).to.contain('Both accounts');
    for (const account of Object.values(bothAccounts)) expect(textOf(accounts)).to.contain(account);
    const boxes = [...accounts.children].map((side) => side.getBoundingClientRect());
    expect(boxes).to.have.length(2);
    expect(boxes.every(({ width, height }) => width > 0 && height > 0)).to.be.true;
  });

  it('has both accounts once in the list, with what is disputed, and the disputed one named where it is disputed', async () => {
    const element = await mountDocument(await disputeDocument());
    element.viewMode = 'list';
    await whenIdle(element);
    const items = allByPart(element, 'list-item');
    const item = (title: string): HTMLElement =>
      items.find((each) => textOf(each.querySelector('[role=heading][aria-level="4"]')).endsWith(title))!;
    const open = items.filter((each) =>
      [...each.querySelectorAll('[part~=accounts]')].some((part) => part.checkVisibility()),
    );
    expect(open).to.have.length(1);
    const radar = item('Fire-control radar alleged off southern Japan');
    for (const account of Object.values(bothAccounts)) expect(textOf(radar)).to.contain(account);
    expect(textOf(radar)).to.contain('B1');
    const reply = textOf(item('Beijing: Japanese aircraft obstructed flights'));
    expect(reply)
      .to.match(/B3 ?Beijing/)
      .and.to.match(/Responds to: B2 ?Japan’s ministry/);
    expect(reply).to.match(/Disputes: B1 ?Fire-control radar alleged off southern Japan \(Japan says: /);
  });

  it('has both accounts with what disputes another in a list that is without that', async () => {
    const element = await mountDocument(await disputeDocument());
    element.viewMode = 'list';
    element.filter = ({ id }) => id === 'e22';
    await whenIdle(element);
    const [embassy, ...others] = allByPart(element, 'list-item');
    expect(others).to.have.length(0);
    expect(textOf(embassy))
      .to.match(/Japan says.*China says/)
      .and.not.to.contain('Disputes: B1');
  });

  it('goes from details to details along its links', async () => {
    const element = await mountDocument(await disputeDocument());
    element.select('e07');
    await whenIdle(element);
    const details = byPart(element, 'details');
    const link = [...details.querySelectorAll<HTMLElement>('button[part~="link"]')].find((each) =>
      textOf(each).startsWith('Takaichi: Taiwan'),
    )!;
    link.focus();
    await press(element, 'Enter');
    expect(nameOf(byPart(element, 'details'))).to.contain('Takaichi: Taiwan attack');
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('details');
  });
});

describe('the list', () => {
  it('stands for the drawing under 480 pixels of own width, with all events and the same facts', async () => {
    const element = await mountDocument(await disputeDocument());
    element.style.inlineSize = '479px';
    await whenIdle(element);
    expect(allByRole(element, 'listbox')).to.have.length(0);
    expect(byRole(element, 'feed').getBoundingClientRect().height).to.be.greaterThan(0);
    const texts = allByPart(element, 'list-item').map((item) => textOf(item).toLowerCase());
    expect(texts).to.have.length(23);
    expectListFacts(texts);
    element.style.inlineSize = '480px';
    await whenIdle(element);
    expect(allByRole(element, 'listbox')).to.have.length(1);
  });

  it('stands there from the start where the room is small, and goes by the own width, not the page’s', async () => {
    const element = await mountDocument(await disputeDocument());
    const narrow = document.createElement('div');
    narrow.style.inlineSize = '400px';
    element.parentElement!.append(narrow);
    const second = document.createElement('attributed-timeline');
    second.timeline = (await disputeDocument()) as never;
    narrow.append(second);
    await whenIdle(second);
    expect(allByPart(second, 'list-item')).to.have.length(23);
    expect(allByRole(element, 'listbox')).to.have.length(1);
  });

  it('is there for the asking at any width, and stays chosen when the width changes', async () => {
    const { element, before } = await mountBetweenButtons(await disputeDocument());
    before.focus();
    await press(element, 'Tab', 'Enter');
    const texts = allByPart(element, 'list-item').map((item) => textOf(item).toLowerCase());
    expect(texts).to.have.length(23);
    expectListFacts(texts);
    element.style.inlineSize = '800px';
    await whenIdle(element);
    expect(allByPart(element, 'list-item')).to.have.length(23);
  });

  it('says of what is folded what it answers, or before what it cannot lie', async () => {
    const element = await mountDocument(await disputeDocument());
    element.style.inlineSize = '400px';
    await whenIdle(element);
    const seen = (title: string): string => {
      const item = allByPart(element, 'list-item').find((each) => each.ariaLabel?.startsWith(`${title}.`))!;
      const folded = item.querySelector<HTMLElement>('[part="list-more"]')!;
      return textOf(item).replace(textOf(folded), '');
    };
    expect(seen('China’s measures against Japan')).to.contain(
      'Retaliates for: A1 Takaichi: Taiwan attack could threaten Japan',
    );
    expect(seen('Beijing: Japanese aircraft obstructed flights')).to.contain(
      'Responds to: B2 Japan’s ministry: “deeply regrettable”',
    );
    expect(seen('China’s embassy: “stop smearing”')).to.contain('Not before: China’s ambassador summoned');
  });

  it('contains events without a date too, apart', async () => {
    const element = await mountDocument({
      events: [{ title: 'Undated' }, { title: 'Dated', when: '2025-11-03' }],
    });
    element.style.inlineSize = '400px';
    await whenIdle(element);
    expect(allByRole(element, 'heading').map(textOf)).to.include('Without a known date');
    const texts = allByPart(element, 'list-item').map(textOf);
    expect(texts).to.have.length(2);
    expect(texts[0]).to.contain('Dated');
    expect(texts[1]).to.contain('Undated');
  });
});

function expectListFacts(texts: readonly string[]): void {
  for (const { id, title, kind, who, date, source } of disputeFacts) {
    const [text] = texts
      .filter((each) => each.includes(title.toLowerCase()))
      .sort((a, b) => a.indexOf(title.toLowerCase()) - b.indexOf(title.toLowerCase()));
    expect(text, `${id}: an item`).to.be.a('string');
    for (const words of [kind, ...who, date, ...source])
      expect(text, `${id}: "${words}"`).to.contain(words.toLowerCase());
    if (inDisputeIds.includes(id))
      for (const account of Object.values(bothAccounts)) expect(text, id).to.contain(account.toLowerCase());
  }
}
