/** Lanes by something other than kind: an event of several actors is in the lane of each and counts once. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { manyLanes } from './examples/many-lanes.js';
import {
  harbourByActor,
  harbourByFunction,
  harbourBySide,
  harbourBySource,
  harbourByTag,
} from './examples/harbour.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Lanes',
  component: 'attributed-timeline',
};
export default meta;

type Story = StoryObj<TimelineArgs>;

async function lanes(canvas: HTMLElement): Promise<Record<string, string[]>> {
  const screen = await TimelineScreen.drawn(canvas);
  const groups = screen.within.getAllByRole('group');
  const { drawn } = screen.element.parsed!.account();
  await expect(drawn).toBe(5);
  return Object.fromEntries(
    groups.map((group) => [
      group.getAttribute('aria-label') ?? '',
      [...group.querySelectorAll('[role=option]')].map(
        (option) => option.getAttribute('aria-label')?.split('. ')[0] ?? '',
      ),
    ]),
  );
}

/** By participant. */
export const ByActor: Story = {
  args: harbourByActor.args,
  play: async ({ canvasElement }) => {
    const found = await lanes(canvasElement);
    await expect(found['Dockers’ union']).toEqual([
      'Union and port authority meet',
      'Union: talks have failed',
      'Port authority closes the harbour',
      'The mayor calls the union',
    ]);
    await expect(found['Port authority']).toHaveLength(2);
    await expect(found['Ana Reis']).toEqual(['The mayor calls the union']);
    await expect(found['Not given']).toEqual(['Fog over the river']);
  },
};

/** By the root of each chain. */
export const BySource: Story = {
  args: harbourBySource.args,
  play: async ({ canvasElement }) => {
    const found = await lanes(canvasElement);
    await expect(
      Object.values(found)
        .flat()
        .filter((title) => title === 'Fog over the river'),
    ).toHaveLength(1);
    await expect(found['Not given']).toEqual(['Fog over the river']);
    await expect(Object.keys(found)).toEqual([
      'Harbour Gazette',
      'Dockers’ union',
      'Radio Tejo',
      'Not given',
    ]);
  },
};

/** By side, as the document asks: an event stands in one lane, and what two sides do together between them. */
export const BySide: Story = {
  args: harbourBySide.args,
  play: async ({ canvasElement }) => {
    const found = await lanes(canvasElement);
    await expect(found).toEqual({
      'Dockers’ union': ['Union: talks have failed'],
      'At the table': ['Union and port authority meet', 'The mayor calls the union'],
      'The city': ['Port authority closes the harbour'],
      'Not given': ['Fog over the river'],
    });
  },
};

/** By tag. */
export const ByTag: Story = {
  args: harbourByTag.args,
  play: async ({ canvasElement }) => {
    const found = await lanes(canvasElement);
    await expect(found['talks']).toEqual([
      'Union and port authority meet',
      'Union: talks have failed',
      'The mayor calls the union',
    ]);
    await expect(found['strike']).toEqual(['Union: talks have failed', 'Port authority closes the harbour']);
  },
};

/** By a function of the host. */
export const ByFunction: Story = {
  args: harbourByFunction.args,
  play: async ({ canvasElement }) => {
    const found = await lanes(canvasElement);
    await expect(found['With a source']).toHaveLength(4);
    await expect(found['Without a source']).toEqual(['Fog over the river']);
  },
};

/** More lanes than have room: those of one event and the last of the others are gathered, open, and are scrolled. */
export const Many: Story = {
  args: manyLanes.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const others = await screen.within.findByRole('button', { name: /^Others \(\d+\) .* Show all lanes$/ });
    others.focus();
    await userEvent.keyboard('{Enter}');
    const bar = await screen.within.findByRole('scrollbar', { name: 'Scroll the lanes' });
    await waitFor(() => expect(bar.getAttribute('aria-valuetext')).toMatch(/^Lanes 1–\d+ of 200$/));
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(bar.getAttribute('aria-valuetext')).toMatch(/–200 of 200$/));
    const fewer = await screen.within.findByRole('button', { name: /Show fewer lanes$/ });
    await userEvent.click(fewer);
    await expect(await screen.within.findByRole('button', { name: /^Others/ })).toBeInTheDocument();
  },
};

/** What a menu at its head makes of a lane: it stays at the top, has a single row, or is shown alone. */
export const Chosen: Story = {
  args: harbourByActor.args,
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const choose = async (lane: RegExp, words: string, role = 'menuitemcheckbox'): Promise<void> => {
      await userEvent.click(await screen.within.findByRole('button', { name: lane }));
      await userEvent.click(await screen.within.findByRole(role, { name: words }));
    };
    await choose(/^Ana Reis ·/, 'Keep at the top');
    await waitFor(() => expect(screen.lanes()[0]).toBe('Ana Reis'));
    await choose(/^Dockers’ union ·/, 'Fold');
    await screen.within.findByRole('button', { name: /^Dockers’ union · .* · folded$/ });
    await choose(/^Port authority ·/, 'Only this lane', 'menuitem');
    await waitFor(() => expect(screen.part('subtitle')).toHaveTextContent('only the lane “Port authority”'));
  },
};
