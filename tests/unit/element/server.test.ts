// The element on a server: made without a page, rendered by Lit's server, and as HTML for any other one.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import '../../../src/define.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import { renderTimeline } from '../../../src/server.js';

const timeline = {
  title: 'A ferry & a radar',
  timeZone: 'Asia/Tokyo',
  events: [
    { title: 'Ferry suspended', kind: 'suspension', service: 'ferry', when: '2025-12/..' },
    { title: '</template><script>alert(1)</script>', when: '2025-12-06' },
    { title: 'A word', kind: 'statement', speakers: 'Ann' },
  ],
};

const rendered = (template: unknown): Promise<string> => collectResult(render(template));
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('on a server', () => {
  it('is made without a page, and is nothing but a place where no data are given', async () => {
    expect(typeof document).toBe('undefined');
    const text = await rendered(
      html`<attributed-timeline src="events.json" lane-by="side"></attributed-timeline>`,
    );
    expect(text).toContain('<template shadowroot="open" shadowrootmode="open">');
    expect(text).not.toContain('<li');
  });

  it('has a heading, the drawing and every event by Lit, as given to it as a property', async () => {
    const text = await rendered(html`<attributed-timeline .timeline=${timeline}></attributed-timeline>`);
    expect(text).toContain('<h2><bdi>A ferry &amp; a radar</bdi></h2>');
    expect(count(text, '<svg')).toBe(1);
    expect(count(text, '<li id="event-')).toBe(3);
    const events = await rendered(
      html`<attributed-timeline .events=${timeline.events}></attributed-timeline>`,
    );
    expect(count(events, '<li id="event-')).toBe(3);
  });

  it('is HTML with its data in it for any other server, in which nothing of a document is markup', () => {
    const text = renderTimeline(timeline, { locale: en, attributes: { 'lane-by': 'kind', theme: '"><b>' } });
    expect(text).toMatch(
      /^<attributed-timeline lane-by="kind" theme="&quot;&gt;&lt;b&gt;"><template shadowrootmode="open">/,
    );
    expect(count(text, '</template>')).toBe(2);
    expect(count(text, '<script')).toBe(1);
    const json = /<script type="application\/json">(.*)<\/script>/.exec(text)?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(timeline);
    expect(() => renderTimeline(timeline, { locale: en, attributes: { onclick: 'x' } })).toThrow(
      'renderTimeline: "onclick" is no name of an attribute',
    );
  });

  it('speaks the language that it is given', () => {
    expect(renderTimeline(timeline, { locale: ja })).toContain('lang="ja"');
  });
});
