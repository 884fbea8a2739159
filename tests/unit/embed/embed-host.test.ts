// The script on the page around: it gives heights to frames with a timeline, and to no other.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';

const script = readFileSync(
  fileURLToPath(new URL('../../../src/embed/embed-host.js', import.meta.url)),
  'utf8',
);

interface Frame {
  readonly src: string;
  readonly dataset: Readonly<Record<string, string>>;
  readonly style: { height?: string };
  readonly contentWindow: { readonly postMessage: (message: unknown) => void };
  readonly asked: unknown[];
}

function frame(src: string, dataset: Frame['dataset'] = {}): Frame {
  const asked: unknown[] = [];
  return { src, dataset, style: {}, asked, contentWindow: { postMessage: (message) => asked.push(message) } };
}

/** Runs the script in a page with these frames; what it listens to. */
function run(frames: readonly Frame[]): (message: object) => void {
  let listener: (message: object) => void = () => undefined;
  runInNewContext(script, {
    URL,
    document: { querySelectorAll: () => frames },
    addEventListener: (_: string, heard: typeof listener) => (listener = heard),
  });
  return listener;
}

const height = { 'attributed-timeline-height': 540 };

describe('the script around a frame', () => {
  it('gives a height to the frame that asks for it, if that has a timeline', () => {
    const timeline = frame('https://site.example/a/embed.html?src=b.json');
    const named = frame('https://site.example/timeline', { attributedTimeline: '' });
    const other = frame('https://ads.example/banner?embed.html');
    const without = frame('');
    const frames = [timeline, named, other, without];
    const hear = run(frames);
    for (const { contentWindow, src } of frames)
      hear({ source: contentWindow, origin: src && new URL(src).origin, data: height });
    expect(frames.map(({ style }) => style.height)).toEqual(['540px', '540px', undefined, undefined]);
    expect(frames.map(({ asked }) => asked.length)).toEqual([1, 1, 0, 0]);
  });

  it('heeds no other site in that frame, no other frame, and no height beyond reason', () => {
    const timeline = frame('https://site.example/embed.html');
    const hear = run([timeline]);
    const { contentWindow: source } = timeline;
    hear({ source, origin: 'https://ads.example', data: height });
    hear({ source: {}, origin: 'https://site.example', data: height });
    for (const odd of [1e9, -1, '9px;x', NaN, null])
      hear({ source, origin: 'https://site.example', data: { 'attributed-timeline-height': odd } });
    expect(timeline.style.height).toBeUndefined();
  });
});
