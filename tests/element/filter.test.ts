// A filter of the host's: what it leaves out is in no view, and window, focus and selection stay.
import { expect } from '@open-wc/testing';
import {
  button,
  byPart,
  expectSameView,
  focusOption,
  focusedName,
  mountEvents,
  optionNames,
  whenIdle,
  textOf,
  viewOf,
} from './support.js';

const titles = (names: readonly string[]): string[] => names.map((name) => name.split('.')[0] ?? '');

describe('filter', () => {
  it('leaves events out of the drawing and says how many are seen', async () => {
    const element = await mountEvents();
    element.filter = ({ kind }) => kind === 'statement';
    await whenIdle(element);
    expect(titles(optionNames(element))).to.deep.equal(['Alpha speaks', 'Beta speaks']);
    expect(textOf(byPart(element, 'subtitle'))).to.contain('2 of 3 events');
    element.filter = undefined;
    await whenIdle(element);
    expect(optionNames(element)).to.have.length(3);
    expect(textOf(byPart(element, 'subtitle')))
      .to.contain('3 events')
      .and.not.to.contain('of');
  });

  it('leaves them out of the list', async () => {
    const element = await mountEvents();
    element.filter = ({ id }) => id !== 'beta';
    button(element, 'Read as a list').click();
    await whenIdle(element);
    const list = textOf(byPart(element, 'list'));
    expect(list).to.contain('Alpha speaks').and.to.contain('Gamma reports').and.not.to.contain('Beta speaks');
  });

  it('moves no window, and leaves the focus where it was', async () => {
    const element = await mountEvents();
    element.zoomTo('2025-11-05/2025-11-14');
    await whenIdle(element);
    await focusOption(element, 'Beta speaks');
    const before = viewOf(element);
    element.filter = ({ kind }) => kind === 'statement';
    await whenIdle(element);
    expectSameView(viewOf(element), before);
    expect(focusedName(element)).to.match(/^Beta speaks/);
  });

  it('does not lose the focus to the page where the focused event is left out', async () => {
    const element = await mountEvents();
    await focusOption(element, 'Beta speaks');
    element.filter = ({ id }) => id !== 'beta';
    await whenIdle(element);
    expect(document.activeElement).to.equal(element);
    expect(focusedName(element)).not.to.equal('');
  });
});
