// Bad looks: colours, paths, addresses, pictures by the thousand and texts made to take long are a fault or nothing, and ask for nothing.
import { expect } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import {
  byPart,
  focusOption,
  mountDocument,
  option,
  press,
  textOf,
  uncaughtDuring,
  whenIdle,
} from './support.js';

async function detailsOf(element: AttributedTimeline, title: string): Promise<Element> {
  await focusOption(element, title);
  await press(element, 'Enter');
  await whenIdle(element);
  return byPart(element, 'details');
}

/** What the page has asked for of a host. */
const askedOf = (host: string): readonly PerformanceEntry[] =>
  performance.getEntriesByType('resource').filter(({ name }) => name.includes(host));

const script = 'alert(1)';

describe('bad looks', () => {
  it('are faults at their places, and neither colour, path nor address of them comes onto the page', async () => {
    const events = [
      { kind: 'odd', title: 'Odd kind', when: '2031-03-01' },
      {
        title: 'Odd event',
        when: '2031-03-03',
        color: 'red;background:url(//evil.invalid)',
        glyph: 'M0 0z"><svg onload=x>',
      },
      {
        ...{ title: 'Odd media', when: '2031-03-05', textFormat: 'markdown' },
        text: `[words](javascript:${script}) [more](data:text/html,x) <javascript:${script}>`,
        media: [
          { src: `javascript:${script}`, alt: 'One' },
          { src: 'data:text/html,<script>1</script>', alt: 'Two' },
          { src: 'data:image/svg+xml;base64,PHN2Zz4=', alt: 'Three' },
        ],
      },
    ];
    const kinds = { odd: { label: 'Odd', color: 'url(//evil.invalid)', glyph: 'M0 0L url(x)' } };
    const uncaught = await uncaughtDuring(async () => {
      const element = await mountDocument({ kinds, events });
      element.media = 'on';
      const messages = element.parsed!.faults.faults.map(({ message }) => message);
      for (const place of [
        'kinds.odd.color',
        'kinds.odd.glyph',
        'events[1].color',
        'events[1].glyph',
        'events[2].text',
      ])
        expect(
          messages.some((message) => message.startsWith(place)),
          place,
        ).to.equal(true);
      expect(messages.filter((message) => message.startsWith('events[2].media')).length).to.be.at.least(3);
      const details = await detailsOf(element, 'Odd media');
      expect(textOf(details.querySelector('.text'))).to.equal(`words more <javascript:${script}>`);
      expect(details.querySelectorAll('a, img, video, audio, iframe')).to.have.length(0);
      const { innerHTML: markup } = element.renderRoot as ShadowRoot;
      expect(markup).not.to.match(/evil\.invalid|onload=|(href|src)="(javascript|data)/i);
    });
    expect(uncaught).to.deep.equal([]);
    expect(askedOf('evil.invalid')).to.deep.equal([]);
  });

  it('of a thousand pictures ask for none until a person opens them, and for a dozen then, whose words and room are there before they come', async () => {
    const media = Array.from({ length: 1000 }, (_, at) => ({
      ...{ src: `https://thousand.invalid/${at}.jpg`, alt: `No. ${at}` },
    }));
    const element = await mountDocument({ events: [{ title: 'Many', when: '2031', media }] });
    element.media = 'on';
    await whenIdle(element);
    expect(askedOf('thousand.invalid')).to.deep.equal([]);
    const details = await detailsOf(element, 'Many');
    const pictures = [...details.querySelectorAll<HTMLElement>('.picture')];
    expect(pictures.map((picture) => textOf(picture))).to.deep.equal(pictures.map((_, at) => `No. ${at}`));
    expect(pictures).to.have.length(12);
    for (const picture of pictures) expect(picture.getBoundingClientRect().height).to.be.greaterThan(50);
    expect(askedOf('thousand.invalid').length).to.be.at.most(12);
  });

  it('of texts that were made to take long are read, and their words stay', async () => {
    const many = 8000;
    const bombs = {
      Stars: '*a '.repeat(many),
      Brackets: `${'['.repeat(many)}a${'](https://example.org)'.repeat(many)}`,
      Links: '[a](https://example.org) '.repeat(many),
      Nested: `${'*a '.repeat(many)}${'b* '.repeat(many)}`,
    };
    const events = Object.entries(bombs).map(([title, text], at) => ({
      title,
      text,
      when: `2031-03-0${at + 1}`,
    }));
    const uncaught = await uncaughtDuring(async () => {
      const element = await mountDocument({ textFormat: 'markdown', events });
      for (const title of Object.keys(bombs)) {
        const paragraph = (await detailsOf(element, title)).querySelector('.text')!;
        expect(paragraph.textContent.length, title).to.be.greaterThan(many);
        expect(paragraph.querySelectorAll('em, strong, a').length, title).to.be.at.most(2000);
        expect((option(element, title).ariaLabel ?? '').length, title).to.be.lessThan(1000);
        await press(element, 'Escape');
      }
    });
    expect(uncaught).to.deep.equal([]);
  });
});
