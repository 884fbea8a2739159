/** The dispute read end to end by keyboard alone: every event reached, each by the sentence that a screen reader says. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { spoken } from '../tests/unit/words/spoken-sentences.js';
import { japanChina } from './examples/japan-china.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Keyboard',
  component: 'attributed-timeline',
  args: japanChina.args,
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const sentences = Object.values(spoken).sort();
const radar = 'Fire-control radar alleged off southern Japan';

/** Presses a key, and returns the name of the focused element: never the page. */
async function press(screen: TimelineScreen, key: string): Promise<string> {
  await userEvent.keyboard(key);
  await screen.element.updateComplete;
  const { activeElement } = screen.root;
  await expect(activeElement, `what has the focus after ${key}`).not.toBeNull();
  return activeElement?.getAttribute('aria-label') ?? '';
}

function said(screen: TimelineScreen): string {
  return screen.within.getByRole('status').textContent;
}

/** Presses a key until the element announces that it leads no further; returns every name on the way. */
async function pressUntil(screen: TimelineScreen, key: string, end: string): Promise<readonly string[]> {
  const names: string[] = [];
  for (let left = 30; left > 0 && said(screen) !== end; left--) names.push(await press(screen, key));
  await expect(said(screen)).toBe(end);
  return names;
}

/** Along each lane from its first event to its last, from the first lane to the last, until no key leads further. */
export const Timeline: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen
      .options()
      .find(({ tabIndex }) => tabIndex === 0)!
      .focus();
    await pressUntil(screen, '{ArrowUp}', 'First lane.');
    const names: string[] = [];
    for (let left = 20; left > 0 && said(screen) !== 'Last lane.'; left--) {
      names.push(await press(screen, '{Home}'));
      names.push(...(await pressUntil(screen, '{ArrowRight}', 'Last event in the lane.')));
      await press(screen, '{ArrowDown}');
    }
    await expect([...new Set(names)].sort()).toEqual(sentences);
  },
};

/** Both accounts of the incident in its details, reached by letters, and back to the event. */
export const BothAccounts: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen
      .options()
      .find(({ tabIndex }) => tabIndex === 0)!
      .focus();
    await press(screen, 'fire');
    await expect(await press(screen, '{Enter}')).toMatch(radar);
    const details = await screen.details(radar);
    const [japan, china] = screen.part('accounts', details).children;
    await expect(japan).toHaveTextContent(
      /Japan says.*Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice\..*allegedly/,
    );
    await expect(china).toHaveTextContent(
      /China says.*Japanese aircraft obstructed safe flying around the Liaoning, a carrier of the PLA Navy\./,
    );
    await expect(details).toHaveTextContent(/How dated.*reckoned from the date of: The Terror Alarm post/);
    await expect(await press(screen, '{Escape}')).toMatch(radar);
    await screen.expectNoDetails();
  },
};

/** The list has the same sentences, in the order of time. */
export const List: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen.within.getByRole('button', { name: 'Read as a list' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.parts('list-item').length).toBeGreaterThan(0));
    screen
      .parts('list-item')
      .find(({ tabIndex }) => tabIndex === 0)!
      .focus();
    const names = [await press(screen, '{Home}')];
    for (let left = 22; left > 0; left--) names.push(await press(screen, '{ArrowDown}'));
    await expect([...names].sort()).toEqual(sentences);
    await expect(names.at(-1)).toMatch(/^The article\./);
    await expect(await press(screen, '{ArrowDown}')).toBe(names.at(-1));
  },
};

/** The table: its headings, then each row with its title and its source in words; both accounts visible. */
export const Table: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen.within.getByRole('button', { name: 'Read as a table' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.parts('table-row').length).toBe(23));
    const current = (): HTMLElement => screen.root.activeElement as HTMLElement;
    const rowOf = (element: HTMLElement): HTMLElement => element.closest('tr')!;
    screen.part('table').querySelector<HTMLElement>('[data-current], tbody [tabindex="0"]')!.focus();
    await press(screen, '{Home}');
    const rows = [rowOf(current())];
    for (let left = 22; left > 0; left--) {
      await press(screen, '{ArrowDown}');
      rows.push(rowOf(current()));
    }
    await expect(new Set(rows).size).toBe(23);
    const titles = rows.map((row) => row.querySelector('[data-open]')!.textContent.trim());
    await expect(titles.filter((title) => !sentences.some((said) => said.startsWith(title)))).toEqual([]);
    await expect(new Set(titles).size).toBe(23);
    await expect(rows.find((row) => row.textContent.includes(radar))).toHaveTextContent(
      /Japan says.*aimed fire-control radar.*China says.*obstructed safe flying/,
    );
    await press(screen, 'fire');
    await expect(rowOf(current())).toHaveTextContent(radar);
    await press(screen, '{Enter}');
    const details = await screen.details(radar);
    await expect(screen.part('accounts', details).children).toHaveLength(2);
    await press(screen, '{Escape}');
    await expect(rowOf(current())).toHaveTextContent(radar);
    await screen.expectNoDetails();
  },
};

/** The help: every key, opened and left by keys. */
export const Help: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    screen
      .options()
      .find(({ tabIndex }) => tabIndex === 0)!
      .focus();
    const name = await press(screen, '{Home}');
    await userEvent.keyboard('?');
    const help = await screen.within.findByRole('dialog', { name: 'Keys and gestures' });
    await waitFor(() => expect(screen.root.activeElement).toBe(help));
    await expect(help).toHaveTextContent('previous, next event in the lane');
    await expect(await press(screen, '{Escape}')).toBe(name);
  },
};
