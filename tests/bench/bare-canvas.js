// The yardstick: the least that draws the same events well. An index by start, one scan of pixel buckets a lane, no frills.
import { buildIndex, search } from './bare-index.js';

/* global devicePixelRatio, document, requestAnimationFrame */

const colours = ['#3b6ea5', '#2f8f83', '#8a6d1f', '#b3452c', '#7a4f9a', '#4d7a2a', '#a8577e', '#5d6472'];
const labelsALane = 25;

/** Draws events on a canvas in a host of a known size; Ctrl and wheel zoom, wheel and drag pan. */
export class BareCanvas {
  constructor(host, events) {
    this.events = events;
    this.index = buildIndex(events);
    this.view = { start: this.index.first, end: this.index.last };
    this.canvas = document.createElement('canvas');
    this.width = host.clientWidth;
    this.height = host.clientHeight;
    this.canvas.width = this.width * devicePixelRatio;
    this.canvas.height = this.height * devicePixelRatio;
    this.canvas.style.cssText = `display: block; width: ${this.width}px; height: ${this.height}px`;
    this.context = this.canvas.getContext('2d');
    this.widths = new Map();
    this.canvas.addEventListener('wheel', (event) => this.wheeled(event), { passive: false });
    this.canvas.addEventListener('pointerdown', (event) => this.canvas.setPointerCapture(event.pointerId));
    this.canvas.addEventListener('pointermove', (event) => {
      if (event.buttons === 1) this.pan(-event.movementX);
    });
    host.append(this.canvas);
    this.draw();
  }

  wheeled(event) {
    event.preventDefault();
    if (event.ctrlKey) this.zoom(Math.exp(event.deltaY * 0.01), event.offsetX / this.width);
    else this.pan(event.deltaX);
  }

  zoom(factor, share) {
    const { start, end } = this.view;
    const at = start + share * (end - start);
    this.show(at - (at - start) * factor, at + (end - at) * factor);
  }

  pan(pixels) {
    const { start, end } = this.view;
    const moved = (pixels / this.width) * (end - start);
    this.show(start + moved, end + moved);
  }

  show(start, end) {
    this.view = { start, end };
    this.frame ??= requestAnimationFrame(() => {
      this.frame = undefined;
      this.draw();
    });
  }

  draw() {
    const { context, width, height } = this;
    context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
    context.clearRect(0, 0, width, height);
    context.font = '12px sans-serif';
    const laneHeight = height / this.index.lanes.length;
    this.index.lanes.forEach((lane, i) => {
      context.fillStyle = colours[i];
      this.drawRanges(lane.ranges, i * laneHeight + laneHeight - 10);
      this.drawPoints(lane.points, i * laneHeight + laneHeight - 14);
      context.fillStyle = '#222';
      this.drawLabels(lane.points, i * laneHeight + 16);
    });
  }

  /** One bar of what is covered; ranges that end within the pixel reached already are passed over. */
  drawRanges({ starts, ends, latestEnds }, y) {
    const { start, end } = this.view;
    const scale = this.width / (end - start);
    const last = search(starts, end);
    let reached = -1;
    for (let i = search(latestEnds, start); i < last; i++) {
      const right = Math.min(this.width, (ends[i] - start) * scale);
      if (right < reached + 1) continue;
      const left = Math.max(reached, (starts[i] - start) * scale);
      this.context.fillRect(left, y, right - left, 5);
      reached = right;
    }
  }

  /** One rectangle for each pixel that holds points, taller where it holds more; the next pixel is found by search. */
  drawPoints({ starts }, y) {
    const { start, end } = this.view;
    const pixel = (end - start) / this.width;
    const last = search(starts, end);
    let i = search(starts, start);
    while (i < last) {
      const x = Math.floor((starts[i] - start) / pixel);
      const next = search(starts, start + (x + 1) * pixel, i + 1);
      const tall = Math.min(22, 4 + 3 * Math.log2(next - i + 1));
      this.context.fillRect(x, y - tall, 2, tall);
      i = next;
    }
  }

  /** Titles in two rows, from left to right; what finds no room has none. */
  drawLabels({ starts, rows }, y) {
    const { start, end } = this.view;
    const pixel = (end - start) / this.width;
    const last = search(starts, end);
    const free = [0, 0];
    let i = search(starts, start);
    for (let drawn = 0; drawn < labelsALane; drawn++) {
      const row = free[0] <= free[1] ? 0 : 1;
      i = search(starts, start + free[row] * pixel, i);
      if (i >= last) return;
      const { title } = this.events[rows[i]];
      const x = (starts[i] - start) / pixel;
      this.context.fillText(title, x, y + 14 * row);
      free[row] = x + this.widthOf(title) + 8;
      i++;
    }
  }

  widthOf(title) {
    let width = this.widths.get(title);
    if (width === undefined) {
      width = this.context.measureText(title).width;
      this.widths.set(title, width);
    }
    return width;
  }
}
