// Lanes without room, gathered and opened: axe finds nothing, and what is pressed or dragged is large enough.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByRole,
  byPart,
  focused,
  gatheredHead,
  mountDocument,
  press,
  until,
  whenIdle,
} from './support.js';

const events = Array.from({ length: 90 }, (_, i) => ({
  ...{ title: `Speech ${i}`, kind: 'statement', speakers: `Speaker ${i % 45}` },
  when: `2025-11-${String(1 + (i % 28)).padStart(2, '0')}`,
}));

/** Opened by a key, as a reader without a mouse does it. */
async function opened(): Promise<AttributedTimeline> {
  const element = await mountDocument({ laneBy: 'actor', events });
  await until(() => gatheredHead(element) !== undefined, 'the lane of the others');
  gatheredHead(element)!.focus();
  await press(element, 'Enter');
  await until(() => allByRole(element, 'scrollbar').length === 1, 'the bar');
  await whenIdle(element);
  return element;
}

describe('lanes without room', () => {
  it('are accessible where they are gathered, and where they are opened', async () => {
    const element = await mountDocument({ laneBy: 'actor', events });
    await until(() => gatheredHead(element) !== undefined, 'the lane of the others');
    await expect(element).to.be.accessible();
    await expect(await opened()).to.be.accessible();
  });

  it('have a bar that is wide enough, covers no lane, and has the focus of whoever opened them', async () => {
    const element = await opened();
    const [bar] = allByRole(element, 'scrollbar');
    expect(focused(element)).to.equal(bar);
    const box = bar!.getBoundingClientRect();
    const thumb = bar!.firstElementChild!.getBoundingClientRect();
    const plot = byPart(element, 'plot').getBoundingClientRect();
    expect(box.width).to.be.at.least(24);
    expect(thumb.height).to.be.at.least(24);
    expect(box.left).to.be.at.least(plot.right - 0.5);
    expect(box.bottom).to.be.at.most(plot.bottom + 0.5);
  });
});
