/** The gallery: documents of several sorts, each as it is on a plain page, in a newspaper and in the dark. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, waitFor } from 'storybook/test';
import type { Example } from './examples/example.js';
import { historyOfLight } from './examples/history-of-light.js';
import { japanChina } from './examples/japan-china.js';
import { mentionsByReport } from './examples/mentions.js';
import { lifeOfMonet } from './examples/monet.js';
import { osmouth } from './examples/osmouth.js';
import { primariesOf2012 } from './examples/primaries.js';
import { quakesByDeaths } from './examples/quakes.js';
import { seventhCenturyByRegion } from './examples/seventh-century.js';
import { brightness } from './support/brightness.js';
import { hostPage, type HostName } from './support/hosts.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = {
  title: 'Gallery',
  component: 'attributed-timeline',
};
export default meta;

type Story = StoryObj<TimelineArgs>;

/** A document on a page of that kind, a plain one where none is named: it is drawn, without an error, in words that stand out. */
function shown({ args }: Example, host?: HostName): Story {
  return {
    args,
    ...(host && { parameters: { layout: 'fullscreen' }, decorators: [(story) => hostPage(host, story())] }),
    play: async ({ canvasElement }) => {
      const screen = await TimelineScreen.drawn(canvasElement);
      await waitFor(() => expect(screen.part('title')).toBeVisible());
      await expect(screen.element.parsed?.faults.counts.error).toBe(0);
      const words = brightness(getComputedStyle(screen.part('title')).color);
      if (host === 'dashboard') await expect(words).toBeGreaterThan(0.7);
      else await expect(words).toBeLessThan(0.3);
    },
  };
}

/** Japan and China, November and December 2025: compiled from an article that the document names. */
export const Dispute: Story = shown(japanChina);

/** The same in a newspaper: its font, its red, square corners. */
export const DisputeInANewspaper: Story = shown(japanChina, 'newspaper');

/** The same on the panel of a dashboard. */
export const DisputeInTheDark: Story = shown(japanChina, 'dashboard');

/** An explosion in a harbour. It is fictitious, and says so: accounts that contradict one another, and that change. */
export const Explosion: Story = shown(osmouth);

/** The same in a newspaper. */
export const ExplosionInANewspaper: Story = shown(osmouth, 'newspaper');

/** The same on the panel of a dashboard. */
export const ExplosionInTheDark: Story = shown(osmouth, 'dashboard');

/** Great earthquakes since 2004, as large as the number of the dead, from the Significant Earthquake Database of NOAA. */
export const Earthquakes: Story = shown(quakesByDeaths);

/** The same in a newspaper. */
export const EarthquakesInANewspaper: Story = shown(quakesByDeaths, 'newspaper');

/** The same on the panel of a dashboard. */
export const EarthquakesInTheDark: Story = shown(quakesByDeaths, 'dashboard');

/** Ten mentions of events in the news, at the time of their mention, from the GDELT project. */
export const News: Story = shown(mentionsByReport);

/** The same in a newspaper. */
export const NewsInANewspaper: Story = shown(mentionsByReport, 'newspaper');

/** The same on the panel of a dashboard. */
export const NewsInTheDark: Story = shown(mentionsByReport, 'dashboard');

/** The life of a painter, in three kinds of its own, before the two places that it is told by. */
export const Monet: Story = shown(lifeOfMonet);

/** The same in a newspaper. */
export const MonetInANewspaper: Story = shown(lifeOfMonet, 'newspaper');

/** The same on the panel of a dashboard. */
export const MonetInTheDark: Story = shown(lifeOfMonet, 'dashboard');

/** The seventh century, region by region; most of it is dated to a year. */
export const SeventhCentury: Story = shown(seventhCenturyByRegion);

/** The same in a newspaper. */
export const SeventhCenturyInANewspaper: Story = shown(seventhCenturyByRegion, 'newspaper');

/** The same on the panel of a dashboard. */
export const SeventhCenturyInTheDark: Story = shown(seventhCenturyByRegion, 'dashboard');

/** Primaries of 2012: each contest with the report that tells of it. */
export const Primaries: Story = shown(primariesOf2012);

/** The same in a newspaper. */
export const PrimariesInANewspaper: Story = shown(primariesOf2012, 'newspaper');

/** The same on the panel of a dashboard. */
export const PrimariesInTheDark: Story = shown(primariesOf2012, 'dashboard');

/** From the Big Bang to a telescope in orbit. */
export const Light: Story = shown(historyOfLight);

/** The same in a newspaper. */
export const LightInANewspaper: Story = shown(historyOfLight, 'newspaper');

/** The same on the panel of a dashboard. */
export const LightInTheDark: Story = shown(historyOfLight, 'dashboard');
