// Where the element takes its data from, and which input counts.
import { expect, fixture, html } from '@open-wc/testing';
import { type AttributedTimeline, parse } from '../../src/define.js';
import { jsonLines } from '../../src/io/json-lines.js';
import {
  allByPart,
  allByRole,
  listen,
  mount,
  once,
  optionNames,
  replaceFetch,
  whenIdle,
  textOf,
  until,
} from './support.js';

interface Call {
  readonly address: string;
  readonly answer: (body: string, status?: number) => void;
  readonly fail: () => void;
}

const documentOf = (title: string): { events: { title: string; when: string }[] } => ({
  events: [{ title, when: '2025-11-03' }],
});
const textOfDocument = (title: string): string => JSON.stringify(documentOf(title));

/** The titles that are drawn. */
function titles(element: AttributedTimeline): string[] {
  return optionNames(element).map((name) => name.split('.')[0]!);
}

describe('the inputs', () => {
  let calls: Call[] = [];
  let restore: () => void;

  /** Requests wait until a test answers them; that they were given up is not heard, as with a service that is late. */
  beforeEach(() => {
    calls = [];
    restore = replaceFetch(
      (address) =>
        new Promise((resolve, reject) =>
          calls.push({
            address,
            answer: (body, status = 200) => resolve(new Response(body, { status })),
            fail: () => reject(new TypeError('Failed to fetch')),
          }),
        ),
    );
  });

  afterEach(() => restore());

  const answer = async (element: AttributedTimeline, index: number, title: string): Promise<void> => {
    calls[index]!.answer(textOfDocument(title));
    await whenIdle(element);
  };

  it('are an address in the attribute src, loaded with a word that it is loading', async () => {
    const element = await mount(html`<attributed-timeline src="/one.json"></attributed-timeline>`);
    expect(calls.map(({ address }) => address)).to.deep.equal(['/one.json']);
    expect(allByPart(element, 'notice').map((notice) => textOf(notice))).to.deep.equal(['Loading …']);
    await answer(element, 0, 'From src');
    expect(titles(element)).to.deep.equal(['From src']);
    expect(allByPart(element, 'notice')).to.have.length(0);
  });

  it('are a document as an object', async () => {
    const element = await mount(
      html`<attributed-timeline .timeline=${documentOf('From an object')}></attributed-timeline>`,
    );
    expect(titles(element)).to.deep.equal(['From an object']);
  });

  it('are a document that parse has read, which is then the one that the element keeps', async () => {
    const timeline = parse(textOfDocument('From parse'));
    const element = await mount(html`<attributed-timeline .timeline=${timeline}></attributed-timeline>`);
    expect(titles(element)).to.deep.equal(['From parse']);
    expect(element.parsed).to.equal(timeline);
  });

  it('are events alone', async () => {
    const element = await mount(
      html`<attributed-timeline .events=${documentOf('From events').events}></attributed-timeline>`,
    );
    expect(titles(element)).to.deep.equal(['From events']);
  });

  it('are a script of JSON in the content of the element, also one that comes or changes later', async () => {
    const element = await mount(
      html`<attributed-timeline
        ><script type="application/json">
          { "events": [{ "title": "From content", "when": "2025-11-03" }] }
        </script></attributed-timeline
      >`,
    );
    expect(titles(element)).to.deep.equal(['From content']);
    element.querySelector('script')!.textContent = textOfDocument('Changed content');
    await whenIdle(element);
    expect(titles(element)).to.deep.equal(['Changed content']);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = textOfDocument('Other content');
    element.replaceChildren(script);
    await whenIdle(element);
    expect(titles(element)).to.deep.equal(['Other content']);
  });

  it('say "No events." where there is none, and where a document has none', async () => {
    const element = await mount(html`<attributed-timeline></attributed-timeline>`);
    expect(allByPart(element, 'notice').map(textOf)).to.deep.equal(['No events.']);
    element.events = [];
    await whenIdle(element);
    expect(allByPart(element, 'notice').map(textOf)).to.deep.equal(['No events.']);
  });

  it('say why the content of the element could not be read', async () => {
    const element = await mount(
      html`<attributed-timeline
        ><script type="application/json">
          { "events": [
        </script></attributed-timeline
      >`,
    );
    const [notice] = allByPart(element, 'notice').map(textOf);
    expect(notice).to.match(/^No events\. this is not JSON: ./);
  });

  for (const [name, give] of [
    ['timeline', (element, document) => (element.timeline = document)],
    ['events', (element, document) => (element.events = document.events)],
  ] as const satisfies readonly [
    string,
    (element: AttributedTimeline, document: ReturnType<typeof documentOf>) => unknown,
  ][])
    it(`are read again where ${name} is given again after a change`, async () => {
      const document = documentOf('Before');
      const element = await mount(html`<attributed-timeline></attributed-timeline>`);
      give(element, document);
      await whenIdle(element);
      document.events[0]!.title = 'After';
      give(element, document);
      await whenIdle(element);
      expect(titles(element)).to.deep.equal(['After']);
    });

  const assign: Readonly<Record<string, (element: AttributedTimeline, title: string) => void>> = {
    src: (element, title) => (element.src = `/${title}.json`),
    'the attribute src': (element, title) => element.setAttribute('src', `/${title}.json`),
    timeline: (element, title) => (element.timeline = documentOf(title)),
    'a parsed timeline': (element, title) => (element.timeline = parse(textOfDocument(title))),
    events: (element, title) => (element.events = documentOf(title).events),
  };

  /** Answers every request with its own name, the latest first. */
  const answerAll = async (element: AttributedTimeline): Promise<void> => {
    await whenIdle(element);
    for (const call of [...calls].reverse()) call.answer(textOfDocument(call.address.slice(1, -5)));
    await whenIdle(element);
  };

  for (const [first, assignFirst] of Object.entries(assign))
    for (const [second, assignSecond] of Object.entries(assign)) {
      it(`are ${second} where it was assigned after ${first}`, async () => {
        const element = await mount(html`<attributed-timeline></attributed-timeline>`);
        assignFirst(element, 'first');
        assignSecond(element, 'second');
        await answerAll(element);
        expect(titles(element), 'in one turn').to.deep.equal(['second']);
        calls = [];
        assignFirst(element, 'third');
        await answerAll(element);
        expect(titles(element), 'one after another').to.deep.equal(['third']);
        calls = [];
        assignSecond(element, 'fourth');
        await answerAll(element);
        expect(titles(element), 'one after another').to.deep.equal(['fourth']);
      });
    }

  it('leave the content of the element alone where another input was given', async () => {
    const element = await mount(
      html`<attributed-timeline .events=${documentOf('Given').events}
        ><script type="application/json">
          { "events": [{ "title": "Content", "when": "2025-11-03" }] }
        </script></attributed-timeline
      >`,
    );
    expect(titles(element)).to.deep.equal(['Given']);
  });

  it('fall back to the content when the attribute src is removed', async () => {
    const element = await mount(
      html`<attributed-timeline src="/one.json"
        ><script type="application/json">
          { "events": [{ "title": "Content", "when": "2025-11-03" }] }
        </script></attributed-timeline
      >`,
    );
    await answer(element, 0, 'From src');
    expect(titles(element)).to.deep.equal(['From src']);
    element.removeAttribute('src');
    await whenIdle(element);
    expect(titles(element)).to.deep.equal(['Content']);
    expect(element.src).to.equal('');
  });

  it('keep the one that was assigned last when an earlier one is withdrawn', async () => {
    const element = await mount(html`<attributed-timeline src="/one.json"></attributed-timeline>`);
    element.events = documentOf('Last').events;
    element.removeAttribute('src');
    element.timeline = undefined;
    await whenIdle(element);
    expect(titles(element)).to.deep.equal(['Last']);
  });

  it('never let a slow first answer overwrite the second', async () => {
    const element = await mount(html`<attributed-timeline src="/slow.json"></attributed-timeline>`);
    element.src = '/quick.json';
    await whenIdle(element);
    expect(calls.map(({ address }) => address)).to.deep.equal(['/slow.json', '/quick.json']);
    const heard = listen(element);
    await answer(element, 1, 'Quick');
    await answer(element, 0, 'Slow');
    expect(titles(element)).to.deep.equal(['Quick']);
    expect(heard.map(([type]) => type)).to.deep.equal(['at-load']);
  });

  it('never report the failure of a slow first address after the second', async () => {
    const element = await mount(html`<attributed-timeline src="/slow.json"></attributed-timeline>`);
    element.src = '/quick.json';
    await whenIdle(element);
    const heard = listen(element);
    await answer(element, 1, 'Quick');
    calls[0]!.fail();
    await whenIdle(element);
    expect(titles(element)).to.deep.equal(['Quick']);
    expect(heard.map(([type]) => type)).to.deep.equal(['at-load']);
  });

  it('never let a slow address overwrite events that were given meanwhile', async () => {
    const element = await mount(html`<attributed-timeline src="/slow.json"></attributed-timeline>`);
    element.events = documentOf('Given').events;
    await whenIdle(element);
    await answer(element, 0, 'Slow');
    expect(titles(element)).to.deep.equal(['Given']);
  });

  it('are asked for again when the element comes back into the page before it had an answer', async () => {
    const element = await mount(html`<attributed-timeline src="/one.json"></attributed-timeline>`);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await whenIdle(element);
    expect(calls).to.have.length(2);
    await answer(element, 1, 'After all');
    expect(titles(element)).to.deep.equal(['After all']);
  });

  it('are loaded from a real server', async () => {
    restore();
    const element = await fixture<AttributedTimeline>(
      html`<attributed-timeline src="/data/japan-china-2025.json"></attributed-timeline>`,
    );
    await once(element, 'at-load');
    await whenIdle(element);
    expect(element.parsed?.size).to.equal(23);
  });

  it('are read as a table where that is what arrives, by a reader that is loaded then', async () => {
    const element = await mount(html`<attributed-timeline src="/list.csv"></attributed-timeline>`);
    calls[0]!.answer('Title,Date,Source\n"Talks, again",6 Dec 2025,Gazette\nFog,03/04/2025,\n');
    await until(() => element.parsed?.size === 2, 'the events');
    await whenIdle(element);
    expect(titles(element)[0]).to.equal('Talks, again');
    expect(element.parsed?.account()).to.include({ given: 2, drawn: 1, listed: 1 });
    const { counts, faults } = element.parsed!.faults;
    expect(counts).to.deep.equal({ error: 0, warning: 1, note: 0 });
    expect(faults[0]?.message).to.match(/^column "Date" "03\/04\/2025": day and month could be either way/);
  });

  describe('that cannot be loaded', () => {
    const failures: readonly (readonly [string, (call: Call) => void, string])[] = [
      ['the server answers 404', (call) => call.answer('not here', 404), 'the server answered 404'],
      [
        'the body is no JSON',
        (call) => call.answer('<!doctype html>'),
        'what the server sent is of no format that can be read here, and no table with a title and a date in its header',
      ],
      ['there is no network', (call) => call.fail(), 'the server could not be reached'],
    ];
    for (const [when, fail, message] of failures)
      it(`say so where ${when}, and work after "Try again"`, async () => {
        const element = await mount(html`<attributed-timeline src="/one.json"></attributed-timeline>`);
        const heard = listen(element);
        fail(calls[0]!);
        await whenIdle(element);
        expect(heard).to.deep.equal([['at-error', { message, src: '/one.json' }]]);
        const [alert] = allByRole(element, 'alert');
        expect(alert?.textContent).to.contain(`The events could not be loaded: ${message}`);
        const retry = alert!.querySelector('button')!;
        expect(retry.textContent).to.equal('Try again');
        retry.click();
        await whenIdle(element);
        expect(calls.map(({ address }) => address)).to.deep.equal(['/one.json', '/one.json']);
        await answer(element, 1, 'After all');
        expect(titles(element)).to.deep.equal(['After all']);
        expect(allByRole(element, 'alert')).to.have.length(0);
      });

    it('name the file that is missing where it is the reader of what arrived, and work after "Try again"', async () => {
      const { load } = jsonLines;
      const failure = new TypeError(
        'Failed to fetch dynamically imported module: https://example.org/split.read-json-lines.js',
      );
      Object.assign(jsonLines, { load: () => Promise.reject(failure) });
      const element = await mount(html`<attributed-timeline src="/lines"></attributed-timeline>`);
      const heard = listen(element);
      const lines = ['One', 'Two'].map((title) => JSON.stringify({ title, when: '2025-11-03' })).join('\n');
      calls[0]!.answer(lines);
      await whenIdle(element);
      const message =
        'A part of the timeline could not be loaded (split.read-json-lines.js). Try again; if that does not help, reload the page.';
      expect(heard).to.deep.equal([['at-error', { message, src: '/lines' }]]);
      const [alert] = allByRole(element, 'alert');
      expect(textOf(alert!.querySelector('p'))).to.equal(message);
      Object.assign(jsonLines, { load });
      alert!.querySelector('button')!.click();
      await whenIdle(element);
      calls[1]!.answer(lines);
      await until(() => element.parsed?.size === 2, 'the lines');
    });

    it('can be loaded by giving the same address again', async () => {
      const element = await mount(html`<attributed-timeline src="/one.json"></attributed-timeline>`);
      calls[0]!.answer('', 500);
      await whenIdle(element);
      element.src = '/one.json';
      await whenIdle(element);
      await until(() => calls.length === 2, 'a second request');
      await answer(element, 1, 'After all');
      expect(titles(element)).to.deep.equal(['After all']);
    });
  });

  it('accept events behind them, and keep window, focus and selection', async () => {
    const element = await mount(
      html`<attributed-timeline
        .style=${'inline-size:900px;--at-height:500px'}
        .timeline=${{ title: 'Two', ...documentOf('First') }}
      ></attributed-timeline>`,
    );
    const id = element.parsed!.id(0);
    element.zoomTo('2025-11-01/2025-11-07');
    element.select(id);
    await whenIdle(element);
    const view = element.view;
    element.appendEvents([
      { title: 'Second', when: '2025-11-04' },
      { title: 'Third', when: '2025-12-24' },
    ]);
    await whenIdle(element);
    element.appendEvents([{ title: 'Fourth', when: '2025-11-05' }]);
    await whenIdle(element);
    expect(element.parsed!.account().drawn).to.equal(4);
    expect(element.parsed!.header.title).to.equal('Two');
    expect(element.view).to.deep.equal(view);
    expect(titles(element)).to.include.members(['First', 'Second', 'Fourth']);
    expect(allByPart(element, 'selected')).to.have.length(1);
  });

  it('accept events before anything else is given, and behind an address that is still loading', async () => {
    const alone = await mount(html`<attributed-timeline></attributed-timeline>`);
    alone.appendEvents([{ title: 'Alone', when: '2025-11-04' }]);
    alone.appendEvents([{ title: 'With it', when: '2025-11-05' }]);
    await whenIdle(alone);
    expect(titles(alone)).to.deep.equal(['Alone', 'With it']);
    const loading = await mount(html`<attributed-timeline src="/late.json"></attributed-timeline>`);
    loading.appendEvents([{ title: 'Behind', when: '2025-11-04' }]);
    await whenIdle(loading);
    expect(titles(loading)).to.deep.equal([]);
    await answer(loading, 0, 'Before');
    expect(titles(loading)).to.deep.equal(['Before', 'Behind']);
  });

  it('read only the new part of a longer list that begins with the same events', async () => {
    const list = [{ title: 'First', when: '2025-11-03' }];
    const element = await mount(html`<attributed-timeline .events=${list}></attributed-timeline>`);
    const before = element.parsed!;
    element.events = [...list, { title: 'Second', when: '2025-11-04' }];
    await whenIdle(element);
    expect(titles(element)).to.deep.equal(['First', 'Second']);
    expect(element.parsed!.isAppendOf(before)).to.equal(true);
    element.events = [{ title: 'Other', when: '2025-11-03' }, ...list, ...list];
    await whenIdle(element);
    expect(element.parsed!.account().drawn).to.equal(3);
    expect(element.parsed!.isAppendOf(before)).to.equal(false);
  });
});
