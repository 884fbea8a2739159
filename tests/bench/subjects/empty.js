// An empty page that takes the same input: what a step costs where nothing is drawn.

/* global document */

export function create(host, events, drawn) {
  const area = document.createElement('div');
  area.style.height = '100%';
  area.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
  area.addEventListener('pointerdown', (event) => area.setPointerCapture(event.pointerId));
  area.addEventListener('pointermove', () => {});
  host.append(area);
  drawn();
  return () => area.remove();
}
