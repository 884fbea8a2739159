// Everything as it was known on a day: the handle on the axis, its keys and tools, and what the day leaves out.
import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { AttributedTimeline } from '../../src/define.js';
import { RowSet } from '../../src/layout/index/row-set.js';
import { KnownSpans } from '../../src/layout/known/known-spans.js';
import {
  allByPart,
  allByRole,
  button,
  byPart,
  listen,
  mountDocument,
  option,
  pressWith,
  textOf,
  until,
  whenIdle,
} from './support.js';

const outlet = (by: string, on?: string): object => ({ by, as: 'outlet', ...(on !== undefined && { on }) });
const given = {
  events: [
    {
      id: 'radar',
      kind: 'radar-incident',
      title: 'Radar incident',
      when: '2025-12-04',
      parties: ['Japan', 'China'],
      claims: [
        { id: 'jp', text: 'It was locked on', chain: [outlet('The Herald', '2025-12-06')] },
        { id: 'cn', text: 'It was not so', stance: 'denies', chain: [outlet('The Daily', '2025-12-08')] },
      ],
    },
    { id: 'visit', title: 'A visit', when: '2025-12-03', attribution: [[outlet('The Wire', '2025-12-05')]] },
    { id: 'call', title: 'A call', when: '2025-12-02' },
  ],
  links: [{ from: 'radar#cn', to: 'radar#jp', type: 'disputes' }],
};

function handle(element: AttributedTimeline): HTMLElement {
  return byPart(element, 'known');
}

const options = (element: AttributedTimeline): string[] =>
  allByRole(element, 'option').map((each) => each.getAttribute('aria-label')?.split('.')[0] ?? '');

/** How many rows are listed from now on, of all events or of a lane. */
function watchLists(): { readonly length: number; readonly end: () => void } {
  const watched = { length: 0, end: (): void => undefined };
  const among = Object.getOwnPropertyDescriptor(RowSet.prototype, 'among')!;
  const rows = Object.getOwnPropertyDescriptor(KnownSpans.prototype, 'rows')!;
  const noted = (list: Uint32Array): Uint32Array => {
    watched.length += list.length;
    return list;
  };
  Object.defineProperty(RowSet.prototype, 'among', {
    ...among,
    value(this: RowSet, all: Uint32Array) {
      return noted((among.value as RowSet['among']).call(this, all));
    },
  });
  Object.defineProperty(KnownSpans.prototype, 'rows', {
    ...rows,
    get(this: KnownSpans) {
      return noted(rows.get!.call(this) as Uint32Array);
    },
  });
  watched.end = () => {
    Object.defineProperty(RowSet.prototype, 'among', among);
    Object.defineProperty(KnownSpans.prototype, 'rows', rows);
  };
  return watched;
}

describe('a day as of which everything is shown', () => {
  let element: AttributedTimeline;

  beforeEach(async () => {
    element = await mountDocument(given);
  });

  async function showDay(day: string | null): Promise<void> {
    element.knownBy = day;
    await whenIdle(element);
  }

  it('hides what nobody had reported, and says so with the numbers of that day', async () => {
    await showDay('2025-12-05');
    expect(options(element)).to.have.members(['A visit', 'A call']);
    expect(textOf(byPart(element, 'subtitle'))).to.match(/2 of 3 events .* as known on 5 Dec 2025/);
    expect(textOf(byPart(element, 'subtitle'))).to.contain('1 without a dated report');
    expect(handle(element).getAttribute('aria-valuetext')).to.equal(
      'As known on 5 December 2025, 2 of 3 events',
    );
  });

  it('counts what was known without listing it, from day to day', async () => {
    const events = Array.from({ length: 150 }, (_, i) => ({
      ...{ id: `e${i}`, title: `Event ${i}`, when: `2025-11-${String(1 + (i % 28)).padStart(2, '0')}` },
      attribution: [[outlet('The Wire', `2025-12-0${1 + 2 * (i % 4)}`)]],
    }));
    element = await mountDocument({ events });
    await showDay('2025-12-03');
    const lists = watchLists();
    try {
      await showDay('2025-12-05');
      expect(textOf(byPart(element, 'subtitle'))).to.contain('113 of 150 events');
      // Nothing was reported between.
      await showDay('2025-12-06');
      expect(textOf(byPart(element, 'subtitle'))).to.contain('as known on 6 Dec 2025');
      expect(lists.length).to.equal(0);
    } finally {
      lists.end();
    }
  });

  it('has an account, and a dispute, from its day on', async () => {
    await showDay('2025-12-07');
    element.select('radar');
    await whenIdle(element);
    expect(textOf(byPart(element, 'details'))).not.to.match(/not so|Daily|Disputed/);
    expect(option(element, 'Radar incident').getAttribute('aria-label')).to.contain(
      'reported of it later is left out',
    );
    await showDay('2025-12-08');
    expect(textOf(byPart(element, 'details'))).to.match(/not so/);
    expect(option(element, 'Radar incident').getAttribute('aria-label')).to.contain('Disputed');
  });

  it('closes the details of what is not known, and does not open them', async () => {
    element.select('radar');
    await showDay('2025-12-05');
    expect(() => byPart(element, 'details')).to.throw();
    expect(element.select('radar')).to.equal(false);
    expect(element.select('visit')).to.equal(true);
  });

  it('leaves every mark where it is', async () => {
    const left = (): number => option(element, 'A call').getBoundingClientRect().left;
    const top = (): number => option(element, 'A call').getBoundingClientRect().top;
    await showDay('2025-12-08');
    const before = [left(), top()];
    await showDay('2025-12-04');
    expect(options(element)).to.deep.equal(['A call']);
    expect([left(), top()]).to.deep.equal(before);
  });

  it('is turned on by a tool, at the last report, and moved by keys from report to report', async () => {
    const heard = listen(element, ['at-known-by-change']);
    button(element, 'As known on a day').click();
    await whenIdle(element);
    expect(element.knownBy).to.equal('2025-12-08');
    expect(element.shadowRoot?.activeElement).to.equal(handle(element));
    for (const [key, day] of [
      ['ArrowLeft', '2025-12-06'],
      ['ArrowLeft', '2025-12-05'],
      ['ArrowLeft', '2025-12-04'],
      ['ArrowLeft', '2025-12-04'],
      ['ArrowRight', '2025-12-05'],
      ['End', '2025-12-08'],
      ['Home', '2025-12-05'],
    ] as const) {
      await sendKeys({ press: key });
      await whenIdle(element);
      expect(element.knownBy, key).to.equal(day);
    }
    await pressWith(element, 'Shift', 'ArrowRight');
    expect(element.knownBy).to.equal('2025-12-06');
    expect(heard.length).to.equal(8);
    button(element, 'As known on a day').click();
    await whenIdle(element);
    expect(element.knownBy).to.equal(null);
    expect(options(element)).to.have.length(3);
  });

  it('is reached from the first lane by a key, within the one stop for Tab, and left by Esc', async () => {
    await showDay('2025-12-08');
    expect(handle(element).tabIndex).to.equal(-1);
    const [first] = allByRole(element, 'option');
    first?.focus();
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'ArrowUp' });
    await whenIdle(element);
    expect(element.shadowRoot?.activeElement).to.equal(handle(element));
    await sendKeys({ press: 'Escape' });
    await whenIdle(element);
    expect(element.shadowRoot?.activeElement?.getAttribute('role')).to.equal('option');
  });

  it('is dragged from day to day, and hears nothing once it is released', async () => {
    await showDay('2025-12-08');
    const grip = handle(element).getBoundingClientRect();
    const y = Math.round(grip.top + grip.height / 2);
    const plot = byPart(element, 'plot').getBoundingClientRect();
    const heard = listen(element, ['at-known-by-change', 'at-view-change']);
    // Of its half that lies over the plot: the day is the last one.
    await sendMouse({ type: 'move', position: [Math.round(grip.left + grip.width / 4), y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [Math.round(plot.left + plot.width * 0.5), y] });
    await whenIdle(element);
    const dragged = element.knownBy;
    expect(dragged).to.match(/^2025-12-0[2-6]$/);
    expect(options(element)).not.to.include('Radar incident');
    await sendMouse({ type: 'move', position: [Math.max(1, Math.round(plot.left - 200)), y] });
    await whenIdle(element);
    expect(element.knownBy! < dragged!, 'as far as the edge').to.equal(true);
    await sendMouse({ type: 'up' });
    const released = element.knownBy;
    await sendMouse({ type: 'move', position: [Math.round(plot.right - 10), y] });
    await whenIdle(element);
    expect(element.knownBy).to.equal(released);
    expect(heard.every(([type]) => type === 'at-known-by-change')).to.equal(true);
  });

  it('has buttons for the report before and the next, in every view', async () => {
    element.viewMode = 'list';
    await showDay('2025-12-06');
    button(element, 'Previous report').click();
    await whenIdle(element);
    expect(element.knownBy).to.equal('2025-12-05');
    expect(textOf(byPart(element, 'list'))).not.to.contain('Radar');
    button(element, 'Next report').click();
    await whenIdle(element);
    expect(textOf(byPart(element, 'list'))).to.contain('Radar');
  });

  it('goes two reports on by two presses, however fast', async () => {
    await showDay('2025-12-04');
    const next = button(element, 'Next report');
    next.click();
    next.click();
    expect(element.knownBy).to.equal('2025-12-06');
    await whenIdle(element);
    expect(options(element)).to.have.length(3);
  });

  it('shows nothing that came later before it knows what did', async () => {
    const other = document.createElement('attributed-timeline');
    other.knownBy = '2025-12-05';
    other.timeline = given as never;
    document.body.append(other);
    for (let i = 0; i < 20; i++) {
      const shown = Array.from(other.shadowRoot?.querySelectorAll('[role=option]') ?? []);
      expect(shown.some((each) => each.getAttribute('aria-label')?.includes('Radar'))).to.equal(false);
      await new Promise((next) => setTimeout(next, 10));
    }
    await whenIdle(other);
    expect(options(other)).to.have.members(['A visit', 'A call']);
    other.remove();
  });

  it('keeps its tools while it is worked out what was known', async () => {
    const many = Array.from({ length: 1500 }, (_, i) => ({
      ...{ id: `e${i}`, title: `Event ${i}`, when: '2025-12-03' },
      attribution: [[outlet('The Wire', i % 2 ? '2025-12-05' : '2025-12-08')]],
    }));
    const other = await mountDocument({ events: many });
    const tools = (): (string | undefined)[] =>
      allByRole(other, 'toolbar').flatMap((toolbar) =>
        Array.from(
          toolbar.querySelectorAll<HTMLElement>('[data-action]'),
          ({ dataset }) => dataset['action'],
        ),
      );
    await until(() => tools().length > 0, 'the tools');
    await whenIdle(other);
    const before = tools();
    const seen: string[] = [];
    const observer = new MutationObserver(() => {
      const now = tools();
      seen.push(...before.map((tool) => (now.includes(tool) ? '' : `no ${tool ?? ''}`)));
    });
    observer.observe(other.shadowRoot!, { childList: true, subtree: true, attributes: true });
    button(other, 'Read as a list').focus();
    other.knownBy = '2025-12-05';
    const facts = (): string => allByPart(other, 'subtitle').map(textOf).join('');
    await until(() => facts().includes('750 of 1,500'), 'what was known');
    observer.disconnect();
    expect(seen.filter((each) => each !== '')).to.deep.equal([]);
    expect(other.shadowRoot?.activeElement).to.equal(button(other, 'Read as a list'));
  });

  it('shows all that is known where the day cannot be read, and says so', async () => {
    const heard = listen(element, ['at-problem']);
    await showDay('one day');
    expect(options(element)).to.have.length(3);
    expect(heard.length).to.equal(1);
  });
});
