/** The tools of the day as of which everything is shown: to the report before, on from report to report, and to the next. */
import type { Tool } from '../tools/tool.js';
import type { DayStep } from './report-steps.js';

/** What they act on. */
export interface KnownSteps {
  readonly isPlaying: boolean;
  readonly mayPlay: boolean;
  readonly step: (step: DayStep) => void;
  readonly play: () => void;
}

/** In their order. */
export function knownTools(day: KnownSteps): readonly Tool[] {
  const step = (id: 'previous' | 'next', icon: string): Tool => ({
    id: `known-${id}`,
    kind: 'button',
    group: 'known',
    icon,
    label: ({ known }) => known[id],
    act: () => day.step(id),
  });
  return [
    step('previous', '⇤'),
    {
      id: 'known-play',
      kind: 'button',
      group: 'known',
      icon: '▷',
      label: ({ known }) => known.play,
      pressed: () => day.isPlaying,
      present: () => day.mayPlay || day.isPlaying,
      act: () => day.play(),
    },
    step('next', '⇥'),
  ];
}
