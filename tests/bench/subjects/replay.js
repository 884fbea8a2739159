// The floor of the element's picture: the calls of each of its steps, asked again of bare canvases in the same steps.
import { CanvasRecorder, firstKey, onStep } from '../recorder.js';
import * as element from './element.js';

/* global document, requestAnimationFrame */

export const { ready } = element;

let recorder;
let canvases = [];

/** Draws the element and records until `finish`. */
export function record(host, events, drawn) {
  recorder = new CanvasRecorder();
  recorder.start();
  return element.create(host, events, drawn);
}

/** Ends the recording, while the element is still there; the most calls of a frame. */
export function finish(host) {
  recorder.stop();
  const origin = host.getBoundingClientRect();
  const frames = [...recorder.steps.values()].flat(2);
  canvases = [...new Set(frames.map(({ canvas }) => canvas))].map((canvas) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return { canvas, left: left - origin.left, top: top - origin.top, width, height };
  });
  return recorder.callsAFrame;
}

/** Bare canvases in the places of the recorded ones; nothing where nothing was recorded. */
export function create(host, events, drawn) {
  host.style.position = 'relative';
  const contexts = new Map(canvases.map((place) => [place.canvas, bareCanvas(host, place)]));
  const play = (calls) => {
    for (const { canvas, name, values, value } of calls) {
      const context = contexts.get(canvas);
      if (values) context[name](...values);
      else context[name] = value;
    }
  };
  for (const frame of recorder?.steps.get(firstKey) ?? []) play(frame);
  const end = playSteps(play);
  drawn();
  return () => {
    end();
    host.replaceChildren();
  };
}

function bareCanvas(host, { canvas: { width, height }, ...place }) {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  canvas.style.position = 'absolute';
  for (const [name, value] of Object.entries(place)) canvas.style[name] = `${value}px`;
  host.append(canvas);
  return canvas.getContext('2d');
}

/** The frames of a step, from its first input on. */
function playSteps(play) {
  let waiting = [];
  let isPlaying = false;
  const endSteps = onStep((key) => (waiting = [...(recorder?.steps.get(key) ?? [])]));
  const next = () => {
    const frame = waiting.shift();
    isPlaying = frame !== undefined;
    if (!frame) return;
    play(frame);
    requestAnimationFrame(next);
  };
  const begin = (event) => {
    if (event.type === 'wheel') event.preventDefault();
    if (isPlaying || waiting.length === 0) return;
    isPlaying = true;
    requestAnimationFrame(next);
  };
  const inputs = ['wheel', 'pointermove'];
  for (const name of inputs) document.addEventListener(name, begin, { passive: false });
  return () => {
    endSteps();
    for (const name of inputs) document.removeEventListener(name, begin);
  };
}
