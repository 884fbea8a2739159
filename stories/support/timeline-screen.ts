/** A timeline as a person meets it in a story: through roles, names and parts. */
import { expect, userEvent, waitFor, within, type queries } from 'storybook/test';
import type { AttributedTimeline } from '../../src/index.js';

export class TimelineScreen {
  readonly element: AttributedTimeline;
  readonly root: ShadowRoot;

  private constructor(element: AttributedTimeline, root: ShadowRoot) {
    this.element = element;
    this.root = root;
  }

  /** The timeline of a story, drawn or not. */
  static async in(canvas: HTMLElement): Promise<TimelineScreen> {
    const element = canvas.querySelector('attributed-timeline');
    if (!element) throw new Error('the story has no attributed-timeline');
    await element.updateComplete;
    if (!element.shadowRoot) throw new Error('the element has no shadow root');
    return new TimelineScreen(element, element.shadowRoot);
  }

  /** The timeline of a story, once each of its options has a place. */
  static async drawn(canvas: HTMLElement): Promise<TimelineScreen> {
    const screen = await TimelineScreen.in(canvas);
    await waitFor(() => expect(screen.options()).not.toHaveLength(0));
    await waitFor(() => expect(screen.root.querySelector('canvas')?.style.width).toMatch(/px$/));
    await screen.element.updateComplete;
    return screen;
  }

  /** Queries by role, name and text inside the shadow root. */
  get within(): ReturnType<typeof within<typeof queries>> {
    return within(this.root as unknown as HTMLElement);
  }

  /** In document order: lane by lane, each by time. */
  options(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** The option whose name begins with a title. */
  option(title: string): HTMLElement {
    const found = this.options().find((option) => nameOf(option).startsWith(title));
    if (!found) throw new Error(`no option's name begins with "${title}"`);
    return found;
  }

  /** The accessible names of all options. */
  names(): string[] {
    return this.options().map(nameOf);
  }

  /** The names of the lanes that have options. */
  lanes(): string[] {
    return [...this.root.querySelectorAll('[role=option]')]
      .map((option) => option.closest('[role=group]'))
      .filter((group, index, all) => all.indexOf(group) === index)
      .map((group) => group?.getAttribute('aria-label') ?? '');
  }

  /** All nodes of a part, in document order. */
  parts(name: string, from: ParentNode = this.root): HTMLElement[] {
    return [...from.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  /** The one node of a part. */
  part(name: string, from: ParentNode = this.root): HTMLElement {
    const [found] = this.parts(name, from);
    if (!found) throw new Error(`there is no part "${name}"`);
    return found;
  }

  /** The card, once it is shown. */
  async tooltip(): Promise<HTMLElement> {
    const card = this.part('tooltip');
    await waitFor(() => expect(card.matches(':popover-open')).toBe(true));
    return card;
  }

  async expectNoTooltip(): Promise<void> {
    await waitFor(() => expect(this.part('tooltip').matches(':popover-open')).toBe(false));
  }

  /** The details, once they are open, in whatever language. */
  details(title: string): Promise<HTMLElement> {
    return this.within.findByRole('region', { name: (name) => name.endsWith(title) });
  }

  async expectNoDetails(): Promise<void> {
    await waitFor(() => expect(this.parts('details')).toHaveLength(0));
  }

  /** Puts the keyboard's focus on an event and waits for its card. */
  async focus(title: string): Promise<HTMLElement> {
    this.option(title).focus();
    const card = await this.tooltip();
    await waitFor(() => expect(card).toHaveTextContent(title));
    return card;
  }

  /** Opens the details of an event by keyboard. */
  async open(title: string): Promise<HTMLElement> {
    await this.focus(title);
    await userEvent.keyboard('{Enter}');
    return this.details(title);
  }
}

function nameOf(option: HTMLElement): string {
  return option.getAttribute('aria-label') ?? '';
}
