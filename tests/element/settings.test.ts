// Attributes and properties with values that they cannot have: the default applies, and it is said once what to write.
import { expect, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { formatNames } from '../../src/io/registry.js';
import {
  allByPart,
  byPart,
  listen,
  mount,
  mountDocument,
  option,
  textOf,
  threeEvents,
  whenIdle,
} from './support.js';

/** What the console is warned of meanwhile. */
async function warningsDuring(act: () => Promise<void>): Promise<string[]> {
  const lines: string[] = [];
  const { warn } = console;
  console.warn = (line: string) => lines.push(line);
  try {
    await act();
  } finally {
    console.warn = warn;
  }
  return lines;
}

const sentences = {
  'lane-by':
    'lane-by "actors": its values are kind, actor, side, source, carrier, thread, place, tag, or as a property a function; the document’s is used, else "kind"',
  'view-mode': 'view-mode "grid": its values are auto, timeline, list, table; "auto" is used',
  'gesture-handling': 'gesture-handling "cooperative": its values are auto, greedy, none; "auto" is used',
  theme: 'theme "auto": its values are light, dark, or nothing to follow the page, as it does now',
  format: `format "cvs": its values are ${formatNames.join(', ')}, or an extension; what is there is read as what it turns out to be`,
  'second-zone': 'second-zone "Tokio": there is no such time zone, so it is left aside',
};
const bad = {
  'lane-by': 'actors',
  'view-mode': 'grid',
  'gesture-handling': 'cooperative',
  theme: 'auto',
  format: 'cvs',
  'second-zone': 'Tokio',
};

async function listed(element: AttributedTimeline): Promise<string[]> {
  const about = byPart(element, 'about') as HTMLDetailsElement;
  if (!about.open) about.querySelector('summary')!.click();
  await whenIdle(element);
  return allByPart(element, 'lint').flatMap((lint) => [...lint.querySelectorAll('li')].map(textOf));
}

describe('a value that an attribute cannot have', () => {
  it('is said once, in the console, in at-problem and in the list for editors, and the default applies', async () => {
    const problems: unknown[] = [];
    let element: AttributedTimeline | undefined;
    const lines = await warningsDuring(async () => {
      element = await mount(
        html`<attributed-timeline
          lane-by=${bad['lane-by']}
          view-mode=${bad['view-mode']}
          gesture-handling=${bad['gesture-handling']}
          theme=${bad.theme}
          format=${bad.format}
          second-zone=${bad['second-zone']}
          .style=${'inline-size:900px;--at-height:500px'}
          .events=${threeEvents}
          @at-problem=${({ detail }: CustomEvent<unknown>) => problems.push(detail)}
        ></attributed-timeline>`,
      );
    });
    const messages = Object.values(sentences);
    expect(lines).to.deep.equal(messages.map((message) => `attributed-timeline: ${message}`));
    const code = (message: string): string => (message.includes('zone') ? 'bad-zone' : 'unknown-value');
    expect(problems).to.deep.equal([
      {
        faults: messages.map((message) => ({
          pointer: '',
          severity: 'warning',
          code: code(message),
          message,
        })),
        counts: { error: 0, warning: 6, note: 0 },
      },
    ]);
    expect(await listed(element!)).to.deep.equal(messages);
    expect(option(element!, 'Alpha').checkVisibility()).to.be.true;
    expect(allByPart(element!, 'list')).to.have.length(0);
    expect(textOf(byPart(element!, 'about').querySelector('summary'))).to.equal('About this timeline');
  });

  it('is not said again when it comes again, leaves the list when it is mended, and another one is said', async () => {
    const element = await mountDocument({
      events: [...threeEvents, { title: 'Odd', mood: 'calm', when: '2025' }],
    });
    const heard = listen(element, ['at-problem']);
    const lines = await warningsDuring(async () => {
      for (const value of ['actors', 'actor', 'actors', 'people']) {
        element.setAttribute('lane-by', value);
        await whenIdle(element);
        element.requestUpdate();
        await whenIdle(element);
      }
    });
    expect(lines.map((line) => line.split(':')[1]?.trim())).to.deep.equal([
      'lane-by "actors"',
      'lane-by "people"',
    ]);
    expect(heard).to.have.length(2);
    expect((await listed(element)).map((line) => line.split(':')[0])).to.deep.equal([
      'lane-by "people"',
      'events[3].mood',
    ]);
    element.laneBy = (event) => event.kind;
    await whenIdle(element);
    expect((await listed(element)).map((line) => line.split(':')[0])).to.deep.equal(['events[3].mood']);
  });

  it('is said whenever it is set, of each setting', async () => {
    const element = await mountDocument({ events: threeEvents });
    const values = {
      ...{ knownBy: 'some day', now: 'one day', sizeBy: 'magnitude', initialView: 'z', minView: 'long' },
      ...{ maxView: 'longer', secondZone: 'Tokio', axis: 'bent', format: 'cvs', theme: 'auto' },
    };
    for (const [name, value] of Object.entries(values)) {
      const lines = await warningsDuring(async () => {
        Object.assign(element, { [name]: value });
        await whenIdle(element);
      });
      expect(lines, name).to.have.length(1);
    }
  });

  it('may be of any type as a property; none at all is the default, and no fault', async () => {
    const element = await mountDocument({ events: threeEvents });
    const lines = await warningsDuring(async () => {
      Object.assign(element, { laneBy: undefined, viewMode: null, theme: '', gestureHandling: undefined });
      await whenIdle(element);
      Object.assign(element, { laneBy: ['kind'], viewMode: 3, theme: {}, gestureHandling: 'x'.repeat(80) });
      await whenIdle(element);
    });
    expect(lines.map((line) => line.split(':')[1])).to.deep.equal([
      ' lane-by',
      ' view-mode 3',
      ` gesture-handling "${'x'.repeat(60)}…"`,
      ' theme',
    ]);
    expect(option(element, 'Alpha').checkVisibility()).to.be.true;
  });
});

it('values that go on being none are announced, and fill neither the console nor the memory', async () => {
  const element = await mountDocument({ events: threeEvents });
  const heard = listen(element, ['at-problem']);
  const lines = await warningsDuring(async () => {
    for (let value = 0; value < 150; value++) element.selected = `none ${value}`;
    await whenIdle(element);
  });
  expect(lines).to.have.length(100);
  expect(heard).to.have.length(150);
});
