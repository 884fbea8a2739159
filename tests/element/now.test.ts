// The line at the present moment: off unless it is asked for, drawn and said once, and moved by the clock while somebody can see it.
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { AttributedTimeline, ProblemDetail } from '../../src/define.js';
import { byPart, mountDocument, textOf, until, whenIdle } from './support.js';

const timeline = {
  timeZone: 'Asia/Tokyo',
  events: [
    { title: 'Talks', when: '2025-12-01' },
    { title: 'A strike', when: '2025-12-05/2025-12-09' },
  ],
};

const facts = (element: AttributedTimeline): string => textOf(byPart(element, 'subtitle'));

/** How many pixels of a colour the canvas has in its plot. */
function pinkPixels(element: AttributedTimeline): number {
  const canvas = element.renderRoot.querySelector('canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let found = 0;
  for (let at = 0; at < data.length; at += 4)
    if (data[at + 3]! > 200 && data[at]! > 220 && data[at + 1]! < 40 && data[at + 2]! > 220) found++;
  return found;
}

describe('the line at the present moment', () => {
  it('is there where a date is given, and is said beneath the title', async () => {
    const element = await mountDocument(timeline);
    element.style.setProperty('--at-color-now', '#ff00ff');
    await whenIdle(element);
    expect(pinkPixels(element)).to.equal(0);
    expect(facts(element)).not.to.contain('now');
    element.now = '2025-12-07T10:00';
    await whenIdle(element);
    expect(facts(element)).to.contain('now: 7 December 2025 at 10:00');
    expect(pinkPixels(element)).to.be.greaterThan(50);
    await expect(element).to.be.accessible();
    element.now = '2026';
    await whenIdle(element);
    expect(pinkPixels(element)).to.equal(0);
    element.now = null;
    await whenIdle(element);
    expect(facts(element)).not.to.contain('now');
  });

  it('is by the clock of the machine where the attribute stands alone', async () => {
    const element = await fixture<AttributedTimeline>(
      html`<attributed-timeline now .timeline=${timeline}></attributed-timeline>`,
    );
    await until(() => facts(element).includes('now'), 'the facts');
    const year = new Date().toLocaleString('en', { year: 'numeric', timeZone: 'Asia/Tokyo' });
    expect(facts(element)).to.match(new RegExp(`now: \\d+ \\w+ ${year} at \\d\\d:\\d\\d`));
    element.removeAttribute('now');
    await whenIdle(element);
    expect(facts(element)).not.to.contain('now');
  });

  it('is none where no date can be read, and that is said', async () => {
    const element = await mountDocument(timeline);
    const said: string[] = [];
    element.addEventListener('at-problem', ({ detail }: CustomEvent<ProblemDetail>) =>
      said.push(...detail.faults.map(({ message }) => message)),
    );
    element.now = 'soon';
    await until(() => said.length > 0, 'the fault');
    expect(said[0]).to.match(/^now "soon": .*there is no line$/);
    expect(facts(element)).not.to.contain('now');
  });

  it('does not move the handle of the day that is shown off the axis where periods have names below it', async () => {
    const topOfHandle = async (eras: readonly object[]): Promise<number> => {
      const events = timeline.events.map((event) => ({
        ...event,
        attribution: { by: 'Gazette', as: 'outlet', on: '2025-12-05' },
      }));
      const element = await mountDocument({ ...timeline, eras, events });
      element.knownBy = '2025-12-06';
      await until(() => element.renderRoot.querySelector('[part~="known"]') !== null, 'the handle');
      await whenIdle(element);
      const [handle, stage] = ['known', 'stage'].map((name) => byPart(element, name).getBoundingClientRect());
      return handle!.top - stage!.top;
    };
    const named = await topOfHandle([{ label: 'The month of the strike', when: '2025-11-20/2025-12-20' }]);
    expect(named).to.be.closeTo(await topOfHandle([]), 0.5);
  });
});
