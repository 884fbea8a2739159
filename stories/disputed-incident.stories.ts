/** One incident with two accounts: neither is shown without the other. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const title = 'Fire-control radar alleged off southern Japan';

const meta: Meta<TimelineArgs> = {
  title: 'Disputed incident',
  component: 'attributed-timeline',
  args: {
    timeline: {
      title: 'The radar incident',
      timeZone: 'Asia/Tokyo',
      compiledFrom: 'article',
      actors: {
        japan: { name: 'Japan', type: 'state' },
        china: { name: 'China', type: 'state' },
        article: { name: 'the article', type: 'organisation' },
      },
      sources: { article: { type: 'article', title: '[News article, undated]' } },
      events: [
        {
          id: 'radar',
          kind: 'radar-incident',
          title,
          when: { at: '[2025-12-06..2025-12-07]', asWritten: 'weekend', basis: 'relative' },
          parties: ['china', 'japan'],
          count: 'at least two occasions',
          radar: 'fire-control',
          claims: [
            {
              id: 'jp',
              text: 'Chinese military aircraft aimed fire-control radar at Japanese jets, at least twice.',
              stance: 'asserts',
              chain: [
                { by: 'japan', as: 'speaker' },
                {
                  by: 'article',
                  as: 'outlet',
                  source: 'article',
                  hedges: [{ word: 'allegedly', class: 'allegation' }],
                },
              ],
            },
            {
              id: 'cn',
              text: 'Japanese aircraft obstructed safe flying around the carrier Liaoning.',
              stance: 'counter-accuses',
              chain: [{ by: 'china', as: 'speaker' }],
            },
          ],
        },
      ],
      links: [{ from: 'radar#cn', to: 'radar#jp', type: 'disputes', assertedBy: ['article'] }],
    },
  },
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** The name states both accounts, and whose they are. */
export const Drawn: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    await expect(screen.names()).toHaveLength(1);
    await expect(screen.option(title)).toHaveAccessibleName(
      /Radar incident, China and Japan\. On 6 or 7 December 2025\. Disputed: Japan says: .+; China says \(counter-accusation\): .+\. Source: /,
    );
  },
};

/** In the details both accounts stand at one level, each with its chain. */
export const Details: Story = {
  play: async ({ canvasElement }) => {
    const screen = await TimelineScreen.drawn(canvasElement);
    const details = await screen.open(title);
    const accounts = screen.parts('account', details);
    await expect(accounts).toHaveLength(2);
    await expect(accounts[0]).toHaveTextContent(/^\s*Japan says.*aimed fire-control radar.*Japan/);
    await expect(screen.parts('hedge', accounts[0]).map(({ textContent }) => textContent)).toEqual([
      'allegedly',
    ]);
    await expect(accounts[1]).toHaveTextContent(
      /^\s*China says.*obstructed safe flying.*counter-accusation.*China/,
    );
    for (const account of accounts) await expect(account.textContent.match(/the article/g)).toHaveLength(1);
    await expect(accounts[0]!.parentElement!.parentElement).toBe(accounts[1]!.parentElement!.parentElement);
  },
};
