// What was taken back stands struck through in every view, with the words and the day beside it.
import { expect } from '@open-wc/testing';
import { allByPart, byPart, focusOption, mountDocument, nameOf, textOf, until, whenIdle } from './support.js';

const says = (id: string, text: string, on: string): object => ({
  id,
  text,
  chain: [{ by: 'port', as: 'speaker', on }],
});

const timeline = {
  actors: { port: { name: 'The port', type: 'organisation' } },
  events: [
    {
      id: 'blast',
      title: 'Blast',
      when: '2031-03-03',
      claims: says('shed', 'Shed 4 was empty', '2031-03-03'),
    },
    {
      id: 'later',
      title: 'A correction',
      when: '2031-03-09',
      claims: says('full', 'It was not', '2031-03-09'),
    },
  ],
  links: [{ type: 'retracts', from: 'later#full', to: 'blast#shed', assertedBy: 'port' }],
};

const words = 'Retracted by The port, 9 March 2031: It was not';

/** Without the controls of direction around names. */
const plain = (node: Node): string => textOf(node).replace(/[\u2066-\u2069]/g, '');

function expectStruck(node: Element): void {
  expect([...node.querySelectorAll('s')].map(plain)).to.deep.equal(['Shed 4 was empty']);
  expect(plain(node)).to.contain(words);
}

describe('a claim that was taken back', () => {
  it('stands struck through beside its retraction in card, details, list and table, and is spoken so', async () => {
    const element = await mountDocument(timeline);
    await focusOption(element, 'Blast');
    await until(() => textOf(byPart(element, 'tooltip')).includes('Blast'), 'the tooltip');
    expectStruck(byPart(element, 'tooltip'));
    const option = allByPart(element, 'event').find((each) => nameOf(each).startsWith('Blast'));
    expect(nameOf(option)).to.contain('(retracted by The port, 9 March 2031: It was not)');
    element.select('blast');
    await whenIdle(element);
    expectStruck(byPart(element, 'details'));
    element.select(null);
    for (const view of ['list', 'table'] as const) {
      element.viewMode = view;
      await until(() => allByPart(element, view).length > 0, view);
      expectStruck(byPart(element, view));
    }
  });
});
