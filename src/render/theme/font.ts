/** Parses a CSS font shorthand, for formats that need its parts. */

/** A font in parts; style and weight are absent where they are normal. */
export interface Font {
  readonly style?: string;
  readonly weight?: string;
  /** A CSS length; a number of pixels as a number. */
  readonly size: string | number;
  readonly family: string;
}

const shorthand = /^(.*?)(?:^|\s)((\d*\.?\d+)([a-z]+|%))(?:\s*\/\s*\S+)?\s+(.+)$/i;
const weights = /^(?:bold|bolder|lighter|[1-9]\d{0,3})$/;
const styles = /^(?:italic|oblique)$/;

/** The parts of a CSS `font` shorthand whose size is a length; what cannot be read as one is 13 px sans-serif. */
export function parseFont(font: string): Font {
  const [, before = '', length = '', number, unit, family] = shorthand.exec(font.trim()) ?? [];
  if (family === undefined) return { size: 13, family: 'sans-serif' };
  const words = before.split(/\s+/);
  const weight = words.find((word) => weights.test(word));
  const style = words.find((word) => styles.test(word));
  return {
    size: unit?.toLowerCase() === 'px' ? Number(number) : length,
    family,
    ...(weight !== undefined && { weight }),
    ...(style !== undefined && { style }),
  };
}
