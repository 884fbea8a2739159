// Scales of lanes: said in the legend where each lane has its own, and a value that there is not is a fault.
import { expect, waitUntil } from '@open-wc/testing';
import { byPart, listen, mountDocument, textOf, whenIdle } from './support.js';

const many = {
  events: Array.from({ length: 600 }, (_, i) => ({
    title: `e${i}`,
    kind: i % 3 === 0 ? 'statement' : 'report',
    when: `2025-12-0${1 + (i % 4)}`,
    attribution: 'wire',
  })),
};

describe('the scale of lanes', () => {
  it('is each lane’s own on request, and the legend says so until it is shared again', async () => {
    const element = await mountDocument(many);
    const legend = (): string => textOf(byPart(element, 'legend'));
    await waitUntil(() => legend().includes('how many begin'));
    expect(legend()).not.to.include('scale');
    element.setAttribute('lane-scale', 'own');
    await whenIdle(element);
    await waitUntil(() => legend().includes('each lane has a scale of its own'));
    element.laneScale = 'shared';
    await whenIdle(element);
    await waitUntil(() => !legend().includes('scale'));
  });

  it('is shared where a page asks for one that there is not, which is said', async () => {
    const element = await mountDocument(many);
    const heard = listen(element, ['at-problem']);
    element.setAttribute('lane-scale', 'each');
    await whenIdle(element);
    expect(JSON.stringify(heard)).to.include(
      'lane-scale \\"each\\": its values are shared, own; \\"shared\\" is used',
    );
  });
});
