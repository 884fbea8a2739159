// The floor of the element's picture: the calls of each of its steps, called again on bare canvases in the same steps.
import { CanvasRecorder, firstStep, onStep } from '../recorder.js';
import * as element from './element.js';

/* global document, requestAnimationFrame */

export const { ready } = element;

let recorder;
let places = [];

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
  places = recorder.canvases.map((canvas) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const style = { left: left - origin.left, top: top - origin.top, width, height };
    return { pixels: { width: canvas.width, height: canvas.height }, style };
  });
  // They would keep the element's whole tree alive.
  recorder.canvases = [];
  return recorder.callsAFrame;
}

/** Bare canvases in the places of the recorded ones; nothing where nothing was recorded. */
export function create(host, events, drawn) {
  host.style.position = 'relative';
  const contexts = places.map((place) => bareCanvas(host, place));
  const play = (frame) => recorder.tape.play(frame, contexts, recorder.operations);
  for (const frame of recorder?.tape.framesOf(firstStep) ?? []) play(frame);
  const end = playSteps(play);
  drawn();
  return () => {
    end();
    host.replaceChildren();
  };
}

function bareCanvas(host, { pixels, style }) {
  const canvas = Object.assign(document.createElement('canvas'), pixels);
  canvas.style.position = 'absolute';
  for (const [name, value] of Object.entries(style)) canvas.style[name] = `${value}px`;
  host.append(canvas);
  return canvas.getContext('2d');
}

/** The frames of a step, from its first input on. */
function playSteps(play) {
  let waiting = [];
  let isPlaying = false;
  const endSteps = onStep((step) => (waiting = [...(recorder?.tape.framesOf(step) ?? [])]));
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
