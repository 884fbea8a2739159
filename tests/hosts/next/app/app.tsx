'use client';
import { useState, type ReactNode } from 'react';
import type { TimelineDocument } from 'attributed-timeline';
import { AttributedTimeline } from 'attributed-timeline/react';
import { mutate, withAddition } from './chronology';

interface Props {
  readonly given: TimelineDocument;
  /** What is seen until the script has run. */
  readonly served: string;
}

export function App({ given, served }: Props): ReactNode {
  const [timeline, setTimeline] = useState(given);
  const [isShown, show] = useState(true);
  const [selected, select] = useState<string | null>(null);
  return (
    <>
      <button onClick={() => setTimeline(withAddition)}>Add</button>
      <button onClick={() => mutate(timeline)}>Mutate</button>
      <button onClick={() => show(!isShown)}>Toggle</button>
      <output>{selected}</output>
      {isShown && (
        <AttributedTimeline
          served={served}
          timeline={timeline}
          laneBy="kind"
          onAtSelect={(event) => select(event.detail.id)}
        />
      )}
    </>
  );
}
