// A page of a host in a frame: its own globals, policy, storage, console and layout.
import { fixture, html } from '@open-wc/testing';
import type { AttributedTimeline } from '../../src/define.js';
import { allByRole, middleOf, whenIdle, until, type Point } from './support.js';

/** What `pages/watch.js` keeps. */
export interface Watched {
  readonly violations: readonly string[];
  readonly said: readonly string[];
  readonly globals: ReadonlySet<string>;
}

export type PageWindow = Window & typeof globalThis & { readonly watched: Watched };

export interface Page {
  readonly window: PageWindow;
  readonly document: Document;
  /** The middle of a node, as the mouse sees it. */
  readonly middleOf: (node: Element) => Point;
}

const size = 'inline-size:1000px;block-size:700px;border:0';

/** Opens a page, watched from its first script on; the element is defined in it by a script of `define`. */
export async function openPage(head: string, body: string): Promise<Page> {
  const source = `<!doctype html><meta charset="utf-8">${head}<body>${body}`;
  const frame = await fixture<HTMLIFrameElement>(html`<iframe .style=${size}></iframe>`);
  await new Promise((done) => {
    frame.addEventListener('load', done, { once: true });
    frame.srcdoc = source;
  });
  const offset = frame.getBoundingClientRect();
  return {
    window: frame.contentWindow as PageWindow,
    document: frame.contentDocument!,
    middleOf: (node) => {
      const [x, y] = middleOf(node);
      return [Math.round(x + offset.left), Math.round(y + offset.top)];
    },
  };
}

export const watch = '<script src="/tests/element/pages/watch.js"></script>';
export const define = '<script type="module" src="/src/define.ts"></script>';

/** The element of a page. */
export function elementOf({ document }: Page): AttributedTimeline {
  return document.querySelector('attributed-timeline')!;
}

/** The element of a page, once it is defined and drawn. */
export async function drawnIn(page: Page): Promise<AttributedTimeline> {
  await page.window.customElements.whenDefined('attributed-timeline');
  const element = elementOf(page);
  await until(() => allByRole(element, 'option').length > 0, 'a drawing');
  await whenIdle(element);
  return element;
}
