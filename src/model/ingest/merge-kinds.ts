/** The kinds of the format and those of a document, and how those look that do not say so themselves. */
import type { WrittenHeader, WrittenKind } from '../format/format.js';
import {
  builtInKinds,
  plainKind,
  type ColourName,
  type GlyphName,
  type KindDefinition,
  type KindTable,
} from '../kinds.js';

/** Distinct by their outlines alone, also hollow, and by whoever sees no colours. */
const ownGlyphs: readonly GlyphName[] = [
  'rectangle',
  'triangle',
  'plus',
  'star',
  'drop',
  'hourglass',
  'crescent',
  'chevron',
];

/** All of the theme but that of events of no kind: any two differ to every kind of colour vision. Neighbours differ most. */
const ownColours: readonly ColourName[] = [
  'statement',
  'protest',
  'request',
  'call',
  'measure',
  'report',
  'incident',
  'situation',
];

/**
 * A row for each kind. What a row of a document leaves out comes from the built-in row that it replaces. Kinds of its own get glyphs and
 * colours in turn, in the order in which the document lists them: further ones change none of them.
 */
export function mergeKinds(written: WrittenHeader['kinds'] | undefined): KindTable {
  if (!written) return builtInKinds;
  const kinds = new Map<string, KindDefinition>(builtInKinds);
  let own = 0;
  for (const [name, row] of written) {
    const { color, ...rest } = row;
    const base = builtInKinds.get(name) ?? ownKind(row, own++);
    kinds.set(name, { ...base, ...rest, ...(color !== undefined && { colour: color }) });
  }
  return kinds;
}

/** Eight glyphs in eight colours; then the same glyphs, each in the next colour. */
function ownKind({ label, plural = label }: WrittenKind, number: number): KindDefinition {
  const round = Math.floor(number / ownGlyphs.length);
  const glyph = ownGlyphs[number % ownGlyphs.length] ?? plainKind.glyph;
  const colour = ownColours[(number + round) % ownColours.length] ?? plainKind.colour;
  return { ...plainKind, plural, glyph, colour };
}
