import { createSignal, Show, type JSX } from 'solid-js';
import { render } from 'solid-js/web';
import 'attributed-timeline/tag/solid';
import { chronology, mutate, withAddition } from './chronology.js';

function App(): JSX.Element {
  const [timeline, setTimeline] = createSignal(chronology);
  const [isShown, show] = createSignal(true);
  const [selected, select] = createSignal<string | null>(null);
  return (
    <>
      <button onClick={() => setTimeline(withAddition)}>Add</button>
      <button onClick={() => mutate(timeline())}>Mutate</button>
      <button onClick={() => show(!isShown())}>Toggle</button>
      <output>{selected()}</output>
      <Show when={isShown()}>
        <attributed-timeline
          timeline={timeline()}
          lane-by="kind"
          on:at-select={(event) => select(event.detail.id)}
        />
      </Show>
    </>
  );
}

render(() => <App />, document.querySelector('#app')!);
