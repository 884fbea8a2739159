// The element on a server: made without a page, rendered by Lit's server, and as HTML for any other one.
import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import '../../../src/define.js';
import { viewOfWhen } from '../../../src/element/state/range.js';
import { ar } from '../../../src/locales/ar.js';
import { en } from '../../../src/locales/en.js';
import { ja } from '../../../src/locales/ja.js';
import type { TimelineDocument } from '../../../src/model/written.js';
import { darkTheme } from '../../../src/render/theme/default-theme.js';
import { renderShadowRoot, renderTimeline, servedStyleHashes } from '../../../src/server.js';

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

  it('is a shadow root alone, drawn as its options say, for what writes the tag itself', () => {
    const text = renderShadowRoot(timeline, { locale: en, query: 'radar', misses: 'hide' });
    const whole = renderTimeline(timeline, { locale: en, query: 'radar', misses: 'hide' });
    expect(text).toMatch(/^<template shadowrootmode="open">.*<\/template>$/s);
    expect(whole).toContain(`>${text}<script type="application/json">`);
  });

  it('speaks the language that it is given', () => {
    expect(renderTimeline(timeline, { locale: ja })).toContain('lang="ja"');
  });

  const report = (outlet: string, on: string): object => ({ by: outlet, as: 'outlet', on });
  const written: object = {
    timeZone: 'Asia/Tokyo',
    actors: { japan: { name: 'Japan' }, china: { name: 'China' } },
    events: [
      { title: 'Radar', kind: 'statement', speakers: 'japan', when: '2025-12-06' },
      { title: 'Denial', kind: 'report', parties: 'china', when: '2025-12-07', tags: ['embargo'] },
      { title: 'Old word', when: '2025-12-01', attribution: report('Gazette', '2025-12-02') },
      { title: 'Late word', when: '2025-12-01', attribution: report('Gazette', '2025-12-20') },
    ],
  };
  const dispute = written as TimelineDocument;
  /** What is seen: all but the data. */
  const seen = (text: string): string => text.replace(/<script.*<\/script>/s, '');
  const titles = ['Radar', 'Denial', 'Old word', 'Late word'];
  const listed = (text: string): readonly string[] => titles.filter((title) => seen(text).includes(title));

  it('leaves out the same in the words as in the drawing: what a filter, a day or a query hides', async () => {
    const filter = (event: { readonly tags?: readonly string[] }): boolean =>
      !event.tags?.includes('embargo');
    const filtered = renderTimeline(dispute, { locale: en, filter });
    expect(listed(filtered)).toEqual(['Radar', 'Old word', 'Late word']);
    expect(filtered).toContain('3 of 4 events');
    const onDay = renderTimeline(dispute, { locale: en, attributes: { 'known-by': '2025-12-06' } });
    expect(listed(onDay)).not.toContain('Late word');
    expect(listed(onDay)).toContain('Old word');
    const asked = renderTimeline(dispute, { locale: en, query: 'kind:report' });
    expect(listed(asked)).toEqual(['Denial']);
    const hidden = renderTimeline(dispute, { locale: en, attributes: { query: 'radar', misses: 'hide' } });
    expect(listed(hidden)).toEqual(['Radar']);
    const byLit = await rendered(
      html`<attributed-timeline
        known-by="2025-12-06"
        .filter=${filter}
        .timeline=${dispute}
      ></attributed-timeline>`,
    );
    expect(listed(byLit)).toEqual(['Radar', 'Old word']);
    const queried = await rendered(
      html`<attributed-timeline query="kind:report" .timeline=${dispute}></attributed-timeline>`,
    );
    expect(listed(queried)).toEqual(['Denial']);
  });

  it('draws what its attributes say, and has attributes for what its options say', () => {
    const lanes = (text: string): string => /<svg.*?<\/svg>/s.exec(text)?.[0] ?? '';
    const bySide = renderTimeline(dispute, { locale: en, attributes: { 'lane-by': 'side' } });
    expect(lanes(bySide)).toContain('>Japan<');
    const byOption = renderTimeline(dispute, { locale: en, laneBy: 'side', attributes: { theme: 'dark' } });
    expect(byOption).toMatch(/^<attributed-timeline theme="dark" lane-by="side">/);
    expect(byOption).toContain('class="served dark"');
    const byTheme = renderTimeline(dispute, { locale: en, theme: darkTheme, attributes: { theme: 'light' } });
    expect(byTheme).toMatch(/^<attributed-timeline theme="dark">/);
    expect(byTheme).toContain('class="served dark"');
    const window = { start: Date.UTC(2025, 11, 6), end: Date.UTC(2025, 11, 7) };
    expect(renderTimeline(dispute, { locale: en, view: window })).toContain(
      ' initial-view="2025-12-06T00:00:00.000Z/2025-12-07T00:00:00.000Z"',
    );
    // What is no value is none here, either.
    const bad = renderTimeline(dispute, { locale: en, attributes: { 'lane-by': 'colour', axis: 'round' } });
    expect(lanes(bad)).toBe(lanes(renderTimeline(dispute, { locale: en })));
  });

  it('marks the present moment where it is a date, for its own clock is none of a reader', () => {
    const served = (now: string): string => renderTimeline(timeline, { locale: en, attributes: { now } });
    expect(served('2025-12-07')).toContain('>now<');
    expect(served('2025-12-07')).toMatch(/^<attributed-timeline now="2025-12-07">/);
    for (const clock of ['', 'auto']) expect(served(clock)).not.toContain('>now<');
    expect(renderTimeline(timeline, { locale: en, now: '2025-12-07' })).toBe(served('2025-12-07'));
  });

  it('shows the window that is seen first in the zone of the document', () => {
    const first = renderTimeline(dispute, { locale: en, attributes: { 'initial-view': '2025-12-06' } });
    const view = viewOfWhen('2025-12-06', 'Asia/Tokyo');
    const same = renderTimeline(dispute, { locale: en, view });
    const drawing = (text: string): string => /<svg.*?<\/svg>/s.exec(text)?.[0] ?? 'none';
    expect(drawing(first)).toBe(drawing(same));
  });

  it('runs from right to left in Arabic, with its drawing', () => {
    const first = (text: string): number => Number(/<text [^>]*?\bx="([\d.]+)"/.exec(text)?.[1]);
    const arabic = renderTimeline(dispute, { locale: ar });
    expect(arabic).toContain('dir="rtl"');
    const mirrored = renderTimeline(dispute, { locale: ar, direction: 'rtl' });
    expect(arabic).toBe(mirrored);
    expect(first(arabic)).not.toBe(first(renderTimeline(dispute, { locale: ar, direction: 'ltr' })));
  });

  it('has two styles whose hashes a policy can name, and none in attributes', async () => {
    const text = renderTimeline(dispute, { locale: en });
    const styles = [...text.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style!);
    const hashes = styles.map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    expect(await servedStyleHashes()).toEqual(hashes);
    expect(text).not.toMatch(/ style=/);
  });

  it('reads a document once, when it is rendered, and keeps nothing of it going', async () => {
    const wait = vi.spyOn(globalThis, 'MessageChannel');
    const many = {
      events: Array.from({ length: 1500 }, (_, i) => ({ title: `Event ${i}`, when: 1900 + (i % 100) })),
    };
    let reads = 0;
    const counted = new Proxy(many, {
      get: (target, name) => {
        if (name === 'events') reads++;
        return Reflect.get(target, name) as unknown;
      },
    });
    const readOnce = (): number => {
      reads = 0;
      renderTimeline(counted, { locale: en });
      return reads;
    };
    const once = readOnce();
    reads = 0;
    await rendered(html`<attributed-timeline .timeline=${counted}></attributed-timeline>`);
    // JSON of it, which `renderTimeline` writes, is a look of its own.
    expect(reads).toBeLessThan(once);
    expect(wait).not.toHaveBeenCalled();
    wait.mockRestore();
  });
});
