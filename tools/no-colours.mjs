// Stands in for d3-color in the one-file bundle: d3-zoom brings it along with interpolators of colours, and none is used.
const none = () => undefined;
export {
  none as color,
  none as rgb,
  none as hsl,
  none as lab,
  none as hcl,
  none as cubehelix,
  none as gray,
  none as lch,
};
