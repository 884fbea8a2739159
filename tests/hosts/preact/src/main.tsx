import { render, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import 'attributed-timeline/tag/preact';
import { chronology, mutate, withAddition } from './chronology.js';

function App(): JSX.Element {
  const [timeline, setTimeline] = useState(chronology);
  const [isShown, show] = useState(true);
  const [selected, select] = useState<string | null>(null);
  return (
    <>
      <button onClick={() => setTimeline(withAddition)}>Add</button>
      <button onClick={() => mutate(timeline)}>Mutate</button>
      <button onClick={() => show(!isShown)}>Toggle</button>
      <output>{selected}</output>
      {isShown && (
        <attributed-timeline
          timeline={timeline}
          lane-by="kind"
          onat-select={(event) => select(event.detail.id)}
        />
      )}
    </>
  );
}

render(<App />, document.querySelector('#app')!);
