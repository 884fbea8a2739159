// What assistive technology is given: the accessibility tree of the main states, as text; `--update-snapshots` writes it anew.
import { html } from '@open-wc/testing';
import { compareSnapshot, executeServerCommand } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import {
  button,
  disputeDocument,
  focusOption,
  mount,
  mountDocument,
  mountEvents,
  press,
  replaceFetch,
  whenIdle,
  until,
} from './support.js';

async function expectTree(name: string): Promise<void> {
  const content = await executeServerCommand<string, undefined>('accessibility-tree');
  await compareSnapshot({ name, content });
}

describe('the accessibility tree', () => {
  it('of the dispute as a timeline', async () => {
    const element = await mountDocument(await disputeDocument());
    // High enough for all lanes, however wide and high the letters of this machine are.
    element.style.setProperty('--at-height', '64rem');
    await whenIdle(element);
    await focusOption(element, 'Takaichi');
    await press(element, 'Escape');
    await expectTree('dispute');
  });

  it('of the disputed incident, its details open', async () => {
    const document = (await disputeDocument()) as { events: readonly { id: string }[] };
    const ids = ['e14', 'e18', 'e22'];
    const events = document.events.filter(({ id }) => ids.includes(id));
    const element = await mountDocument({ ...document, events });
    await focusOption(element, 'Fire-control radar');
    await press(element, 'Enter');
    await expectTree('disputed incident');
  });

  it('of a list', async () => {
    const element = await mountEvents([
      {
        title: 'Alpha speaks',
        kind: 'statement',
        speakers: 'Ann',
        when: { at: '2025-11', asWritten: 'last month' },
        attribution: [
          [
            { by: 'Ann', as: 'speaker' },
            { by: 'The Gazette', hedges: ['reportedly'] },
          ],
        ],
      },
      { title: 'No date' },
    ]);
    button(element, 'Read as a list').click();
    await whenIdle(element);
    await expectTree('list');
  });

  it('of one event', async () => {
    await mountEvents([{ title: 'Ferry service suspended', when: '2025-12' }]);
    await expectTree('one event');
  });

  it('of the help', async () => {
    const element = await mountEvents([{ title: 'Ferry service suspended', when: '2025-12' }]);
    button(element, 'Help').click();
    await whenIdle(element);
    await expectTree('help');
  });

  it('of nothing', async () => {
    await mountDocument({ title: 'A quiet month', events: [] });
    await expectTree('empty');
  });

  it('of a failure', async () => {
    const restore = replaceFetch(() => Promise.resolve(new Response('', { status: 404 })));
    try {
      const element: AttributedTimeline = await mount(
        html`<attributed-timeline src="/nowhere.json"></attributed-timeline>`,
      );
      await until(() => element.shadowRoot!.querySelector('[role=alert]') !== null, 'the failure is told');
      await whenIdle(element);
      await expectTree('failed');
    } finally {
      restore();
    }
  });
});
