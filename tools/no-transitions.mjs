// Stands in for d3-transition in the one-file bundle: d3-zoom asks it only to end transitions, and there are none.
export function interrupt() {}
