// Bad data: what is good in it is drawn, each fault can be read, nothing throws, and nothing of it runs.
import { expect, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  allByPart,
  button,
  byPart,
  focusOption,
  mount,
  mountDocument,
  optionNames,
  press,
  whenIdle,
  textOf,
  uncaughtDuring,
} from './support.js';

interface Case {
  readonly name: string;
  readonly document: unknown;
  /** Titles that are mounted as options. */
  readonly kept: readonly string[];
  /** Pieces of the sentences on the faults. */
  readonly faults: readonly string[];
}

const good = { title: 'Kept', when: '2025-11-03' };

const cases: readonly Case[] = [
  {
    name: 'values of the wrong type',
    document: { events: [good, { title: 'Half', when: {} }, 'text', null, { title: ['no'], when: true }] },
    kept: ['Kept', 'Half', 'Event'],
    faults: ['events[1].when', 'events[2] "text": an event is an object', 'events[3] null'],
  },
  {
    name: 'events that are no list',
    document: { events: { one: good } },
    kept: [],
    faults: ['events: events are a list'],
  },
  {
    name: 'an unknown kind',
    document: { events: [good, { kind: 'rumour', title: 'Odd', when: '2025-11-05' }] },
    kept: ['Kept', 'Odd'],
    faults: ['events[1].kind "rumour"'],
  },
  {
    name: 'an id given twice',
    document: {
      events: [
        { id: 'a', ...good },
        { id: 'a', title: 'Twin', when: '2025-11-05' },
      ],
    },
    kept: ['Kept', 'Twin'],
    faults: ['events[1].id "a"'],
  },
  {
    name: 'a reference to nothing',
    document: { events: [{ id: 'a', ...good, links: { about: 'nowhere' } }] },
    kept: ['Kept'],
    faults: ['events[0].links.about "nowhere"'],
  },
  {
    name: 'an end before its start',
    document: { events: [good, { title: 'Backwards', when: '2025-11-09/2025-11-05' }] },
    kept: ['Kept', 'Backwards'],
    faults: ['events[1].when', 'end 2025-11-05 lies before start 2025-11-09'],
  },
  {
    name: 'an impossible date',
    document: { events: [good, { title: 'Never', when: '2025-02-30' }] },
    kept: ['Kept', 'Never'],
    faults: ['events[1].when', '"2025-02-30": 30 February does not exist'],
  },
  {
    name: 'keys that would reach a prototype',
    document: JSON.parse(`{
      "__proto__": { "polluted": 1 },
      "actors": { "__proto__": { "name": "Nobody" } },
      "sources": { "constructor": { "title": "Nothing" } },
      "events": [{ "title": "Kept", "when": "2025-11-03", "constructor": { "prototype": { "polluted": 1 } } }]
    }`) as unknown,
    kept: ['Kept'],
    faults: ['the key "__proto__" is not read', 'the key "constructor" is not read'],
  },
  {
    name: 'a later format',
    document: { format: 'attributed-timeline/2', events: [good] },
    kept: ['Kept'],
    faults: ['format "attributed-timeline/2"'],
  },
];

/** The sentences under "About this timeline", once a person has opened it. */
async function faultsOf(element: AttributedTimeline): Promise<string> {
  byPart(element, 'about').querySelector('summary')!.click();
  await whenIdle(element);
  for (const lint of allByPart(element, 'lint')) lint.querySelector('summary')!.click();
  await whenIdle(element);
  const lists = [...allByPart(element, 'problems'), ...allByPart(element, 'lint')];
  for (const list of lists)
    expect(list.getBoundingClientRect().height, 'height of a list of faults').to.be.greaterThan(0);
  return lists.map(textOf).join('\n');
}

const titlesOf = (element: AttributedTimeline): string[] =>
  optionNames(element)
    .map((name) => name.split('.')[0]!)
    .sort();

describe('bad data', () => {
  for (const { name, document, kept, faults } of cases)
    it(`such as ${name} leaves the good events drawn and the faults readable`, async () => {
      let element: AttributedTimeline | undefined;
      const caught = await uncaughtDuring(async () => {
        element = await mountDocument(document as object);
      });
      expect(caught).to.deep.equal([]);
      expect(titlesOf(element!)).to.deep.equal([...kept].sort());
      const words = await faultsOf(element!);
      for (const fault of faults) expect(words).to.contain(fault);
      expect('polluted' in {}).to.be.false;
    });

  describe('is told to readers and to editors apart', () => {
    const summaryOf = (element: AttributedTimeline): string =>
      textOf(byPart(element, 'about').querySelector('summary'));
    const linesOf = (list: HTMLElement): string[] => [...list.querySelectorAll('li')].map(textOf);
    const unknownField = { ...good, mood: 'calm' };
    const secondsForMilliseconds = { title: 'Logon', when: 1718905365.392 };
    const impossible = { title: 'Never', when: '2025-02-30' };

    it('a document without errors names no problem; its notes are for editors, warnings first', async () => {
      const element = await mountDocument({ events: [unknownField, secondsForMilliseconds] });
      expect(summaryOf(element)).to.equal('About this timeline');
      byPart(element, 'about').querySelector('summary')!.click();
      await whenIdle(element);
      expect(allByPart(element, 'problems')).to.have.length(0);
      const lint = byPart(element, 'lint');
      expect(textOf(lint.querySelector('summary'))).to.equal('For editors: 2 notes on the data');
      expect((lint as HTMLDetailsElement).open).to.be.false;
      expect(linesOf(lint).map((line) => line.replace(/[ :].*$/, ''))).to.deep.equal([
        'events[1].when',
        'events[0].mood',
      ]);
    });

    it('errors are counted in the summary and stand alone in the list of problems', async () => {
      const element = await mountDocument({ events: [unknownField, secondsForMilliseconds, impossible] });
      expect(summaryOf(element)).to.equal('About this timeline · 1 problem in the data');
      byPart(element, 'about').querySelector('summary')!.click();
      await whenIdle(element);
      const [problem, ...others] = linesOf(byPart(element, 'problems'));
      expect(problem).to.contain('30 February does not exist');
      expect(others).to.deep.equal([]);
      expect(linesOf(byPart(element, 'lint'))).to.have.length(2);
    });

    it('the console has one line with the counts of each document, and none of a good one', async () => {
      const lines: string[] = [];
      const { info, warn } = console;
      console.info = (line: string) => lines.push(line);
      console.warn = (line: string) => lines.push(line);
      try {
        const element = await mountDocument({ title: 'Bad', events: [unknownField, impossible] });
        element.appendEvents([{ title: 'Later', when: '2025-11-05' }]);
        await whenIdle(element);
        element.timeline = { events: [good] };
        await whenIdle(element);
      } finally {
        Object.assign(console, { info, warn });
      }
      expect(lines).to.deep.equal([
        'attributed-timeline: 1 error, 1 note in the data of “Bad”; each with its place and reason in the element’s .parsed.faults and under “About this timeline”',
      ]);
    });
  });

  it('that is no JSON at all is reported in at-problem and can be read', async () => {
    const counts: unknown[] = [];
    let element: AttributedTimeline | undefined;
    const caught = await uncaughtDuring(async () => {
      element = await mount(
        html`<attributed-timeline
          @at-problem=${(event: CustomEvent<{ counts: unknown }>) => counts.push(event.detail.counts)}
          ><script type="application/json">
            { "events": [
          </script></attributed-timeline
        >`,
      );
    });
    expect(caught).to.deep.equal([]);
    expect(counts).to.deep.equal([{ error: 1, warning: 0, note: 0 }]);
    expect(await faultsOf(element!)).to.contain('this is not JSON');
  });

  for (const [name, document] of [
    ['null', null],
    ['a number', 5],
    ['a text that is no JSON', 'hello'],
    ['a function', () => undefined],
    ['a date', new Date(0)],
  ] as const)
    it(`such as ${name} as a whole document throws nothing`, async () => {
      const caught = await uncaughtDuring(async () => {
        const element = await mountDocument({ events: [good] });
        element.timeline = document as never;
        await whenIdle(element);
        element.events = document as never;
        await whenIdle(element);
        expect(optionNames(element)).to.deep.equal([]);
      });
      expect(caught).to.deep.equal([]);
    });

  it('such as a title of a megabyte is drawn cut, and its neighbour whole', async () => {
    const caught = await uncaughtDuring(async () => {
      const element = await mountDocument({
        events: [good, { title: 'long '.repeat(200_000), when: '2025-11-05' }],
      });
      const names = optionNames(element);
      expect(names).to.have.length(2);
      expect(names.some((name) => name.startsWith('Kept.'))).to.be.true;
      expect(Math.max(...names.map((name) => name.length))).to.be.lessThan(2000);
    });
    expect(caught).to.deep.equal([]);
  });

  it('such as addresses that are no addresses of pages never becomes a link', async () => {
    const element = await mountDocument({
      sources: {
        bad: { title: 'Bad', URL: 'javascript:alert(1)', archived: 'data:text/html,x' },
        odd: { title: 'Odd', URL: ' JaVaScRiPt:alert(1)', archived: 'vbscript:x' },
        good: { title: 'Good', URL: 'https://example.org/a' },
      },
      events: ['bad', 'odd', 'good'].map((source) => ({
        title: `From ${source}`,
        when: '2025-11-03',
        attribution: [[{ by: source, as: 'outlet', source }]],
      })),
    });
    const links: string[] = [];
    for (const source of ['bad', 'odd', 'good']) {
      await focusOption(element, `From ${source}`);
      await press(element, 'Enter');
      expect(textOf(byPart(element, 'details'))).to.contain(`From ${source}`);
      const found = element.shadowRoot!.querySelectorAll<HTMLElement>('[href], [src], [action]');
      for (const link of found) {
        links.push(link.getAttribute('href') ?? link.getAttribute('src') ?? 'action');
        expect(link.getAttribute('rel')).to.equal('noopener');
      }
    }
    expect(links).to.deep.equal(['https://example.org/a']);
    expect(await faultsOf(element)).to.contain('sources.bad.URL "javascript:alert(1)"');
  });

  it('such as markup is shown as text wherever it is shown', async () => {
    const image = '<img src="x" onerror="window.hacked = true">';
    const script = '</script><script>window.hacked = true</script>';
    const element = await mountDocument({
      title: `${image} title`,
      description: script,
      method: image,
      actors: { a: { name: `${image} actor` } },
      sources: { s: { title: script } },
      events: [
        {
          title: `${image} event`,
          text: `${script} text`,
          when: { at: '2025-11-03', asWritten: image, note: script },
          kind: 'statement',
          speakers: 'a',
          attribution: [[{ by: 'a', as: 'speaker', source: 's', quote: image }]],
          quotes: [{ text: script, by: 'a' }],
          ambiguity: [image],
          tags: [script],
          place: { name: image },
        },
        { title: `${script} undated` },
      ],
    });
    const anywhere = (): void => {
      expect(element.shadowRoot!.querySelectorAll('img, script')).to.have.length(0);
      expect('hacked' in window).to.be.false;
    };
    anywhere();
    expect(textOf(byPart(element, 'title'))).to.equal(`${image} title`);
    await focusOption(element, image);
    expect(textOf(byPart(element, 'tooltip')))
      .to.contain(`${image} event`)
      .and.to.contain(`${script} text`);
    anywhere();
    await press(element, 'Enter');
    const details = textOf(byPart(element, 'details'));
    expect(details).to.contain(`${image} event`).and.to.contain(`${script} text`);
    expect(details.split(image).length, 'pieces around the markup').to.be.greaterThan(5);
    anywhere();
    button(element, 'Read as a list').click();
    await whenIdle(element);
    expect(allByPart(element, 'list-item').map(textOf).join()).to.contain(`${script} undated`);
    anywhere();
  });
});
