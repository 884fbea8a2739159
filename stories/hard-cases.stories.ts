/** Ten hard cases of attribution: what is said of each. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Example } from './examples/example.js';
import * as cases from './examples/hard-cases.js';
import type { TimelineArgs } from './support/timeline-args.js';
import { TimelineScreen } from './support/timeline-screen.js';

const meta: Meta<TimelineArgs> = { title: 'Hard cases', component: 'attributed-timeline' };
export default meta;

type Story = StoryObj<TimelineArgs>;

/** A case in which an event is said with these words. */
function storyOf({ args }: Example, title: string, words: string): Story {
  return {
    args,
    play: async ({ canvasElement }) => {
      const screen = await TimelineScreen.drawn(canvasElement);
      await expect(screen.option(title).getAttribute('aria-label')).toContain(words);
    },
  };
}

export const SelfRetraction: Story = storyOf(
  cases.selfRetraction,
  'Mill: no oil was lost',
  'No oil was lost (retracted by Tarn Mill, 9 May 2031: Some oil was lost)',
);

export const CopiedWire: Story = storyOf(cases.copiedWire, 'The dam leaks', '5 outlets, 1 story.');

export const AuthenticatedLeak: Story = storyOf(
  cases.authenticatedLeak,
  'The Herald prints a letter',
  'Letter of 4 April: authenticated by Paper Laboratory, 8 May 2031',
);

export const QuotedTwice: Story = storyOf(
  cases.quotedTwice,
  'The gates are ordered shut',
  'an officer (not named), via Delta Wire (“reportedly”), via Valley Echo',
);

export const OrderOnly: Story = storyOf(
  cases.orderOnly,
  'A warning is given',
  'After “The rain begins”, before “The dam breaks”',
);

export const ReportedLater: Story = storyOf(
  cases.reportedLater,
  'Secret talks on the dam',
  'First reported 21 May 2031, by Tarn Herald (20 days later)',
);

export const TwoDays: Story = storyOf(
  cases.twoDays,
  'The flood reaches Tarn',
  'Mayor Arne says: The flood came on 6 May; Tarn Mill says: It came on the evening of the 6th; Ward Hospital says: The flood came on 7 May',
);

export const DifferingTolls: Story = storyOf(
  cases.differingTolls,
  'A bridge collapses',
  '(Mayor Arne, 6 May 2031); 9 to 11',
);

export const PerhapsNever: Story = storyOf(
  cases.perhapsNever,
  'Shots at the mill',
  'Denied by Mayor Arne, via Radio Tarn. Who asserts it is not given.',
);

export const TranslatedQuote: Story = storyOf(
  cases.translatedQuote,
  'Envoy: we were not asked',
  '“Nobody asked us.” (translated from German by Radio Tarn)',
);
