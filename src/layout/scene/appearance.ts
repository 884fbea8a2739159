/** How an event looks: the glyph and colour of its kind, and the state that its mark shows. */
import { flag, hasFlag } from '../../model/columns.js';
import { kindDefinition, kindNameAt, type MarkColour, type Glyph } from '../../model/kinds.js';
import type { Timeline } from '../../model/timeline.js';
import type { MarkState } from './scene.js';

/** The glyph and colour of a row: those of its kind, or of the field that its kind takes them from. */
export function appearanceOf(timeline: Timeline, row: number): { glyph: Glyph; colour: MarkColour } {
  const { kinds } = timeline.header;
  const name = kindNameAt(kinds, timeline.columns.kind[row]);
  const { glyph, colour, glyphBy } = kindDefinition(kinds, name);
  const value = glyphBy && (timeline.event(row) as unknown as Record<string, unknown>)[glyphBy.field];
  return { colour, glyph: (typeof value === 'string' && glyphBy?.glyphs.get(value)) || glyph };
}

/** The state that a mark shows: the gravest that applies. */
export function stateOf({ columns }: Timeline, row: number): MarkState {
  if (hasFlag(columns, row, flag.disputed)) return 'disputed';
  if (hasFlag(columns, row, flag.denied)) return 'denied';
  if (hasFlag(columns, row, flag.retracted)) return 'retracted';
  if (hasFlag(columns, row, flag.unsourced)) return 'unsourced';
  return hasFlag(columns, row, flag.hedged) || hasFlag(columns, row, flag.unnamed) ? 'hedged' : 'plain';
}
