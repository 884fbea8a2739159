// What the page puts into the element: slots around the details, and details of its own.
import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import { keyed } from 'lit/directives/keyed.js';
import {
  allByPart,
  byPart,
  focusOption,
  isOpen,
  listen,
  middleOf,
  mount,
  mountEvents,
  moveMouse,
  option,
  press,
  textOf,
  threeEvents,
  whenIdle,
} from './support.js';

/** What cannot be rendered. */
function failing(): string {
  throw new Error('no words');
}

describe('slots', () => {
  it('hold what is the page’s, which is neither data nor shown elsewhere', async () => {
    const element = await mount(
      html`<attributed-timeline>
        <h2 slot="title">Our title</h2>
        <ul slot="details-after">
          <li><time datetime="2020">2020</time> no event</li>
        </ul>
        <ol>
          <li><time datetime="2025-11-03">3 November</time> Alpha speaks</li>
        </ol>
      </attributed-timeline>`,
    );
    await whenIdle(element);
    expect(element.parsed!.account()).to.include({ given: 1, drawn: 1 });
    const slot = element.renderRoot.querySelector<HTMLSlotElement>('slot[name="title"]')!;
    expect(slot.assignedElements().map(textOf)).to.deep.equal(['Our title']);
  });

  it('are no title, list of terms or script of the document', async () => {
    const slotted = html`<h2 slot="title">Our title</h2>
      <dl slot="details-after">
        <dt>2020</dt>
        <dd>Founded</dd>
      </dl>
      <script type="application/json" slot="empty">
        [{ "title": "Of ours", "when": "2020" }]
      </script>`;
    const listed = await mount(
      html`<attributed-timeline
        >${slotted}
        <ol>
          <li><time datetime="2025-11-03">3 November</time> Alpha speaks</li>
        </ol></attributed-timeline
      >`,
    );
    const alone = await mount(html`<attributed-timeline>${slotted}</attributed-timeline>`);
    await Promise.all([whenIdle(listed), whenIdle(alone)]);
    expect(listed.parsed!.header.title ?? '').to.equal('');
    expect(listed.parsed!.account()).to.include({ given: 1, drawn: 1 });
    expect(listed.parsed!.faults.faults.filter(({ severity }) => severity === 'warning')).to.deep.equal([]);
    expect(alone.parsed?.account().given ?? 0).to.equal(0);
  });

  it('cause nothing to be read again when what is in them changes, or comes and goes', async () => {
    const element = await mount(
      html`<attributed-timeline>
        <p slot="details-after">Note</p>
        <ol>
          <li><time datetime="2025-11-03">3 November</time> Alpha speaks</li>
        </ol>
      </attributed-timeline>`,
    );
    await whenIdle(element);
    let asked = 0;
    const requestUpdate = element.requestUpdate.bind(element);
    element.requestUpdate = (...args) => {
      asked++;
      requestUpdate(...args);
    };
    const note = element.querySelector('p')!;
    note.textContent = 'Of Alpha';
    note.firstChild!.nodeValue = 'Of Beta';
    note.hidden = true;
    const title = document.createElement('h2');
    title.slot = 'title';
    element.append(title);
    title.remove();
    await Promise.resolve();
    expect(asked).to.equal(0);
    note.removeAttribute('slot');
    await whenIdle(element);
    expect(asked).to.be.greaterThan(0);
    element.querySelector('time')!.dateTime = '2025-11-04';
    await whenIdle(element);
    expect(element.parsed!.event(0)!.when).to.include({ at: '2025-11-04' });
  });

  it('with nothing in them leave no gap in the details', async () => {
    const element = await mountEvents();
    await focusOption(element, 'Alpha');
    await press(element, 'Enter');
    await whenIdle(element);
    const body = element.renderRoot.querySelector('.details-body')!;
    const first = body.querySelector('.kind')!;
    expect(first.getBoundingClientRect().top).to.be.closeTo(body.getBoundingClientRect().top, 1);
  });
});

describe('a field in the slot of an empty timeline', () => {
  it('is written into: no key in it is one of the drawing', async () => {
    const element = await mount(
      html`<attributed-timeline .events=${[]}><input slot="empty" /></attributed-timeline>`,
    );
    const field = element.querySelector('input')!;
    field.focus();
    await sendKeys({ type: 'what? /all' });
    await whenIdle(element);
    expect(field.value).to.equal('what? /all');
    expect(allByPart(element, 'help').some(isOpen)).to.equal(false);
  });
});

describe('details of the page’s own', () => {
  it('stand in place of ours, by template, node or text; null leaves ours', async () => {
    const element = await mountEvents();
    element.renderDetails = ({ id, title }) =>
      id === 'beta' ? null : id === 'gamma' ? document.createTextNode('a node') : html`<b>${title}!</b>`;
    await focusOption(element, 'Alpha');
    await press(element, 'Enter');
    await whenIdle(element);
    const details = byPart(element, 'details');
    expect(textOf(details.querySelector('.details-body'))).to.equal('Alpha speaks!');
    element.select('beta');
    await whenIdle(element);
    expect(textOf(details)).to.contain('No source given');
    element.select('gamma');
    await whenIdle(element);
    expect(textOf(details.querySelector('.details-body'))).to.equal('a node');
  });

  it('that are a node keep it, with what was written into it, while the pointer moves', async () => {
    const element = await mountEvents();
    element.renderDetails = () => document.createElement('input');
    element.select('alpha');
    await whenIdle(element);
    const field = byPart(element, 'details').querySelector('input')!;
    field.value = 'a note';
    await moveMouse(middleOf(option(element, 'Beta')));
    await whenIdle(element);
    await moveMouse([2, 2]);
    element.requestUpdate();
    await whenIdle(element);
    expect(byPart(element, 'details').querySelector('input')).to.equal(field);
    element.select('beta');
    await whenIdle(element);
    expect(byPart(element, 'details').querySelector('input')).not.to.equal(field);
  });

  it('are connected as long as they are shown', async () => {
    let connected = 0;
    class Subscribed extends AsyncDirective {
      #isNew = true;
      override render(words: string): string {
        if (this.#isNew) connected++;
        this.#isNew = false;
        return words;
      }
      protected override disconnected(): void {
        connected--;
      }
      protected override reconnected(): void {
        connected++;
      }
    }
    const subscribed = directive(Subscribed);
    const element = await mountEvents();
    let calls = 0;
    element.renderDetails = ({ id }) =>
      id === 'beta' ? null : html`${++calls}${keyed(calls, subscribed('on'))}`;
    const show = async (id: string | null): Promise<number> => {
      element.select(id);
      await whenIdle(element);
      return connected;
    };
    expect(await show('alpha')).to.equal(1);
    expect(await show('beta')).to.equal(0);
    expect(await show('gamma')).to.equal(1);
    expect(await show(null)).to.equal(0);
    expect(await show('alpha')).to.equal(1);
    const parent = element.parentElement!;
    element.remove();
    expect(connected).to.equal(0);
    parent.append(element);
    await whenIdle(element);
    expect(connected).to.equal(1);
    element.renderDetails = () => html`${subscribed('on')}${{ toString: () => failing() }}`;
    await whenIdle(element);
    expect(connected).to.equal(0);
  });

  it('that fail leave ours, and are a problem once', async () => {
    const element = await mountEvents(threeEvents);
    const problems = listen(element, ['at-problem']);
    element.renderDetails = () => {
      throw new Error('no such field');
    };
    element.select('alpha');
    await whenIdle(element);
    element.requestUpdate('renderDetails');
    await whenIdle(element);
    expect(textOf(byPart(element, 'details'))).to.contain('No source given');
    expect(JSON.stringify(problems)).to.contain(
      'renderDetails failed for the event \\"alpha\\" (no such field)',
    );
    expect(problems).to.have.length(1);
    element.select(null);
    await whenIdle(element);
    element.select('alpha');
    await whenIdle(element);
    expect(problems).to.have.length(1);
  });
});
