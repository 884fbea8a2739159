/** The JSON Schema of colours and glyphs. */
import { colourNames, glyphNames } from '../kinds.js';
import { anyOf, nothing, type JsonSchema } from './json-schema.js';

const oneColour: JsonSchema = { type: 'string' };

/** `colour` and `glyph`, by name. */
export const lookSchemas: Readonly<Record<string, JsonSchema>> = {
  colour: {
    description: `A CSS colour (a name, #rrggbb, rgb(), hsl(), hwb(), lab(), lch(), oklab(), oklch(), color() or light-dark() of two of them), one for light and one for dark backgrounds, or a colour of the theme: ${colourNames.join(', ')}.`,
    anyOf: [
      oneColour,
      {
        type: 'object',
        properties: { light: anyOf(oneColour, nothing), dark: anyOf(oneColour, nothing) },
      },
    ],
  },
  glyph: {
    description: 'A glyph by name, or SVG path data in a box of 16 by 16, filled by the even-odd rule.',
    anyOf: [{ enum: [...glyphNames] }, { type: 'string', pattern: '^\\s*[Mm]\\s*[-+.0-9]' }],
  },
};
