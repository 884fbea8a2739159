// Leads from when an event happened to when it was first reported: a layer over the drawing, while an event is in focus.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { allByRole, focusOption, mountDocument, whenIdle } from './support.js';

const reported = (title: string, when: string, on?: string): object => ({
  ...{ id: title, title, when },
  ...(on !== undefined && { attribution: [[{ by: 'The Wire', as: 'outlet', on }]] }),
});
const events = [
  reported('A visit', '2025-12-01', '2025-12-09'),
  reported('A call', '2025-12-03', '2025-12-03'),
  reported('Talks', '2025-12-20'),
];

const layer = (element: AttributedTimeline): HTMLCanvasElement =>
  element.shadowRoot!.querySelectorAll('canvas')[1]!;

/** How many pixels something is drawn on. */
function drawnOn(canvas: HTMLCanvasElement): number {
  if (canvas.hidden || canvas.width === 0) return 0;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.filter((value, i) => i % 4 === 3 && value > 0).length;
}

describe('a lead to the first report', () => {
  for (const clock of ['happened', 'reported'] as const)
    it(`is drawn while its event is in focus, where that is another day, by when it ${clock === 'happened' ? 'happened' : 'was reported'}`, async () => {
      const element = await mountDocument({ events });
      element.clock = clock;
      await whenIdle(element);
      expect(drawnOn(layer(element))).to.equal(0);
      await focusOption(element, 'A visit');
      await whenIdle(element);
      expect(drawnOn(layer(element))).to.be.greaterThan(100);
      await focusOption(element, 'A call');
      await whenIdle(element);
      expect(drawnOn(layer(element))).to.equal(0);
    });

  it('is drawn while its details are open, and in a drawing that reads from the right', async () => {
    const element = await mountDocument({ events });
    element.dir = 'rtl';
    element.select('A visit');
    await whenIdle(element);
    expect(drawnOn(layer(element))).to.be.greaterThan(100);
    element.select(null);
    await sendKeys({ press: 'Escape' });
    await whenIdle(element);
    expect(allByRole(element, 'option')).to.have.length(3);
    expect(drawnOn(layer(element))).to.equal(0);
  });
});
