// SIMILE Timeline, as XML and as JSON: four bounds, its styles of dates, and words in HTML.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/io/format/format.js';
import { parse } from '../../../src/model/ingest/parse.js';
import { documentOf, resultOf } from './support.js';

type Fields = Readonly<Record<string, unknown>>;

async function eventsOf(source: unknown): Promise<readonly Fields[]> {
  const text = typeof source === 'string' ? source : JSON.stringify(source);
  return ((await documentOf(text)) as { events: readonly Fields[] }).events;
}

async function whenOf(attributes: string): Promise<unknown> {
  return (await eventsOf(`<data><event ${attributes} title="A"/></data>`))[0]?.['when'];
}

describe('the XML of SIMILE Timeline', () => {
  it('has events by their attributes, with the words within their tags', async () => {
    const { document, faults, placeOf } = await resultOf(`<?xml version="1.0"?>
      <!-- with a comment -->
      <data wiki-url="https://example.org/wiki">
        <event start="May 20 1961 00:00:00 GMT-0600" title="Talks &amp;amp; tea &lt;i&gt;again&lt;/i&gt;"
          image="a.png" link="https://example.org/a" color="red" caption="">
          One &lt;b&gt;word&lt;/b&gt;&lt;p&gt;and another &amp;amp; more&lt;/p&gt;</event>
        <event start="1962" title="Literal"><![CDATA[<i>x</i> &amp; y]]></event>
        <event start="1963" title="With tags">a <p>b</p><p>c</p></event>
      </data>`);
    expect(document).toEqual({
      'wiki-url': 'https://example.org/wiki',
      events: [
        {
          ...{ title: 'Talks & tea again', text: 'One word and another & more'.replace(' and', 'and') },
          ...{ when: '1961-05-20', image: 'a.png', link: 'https://example.org/a', color: 'red' },
        },
        { title: 'Literal', text: 'x & y', when: '1962' },
        { title: 'With tags', text: 'a b\nc', when: '1963' },
      ],
    });
    expect(faults).toEqual([]);
    expect([0, 1, 2].map((event) => placeOf?.(event))).toEqual(['line 4', 'line 7', 'line 8']);
  });

  it.each([
    ['start="6"', '0006'],
    ['start="1 AD"', '0001'],
    ['start="44 BC"', '-0043'],
    ['start="-500"', '-0500'],
    ['start="20000 BC"', 'Y-19999'],
    ['start="107?"', '0107?'],
    ['start="Jan 01 0897"', '0897-01-01'],
    ['start="Nov 14 1840 00:00:00 GMT"', '1840-11-14'],
    ['start="Sat May 20 1961 09:30:00 GMT-0600"', '1961-05-20T09:30-06:00'],
    ['start="May 20 1961 09:30:15 GMT"', '1961-05-20T09:30:15Z'],
    ['start="14 July 1789"', '1789-07-14'],
    ['start="July 1789"', '1789-07'],
    ['start="1961-05-20T00:00:00Z"', '1961-05-20'],
    ['start="1961-05-20T09:30:00+02:00"', '1961-05-20T09:30+02:00'],
    ['start="03/04/1961"', '03/04/1961'],
  ])('has dates in several styles: %s', async (attributes, when) => {
    expect(await whenOf(attributes)).toBe(when);
  });

  it('takes eight digits for a day where its dates are of ISO 8601, and for nothing else', async () => {
    const day = '<event start="19610520" title="A"/>';
    expect((await eventsOf(`<data date-time-format="iso8601">${day}</data>`))[0]?.['when']).toBe(
      '1961-05-20',
    );
    expect((await eventsOf(`<data>${day}</data>`))[0]?.['when']).toBe('19610520');
  });

  it.each([
    ['what lasts', 'start="1914" end="1918" isDuration="true"', '1914/1918'],
    ['what happened once between two dates', 'start="1862" end="1863"', '[1862..1863]'],
    [
      'what began and ended at some time between two dates',
      'start="Jun 01 1861" latestStart="Jul 01 1861" earliestEnd="Jun 01 1863" end="Jul 01 1863" isDuration="true"',
      '[1861-06-01..1861-07-01]/[1863-06-01..1863-07-01]',
    ],
    ['a beginning between two dates alone', 'start="1861" latestStart="1862"', '[1861..1862]'],
    [
      'a known beginning',
      'start="1861" earliestEnd="1863" end="1864" durationEvent="true"',
      '1861/[1863..1864]',
    ],
    ['an end alone', 'end="1864"', '/1864'],
  ])('has the four bounds of %s', async (_, attributes, when) => {
    expect(await whenOf(attributes)).toBe(when);
    const document = { events: [{ title: 'A', when }] };
    expect(parse(document).faults.counts.error).toBe(0);
  });

  it.each([
    ['cut off within a tag', '<data><event start="1" title="A"/><event start="2" title="B"/><event sta', 2],
    ['cut off behind one', '<data><event start="1" title="A"/><event start="2" title="B">words', 2],
    [
      'with a tag that is not closed',
      '<data><event start="1" title="A"><b>x</event><event start="2" title="B"/></data>',
      2,
    ],
  ])('is read as far as it goes: %s', async (_, text, count) => {
    const { document } = await resultOf(text, { extension: 'xml' });
    const { events } = document as { events: readonly Fields[] };
    expect(events.map(({ title }) => title)).toEqual(['A', 'B'].slice(0, count));
  });

  it('loses no event to tags that are not closed, however many there are', async () => {
    const events = Array.from(
      { length: 5000 },
      (_, at) => `<event title="e${at}" start="19${10 + (at % 90)}">`,
    );
    const { document, faults } = await resultOf(`<data>${events.join('<i>odd')}`, { extension: 'xml' });
    const read = (document as { events: { title: string }[] }).events;
    expect(read.map(({ title }) => title)).toEqual(events.map((_, at) => `e${at}`));
    expect(faults.map(({ problem }) => problem)).toEqual([
      'it is cut off, or a tag in it is not closed, and it is read as far as it goes: write "</data>"',
    ]);
  });

  it('resolves no entity of its own, and says so', async () => {
    const bomb = Array.from({ length: 9 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join(
      '',
    );
    const text = `<!DOCTYPE data [<!ENTITY e0 "ha">${bomb}<!ENTITY file SYSTEM "file:///etc/passwd">]>
      <data><event start="1" title="&e9;">&file;</event></data>`;
    const { document, faults } = await resultOf(text, { extension: 'xml' });
    expect(document).toEqual({ events: [{ title: '&e9;', text: '&file;', when: '0001' }] });
    expect(faults).toMatchObject([
      { severity: 'warning', problem: expect.stringMatching(/not resolved/) as string },
    ]);
  });

  it('is bounded, and refused where it is none', async () => {
    const large = `<data>${'<event start="1" title="A"/>'.padEnd(33 * 1024 * 1024)}</data>`;
    const { faults } = await resultOf(large, { extension: 'xml' });
    expect(faults).toMatchObject([{ severity: 'error' }]);
    for (const text of ['<feed><entry/></feed>', '<data', 'data'])
      await expect(resultOf(text, { extension: 'xml' })).rejects.toBeInstanceOf(FormatError);
  });
});

describe('the JSON of SIMILE Timeline', () => {
  it('has events that last where they have an end, and short names', async () => {
    const events = await eventsOf({
      dateTimeFormat: 'iso8601',
      events: [
        {
          start: '1939-09-01',
          end: '1945-05-08',
          title: 'War',
          description: '<b>All</b> of it',
          icon: 'i.png',
        },
        { start: '1900', end: '1910', durationEvent: false, title: 'Once' },
        { s: '1850', e: '1860', t: 'Short', d: 'Words' },
        { id: 7, start: '1840-11-14T00:00:00Z', title: 'Day' },
      ],
    });
    expect(events).toEqual([
      { title: 'War', text: 'All of it', when: '1939-09-01/1945-05-08', icon: 'i.png' },
      { title: 'Once', when: '[1900..1910]' },
      { title: 'Short', text: 'Words', when: '1850/1860' },
      { id: '7', title: 'Day', when: '1840-11-14' },
    ]);
  });

  it('says that it reads a length as it is meant', async () => {
    const events = [{ start: '1900', end: '1910', isDuration: true, title: 'Long' }];
    const { document, faults } = await resultOf(JSON.stringify({ events }));
    expect(document).toMatchObject({ events: [{ when: '1900/1910' }] });
    expect(faults).toMatchObject([
      { severity: 'note', problem: expect.stringMatching(/durationEvent/) as string },
    ]);
  });
});

describe.skipIf(!process.env.DATASETS)('event sources of others', () => {
  const read = async (name: string): Promise<readonly Fields[]> => {
    const result = await resultOf(readFileSync(`${process.env.DATASETS}/simile/${name}.xml`), {
      extension: 'xml',
    });
    // Its pictures have no words, for which the format has no place.
    expect(result.faults.filter(({ problem }) => !/^\d+ pictures? .*"alt"/.test(problem))).toEqual([]);
    const { events } = result.document as { events: readonly Fields[] };
    const account = { given: events.length, drawn: events.length, listed: 0, rejected: 0 };
    expect(parse(result.document).account()).toMatchObject(account);
    return events;
  };

  it('are read whole: the life of Monet', async () => {
    const events = await read('monet_monet');
    expect(events.map(({ title, when }) => `${String(when)} ${String(title)}`)).toEqual([
      '1840-11-14 Birth',
      '[1845..1846] Family moved to Le Havre, Normandy',
      '1851-04-01 Entered Le Havre secondary school',
      '1857-01-28 Mother died',
      '[1861-06-01..1861-07-01]/[1863-06-01..1863-07-01] Joined Cavalry in Algeria',
      '[1862..1863] Joined studio of Charles Gleyre in Paris',
      '[1866..1867] Camille',
      '[1868..1869] Attempted suicide',
      '[1870..1871] Took refuge in England',
      '[1871..1872]/[1878..1879] Lived at Argenteuil, near Paris',
      '[1872..1873] Impression, Sunrise',
      '[1870..1871] Married Doncieux',
      "[1873..1874] Monet's Garden at Argenteuil",
      '[1875..1879] The Seine at Argenteuil',
      '1878-03-18 Second son Michel born',
      '[1879..1880] Doncieux died',
      '[1883-04-01..1883-05-01] Moved to Giverny with Alice Hoschedé',
      '[1892..1893] Married Hoschedé',
      "[1880..1885]/[1895..1900] 'Series' painting",
      '[1895..1896] Durand-Ruel gallery',
      '[1889..1890] Water Lily Pond',
      '1883/1909 Painted landscapes and seascapes',
      "[1883..1884] The Artist's Garden in Giverny",
      '[1911..1912] Second wife died',
      '[1914..1915] Son Jean died',
      '[1923..1924] Underwent 2 cataract surgeries',
      '1926-12-05 Death',
    ]);
    expect(events[0]?.['text']).toMatch(/^Claude Monet, also known as .*\bsecond-generation Parisians\.$/s);
  });

  it('are read whole: the history of Christianity, from year 1', async () => {
    const events = await read('religions_christianity');
    expect(events).toHaveLength(560);
    const whenOfTitle = new Map(events.map(({ title, when }) => [title, when]));
    const checked = {
      ...{ 'Anno Domini': '0001', 'Herod Archelaus deposed by Augustus': '0006' },
      ...{ 'Peace in Iudaea, Galilee': '0007/0026', 'Hillel the Elder dies, Shammai rises': '0009' },
      ...{ 'Tiberius, Roman Emperor': '0014/0037', 'Glastonbury Abbey founded': '0063' },
      ...{ 'Gospel of Mark': '[0060..0080]', 'Gospel of Luke': '[0060..0100]' },
      ...{ 'Ignatius of Antioch fed to lions in Rome': '0068/0107?', 'Methodius of Olympus': '0250' },
      ...{ 'Ambrose, bishop, governor of Milan': '0374/0397', 'Eutyches of Constantinople': '0456' },
      ...{ 'Theodelinda converts to Catholicism': '0591/0628', 'Disentis Abbey of Switzerland': '0720' },
      ...{ 'Trial against dead Pope Formosus': '[0897-01-01..0897-02-01]', 'Sigfrid of Sweden': '1045' },
      ...{ 'Tortures authorized in Inquisitions': '1252-05-15', 'Tyndale put to death': '1536' },
      ...{ 'Catholic Encyclopedia': '1913', 'Chick Publications': '1970' },
    };
    for (const [title, when] of Object.entries(checked))
      expect([title, whenOfTitle.get(title)]).toEqual([title, when]);
    expect(events.filter(({ when }) => String(when).startsWith('['))).toHaveLength(12);
    expect(events.filter(({ when }) => String(when).includes('?'))).toHaveLength(1);
    const words = events.map(({ text, title }) => `${String(text)} ${String(title)}`);
    expect(words.filter((each) => /<\/?(?:a|b|i|p|br|font)\b|&\w+;/.test(each))).toEqual([]);
  });
});
