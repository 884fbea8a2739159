// The yardstick as a subject.
import { BareCanvas } from '../bare-canvas.js';

export function create(host, events, drawn) {
  const { canvas } = new BareCanvas(host, events);
  drawn();
  return () => canvas.remove();
}
