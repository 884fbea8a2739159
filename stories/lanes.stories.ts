/** Lanes by something other than kind: an event of several actors is in the lane of each and counts once. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Lanes',
  component: 'attributed-timeline',
  args: {
    timeline: {
      title: 'A harbour closes',
      timeZone: 'Europe/Lisbon',
      actors: {
        port: { name: 'Port authority', type: 'organisation' },
        union: { name: 'Dockers’ union', type: 'organisation' },
        mayor: { name: 'Ana Reis', type: 'person', role: 'mayor' },
        gazette: { name: 'Harbour Gazette', type: 'organisation' },
        radio: { name: 'Radio Tejo', type: 'organisation' },
      },
      sources: {
        'gazette-monday': { title: 'Talks at the harbour', 'container-title': 'Harbour Gazette' },
        bulletin: { title: 'Evening bulletin', 'container-title': 'Radio Tejo' },
      },
      events: [
        {
          kind: 'meeting',
          title: 'Union and port authority meet',
          when: '2025-03-03',
          participants: ['union', 'port'],
          tags: ['talks'],
          attribution: { by: 'gazette', as: 'outlet', source: 'gazette-monday' },
        },
        {
          kind: 'statement',
          title: 'Union: talks have failed',
          when: '2025-03-05',
          speakers: 'union',
          tags: ['talks', 'strike'],
          attribution: [
            [
              { by: 'union', as: 'speaker' },
              { by: 'radio', as: 'outlet', source: 'bulletin' },
            ],
          ],
        },
        {
          kind: 'measure',
          title: 'Port authority closes the harbour',
          when: '2025-03-07/2025-03-12',
          imposers: 'port',
          targets: 'union',
          tags: ['strike'],
          attribution: { by: 'gazette', as: 'outlet', source: 'gazette-monday' },
        },
        {
          kind: 'call',
          title: 'The mayor calls the union',
          when: '2025-03-10',
          participants: ['mayor', 'union'],
          initiator: 'mayor',
          tags: ['talks'],
          attribution: { by: 'radio', as: 'outlet', source: 'bulletin' },
        },
        { title: 'Fog over the river', when: '2025-03-11' },
      ],
    },
  },
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
  args: { laneBy: 'actor' },
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
  args: { laneBy: 'source' },
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

/** By tag. */
export const ByTag: Story = {
  args: { laneBy: 'tag' },
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
  args: { laneBy: (event) => (event.attribution.length > 0 ? 'With a source' : 'Without a source') },
  play: async ({ canvasElement }) => {
    const found = await lanes(canvasElement);
    await expect(found['With a source']).toHaveLength(4);
    await expect(found['Without a source']).toEqual(['Fog over the river']);
  },
};
