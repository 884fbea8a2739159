import { StrictMode, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { AttributedTimeline } from 'attributed-timeline/react';
import 'attributed-timeline/tag/react';
import { chronology, mutate, withAddition } from './chronology.js';

function App(): ReactNode {
  const [timeline, setTimeline] = useState(chronology);
  const [isShown, show] = useState(true);
  const [selected, select] = useState<string | null>(null);
  // The tag alone, as React 19 has it, after the first change: both are tried.
  const [asTag, useTag] = useState(false);
  return (
    <>
      <button onClick={() => setTimeline(withAddition)}>Add</button>
      <button onClick={() => mutate(timeline)}>Mutate</button>
      <button onClick={() => show(!isShown)}>Toggle</button>
      <button onClick={() => useTag(!asTag)}>Tag</button>
      <output>{selected}</output>
      {isShown &&
        (asTag ? (
          <attributed-timeline
            timeline={timeline}
            lane-by="kind"
            onat-select={(event) => select(event.detail.id)}
          />
        ) : (
          <AttributedTimeline
            timeline={timeline}
            laneBy="kind"
            onAtSelect={(event) => select(event.detail.id)}
          />
        ))}
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
