// What the tests of the element share: mounting, waiting, and finding things by role and part.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { AttributedTimeline, type View } from '../../src/define.js';
import './one-update.js';
// Chunks that the element loads when it is idle: loaded here, they are there as soon as it wants them.
import '../../src/element/input/gesture-controller.js';
import '../../src/element/page/paper.js';
import '../../src/element/data/read-content.js';

export const day = 86_400_000;

/** Three days of November, two kinds: the small document of most tests. */
export const threeEvents = [
  { id: 'alpha', kind: 'statement', title: 'Alpha speaks', speakers: 'Ann', when: '2025-11-03' },
  { id: 'beta', kind: 'statement', title: 'Beta speaks', speakers: 'Bob', when: '2025-11-10' },
  { id: 'gamma', kind: 'report', title: 'Gamma reports', outlet: 'The Gazette', when: '2025-11-17' },
] as const;

/** The viewport of every test that sets no other. */
export const viewport = { width: 1100, height: 800 };

before(async () => {
  await setViewport(viewport);
  // What moves is there at once: windows can be compared as soon as they are drawn.
  if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
    await emulateMedia({ reducedMotion: 'reduce' });
});

/** A dot that hides nothing and takes no pointer. */
function dot(): HTMLElement {
  const made = document.createElement('i');
  made.style.cssText =
    'position:fixed;inset:auto 0 0 auto;inline-size:1px;block-size:1px;pointer-events:none';
  return made;
}

/**
 * Two frames: what was measured is drawn then. Chromium without a frame rate still waits a sixtieth of a second before
 * a frame in which nothing is painted, so that a dot is.
 */
export async function frames(count = 2): Promise<void> {
  const painted = dot();
  document.documentElement.append(painted);
  for (let i = 0; i < count; i++) {
    painted.style.background = i % 2 ? 'white' : 'black';
    await new Promise((done) => requestAnimationFrame(done));
  }
  painted.remove();
}

/** Frames as a screen shows them, sixty a second: for what moves by the clock. */
export async function framesOfScreen(count: number): Promise<void> {
  for (let i = 0; i < count; i++) {
    await pause(1000 / 60);
    await frames(1);
  }
}

/** Waits until updates, measuring and drawing are over. */
export async function whenIdle(element: AttributedTimeline): Promise<void> {
  for (let i = 0; i < 2; i++) {
    await element.updateComplete;
    await frames();
  }
  // What is read follows what is seen.
  await element.updateComplete;
}

/** Puts a template into the page and gives the element in it, drawn. */
export async function mount(template: TemplateResult): Promise<AttributedTimeline> {
  const root = await fixture<HTMLElement>(template);
  const element =
    root instanceof AttributedTimeline
      ? root
      : root.querySelector<AttributedTimeline>('attributed-timeline')!;
  await whenIdle(element);
  return element;
}

/** The element with a few events, in a box of 900 by 500 pixels. */
export function mountEvents(events: readonly unknown[] = threeEvents): Promise<AttributedTimeline> {
  return mountDocument({ events });
}

export function mountDocument(document: object): Promise<AttributedTimeline> {
  return mount(
    html`<attributed-timeline
      .style=${'inline-size:900px;--at-height:500px'}
      .timeline=${document}
    ></attributed-timeline>`,
  );
}

/** The element between two buttons of the page. */
export async function mountBetweenButtons(
  document: object,
): Promise<{ element: AttributedTimeline; before: HTMLElement; after: HTMLElement }> {
  const root = await fixture<HTMLElement>(
    html`<div>
      <button id="before">before</button>
      <attributed-timeline
        .style=${'inline-size:900px;--at-height:500px'}
        .timeline=${document}
      ></attributed-timeline>
      <button id="after">after</button>
    </div>`,
  );
  const element = root.querySelector<AttributedTimeline>('attributed-timeline')!;
  await whenIdle(element);
  return {
    element,
    before: root.querySelector<HTMLElement>('#before')!,
    after: root.querySelector<HTMLElement>('#after')!,
  };
}

export async function disputeDocument(): Promise<object> {
  return (await (await fetch('/data/japan-china-2025.json')).json()) as object;
}

export function allByRole(element: AttributedTimeline, role: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[role="${role}"]`)];
}

export function allByPart(element: AttributedTimeline, part: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${part}"]`)];
}

/** The first of a part; fails where there is none. */
export function byPart(element: AttributedTimeline, part: string): HTMLElement {
  const [found] = allByPart(element, part);
  expect(found, `part ${part}`).to.exist;
  return found!;
}

/** The first of a role; fails where there is none. */
export function byRole(element: AttributedTimeline, role: string): HTMLElement {
  const [found] = allByRole(element, role);
  expect(found, `role ${role}`).to.exist;
  return found!;
}

export function nameOf(element: Element | null | undefined): string {
  return element?.getAttribute('aria-label') ?? '';
}

/** The accessible names of the mounted options. */
export function optionNames(element: AttributedTimeline): string[] {
  return allByRole(element, 'option').map(nameOf);
}

/** The option whose name begins with a title; fails where there is none. */
export function option(element: AttributedTimeline, title: string): HTMLElement {
  const found = allByRole(element, 'option').find((candidate) => nameOf(candidate).startsWith(title));
  expect(found, `option ${title}`).to.exist;
  return found!;
}

/** The button of the toolbar with this name. */
export function button(element: AttributedTimeline, name: string): HTMLElement {
  const found = allByPart(element, 'button').find((candidate) => nameOf(candidate) === name);
  expect(found, `button ${name}`).to.exist;
  return found!;
}

/** The head of the lane in which others are gathered; undefined where none are. */
export function gatheredHead(element: AttributedTimeline): HTMLElement | undefined {
  return allByPart(element, 'lane-head').find((head) => nameOf(head).includes('Show all lanes'));
}

/** What has the focus inside the element. */
export function focused(element: AttributedTimeline): HTMLElement | null {
  return element.shadowRoot!.activeElement as HTMLElement | null;
}

/** The title of the focused option: the first sentence of its name. */
export function focusedName(element: AttributedTimeline): string {
  return nameOf(focused(element));
}

/** Text as a person reads it: runs of space are one. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function isOpen(popover: Element): boolean {
  return popover.matches(':popover-open');
}

export function tooltipIsOpen(element: AttributedTimeline): boolean {
  return isOpen(byPart(element, 'tooltip'));
}

/** Presses keys one after another as a person would (`Shift+Tab` too), and waits until all is drawn. */
export async function press(element: AttributedTimeline, ...keys: string[]): Promise<void> {
  for (const key of keys)
    if (key.startsWith('Shift+')) await pressWith(element, 'Shift', key.slice('Shift+'.length));
    else await sendKeys({ press: key });
  await whenIdle(element);
}

/** Presses a key while a modifier key is down. */
export async function pressWith(element: AttributedTimeline, modifier: string, key: string): Promise<void> {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
  await whenIdle(element);
}

/** For what WebKitGTK's driver does not carry: the key for context menus, keys that are held while the wheel turns, other pixel ratios. */
export const itUnlessWebDriver: Mocha.TestFunction | Mocha.PendingTestFunction = /Chrome|Firefox/.test(
  navigator.userAgent,
)
  ? it
  : it.skip;

/** Puts the focus on the option with a title. */
export async function focusOption(element: AttributedTimeline, title: string): Promise<void> {
  option(element, title).focus();
  await whenIdle(element);
}

/** The window; fails while there is none. */
export function viewOf(element: AttributedTimeline): View {
  expect(element.view, 'view').to.exist;
  return element.view!;
}

export function spanOf({ start, end }: View): number {
  return end - start;
}

/** Counts in tests are exact; windows are compared to a millionth of their length. */
export function expectSameView(actual: View, expected: View): void {
  const tolerance = spanOf(expected) * 1e-6;
  expect(actual.start, 'start of the view').to.be.closeTo(expected.start, tolerance);
  expect(actual.end, 'end of the view').to.be.closeTo(expected.end, tolerance);
}

export type Point = [x: number, y: number];

export function middleOf(box: Element): Point {
  const { left, top, width, height } = box.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** A point of the plot, by a time and a distance from its top. */
export function pointAt(element: AttributedTimeline, time: number, fromTop: number): Point {
  const { left, top, width } = byPart(element, 'plot').getBoundingClientRect();
  const view = viewOf(element);
  return [Math.round(left + ((time - view.start) / spanOf(view)) * width), Math.round(top + fromTop)];
}

export async function moveMouse(position: Point): Promise<void> {
  await sendMouse({ type: 'move', position });
}

export async function clickAt(element: AttributedTimeline, position: Point): Promise<void> {
  await sendMouse({ type: 'click', position });
  await whenIdle(element);
}

/** Presses the mouse button at a point, moves in steps, and releases it. */
export async function drag(element: AttributedTimeline, from: Point, to: Point): Promise<void> {
  await sendMouse({ type: 'move', position: from });
  await sendMouse({ type: 'down' });
  for (const share of [0.25, 0.5, 0.75, 1])
    await sendMouse({
      type: 'move',
      position: [
        Math.round(from[0] + (to[0] - from[0]) * share),
        Math.round(from[1] + (to[1] - from[1]) * share),
      ],
    });
  await sendMouse({ type: 'up' });
  await whenIdle(element);
}

/** A wheel event at a point of the plot, as the browser would send it; the runner has no command for one. */
export async function wheel(
  element: AttributedTimeline,
  point: Point,
  init: WheelEventInit,
): Promise<WheelEvent> {
  const [clientX, clientY] = point;
  const event = new WheelEvent('wheel', {
    clientX,
    clientY,
    view: window,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...init,
  });
  byPart(element, 'plot').dispatchEvent(event);
  await whenIdle(element);
  return event;
}

export type Announced = readonly [type: string, detail: unknown];

const announced = ['at-load', 'at-problem', 'at-error', 'at-view-change', 'at-select'];

/** All events that an element dispatches from now on, in order; `only` limits them to some types. */
export function listen(target: EventTarget, only: readonly string[] = announced): Announced[] {
  const heard: Announced[] = [];
  for (const type of only)
    target.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<unknown>).detail]));
  return heard;
}

/** Waits for one event. */
export function once<T extends Event>(target: EventTarget, type: string): Promise<T> {
  return new Promise((done) => target.addEventListener(type, (event) => done(event as T), { once: true }));
}

/** Errors that nobody caught while `act` ran. */
export async function uncaughtDuring(act: () => Promise<void>): Promise<string[]> {
  const caught: string[] = [];
  const onError = ({ message }: ErrorEvent): unknown => caught.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent): unknown => caught.push(String(reason));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  try {
    await act();
    // A rejection is reported after the microtasks of its turn.
    await new Promise((done) => setTimeout(done));
  } finally {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  }
  return caught;
}

/** Waits for what a timer of the element brings; the words say what was waited for. */
export async function until(condition: () => boolean, words: string): Promise<void> {
  await waitUntil(condition, words, { interval: 20, timeout: 60_000 });
}

/** Waits until the page lies still: a wheel may scroll it smoothly. */
export async function still(): Promise<void> {
  let last = NaN;
  await until(() => {
    const [before, now] = [last, scrollX + scrollY];
    last = now;
    return before === now;
  }, 'a page that lies still');
  await frames();
}

/** Longer than any pause of the element's own. */
export async function pause(milliseconds = 500): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
}

/** Puts another function in the place of one; gives what puts the first one back. */
export function replace<T extends object, K extends keyof T>(
  target: T,
  name: K,
  make: (original: T[K]) => T[K],
): () => void {
  const original = target[name];
  target[name] = make(original);
  return () => {
    target[name] = original;
  };
}

/** Answers every request of `fetch` as a test wants, until the given function is called. */
export function replaceFetch(answer: (address: string) => Promise<Response>): () => void {
  return replace(
    window,
    'fetch',
    () => (input) => answer(input instanceof Request ? input.url : input.toString()),
  );
}
