/** How an event looks: its own glyph and colour, else those of its kind, and the state that its mark shows. */
import { flag, hasFlag } from '../../model/columns.js';
import { isDictionary } from '../../model/format/read-fields.js';
import { kindDefinition, kindNameAt, type MarkColour, type Glyph } from '../../model/kinds.js';
import type { Timeline } from '../../model/timeline.js';
import type { MarkState } from './scene.js';

/** What a mark is drawn with. */
export interface Appearance {
  readonly glyph: Glyph;
  readonly colour: MarkColour;
}

/** The glyph and colour of a row: its own where it has any, else those of its kind. */
export function appearanceOf(timeline: Timeline, row: number): Appearance {
  const { glyph, colour } = lookOfKind(timeline, row);
  if (!mayHaveLook(timeline.written(row))) return { glyph, colour };
  const own = timeline.event(row);
  return { glyph: own?.glyph ?? glyph, colour: own?.color ?? colour };
}

/** The glyph and colour of the kind of a row, or of the field that its kind takes them from. */
export function lookOfKind(timeline: Timeline, row: number): Appearance {
  const { kinds } = timeline.header;
  const name = kindNameAt(kinds, timeline.columns.kind[row]);
  const { glyph, colour, glyphBy } = kindDefinition(kinds, name);
  const value = glyphBy && (timeline.event(row) as unknown as Record<string, unknown>)[glyphBy.field];
  return { colour, glyph: (typeof value === 'string' && glyphBy?.glyphs.get(value)) || glyph };
}

/** Seen without reading all of the event, of which most have none. */
function mayHaveLook(written: unknown): boolean {
  return isDictionary(written) && (Object.hasOwn(written, 'color') || Object.hasOwn(written, 'glyph'));
}

/** The state that a mark shows: the gravest that applies. */
export function stateOf({ columns }: Timeline, row: number): MarkState {
  if (hasFlag(columns, row, flag.disputed)) return 'disputed';
  if (hasFlag(columns, row, flag.denied)) return 'denied';
  if (hasFlag(columns, row, flag.retracted)) return 'retracted';
  if (hasFlag(columns, row, flag.unsourced)) return 'unsourced';
  return hasFlag(columns, row, flag.hedged) || hasFlag(columns, row, flag.unnamed) ? 'hedged' : 'plain';
}
