/** A document that is loading, one that failed, and one that loaded on retry. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { answerWith } from './support/answers.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const src = '/answers/harbour.json';
const onError = fn();

const meta: Meta<TimelineArgs> = {
  title: 'Loading',
  component: 'attributed-timeline',
  args: { src },
  beforeEach: () => {
    document.addEventListener('at-error', onError);
    return () => document.removeEventListener('at-error', onError);
  },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

const missing = (): Response => new Response('no such page', { status: 404 });
const found = (): Response =>
  Response.json({ events: [{ title: 'The harbour closes', when: '2025-12-07' }] });

/** Announced politely while the response is pending. */
export const OnItsWay: Story = {
  beforeEach: () => answerWith(src, ['never']),
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.in(canvasElement);
    const notice = screen.part('notice');
    await expect(notice.querySelector('[role=status]')).toHaveTextContent('Loading …');
  },
};

/** A sentence with the server's status, an event for the host, and a retry button. */
export const Failed: Story = {
  beforeEach: () => answerWith(src, [missing]),
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.in(canvasElement);
    await expect(await screen.within.findByRole('alert')).toHaveTextContent(
      'The events could not be loaded: the server answered 404',
    );
    await expect(screen.within.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(onError).toHaveBeenCalledWith(
      expect.objectContaining({ detail: { message: 'the server answered 404', src } }),
    );
  },
};

/** A retry that succeeds. */
export const TriedAgain: Story = {
  beforeEach: () => answerWith(src, [missing, found]),
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.in(canvasElement);
    await userEvent.click(await screen.within.findByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.names()).toEqual(['The harbour closes. Event. 7 December 2025. No source given.']),
    );
    await expect(screen.within.queryByRole('alert')).toBeNull();
  },
};
