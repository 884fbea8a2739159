/** The dates in a label: two with a dash or a word for it between them are one, from and to. */

/** What a date is of; undefined where the markup does not say. */
export type TimeRole = 'start' | 'end' | 'published' | 'updated';

/** A date in a label, or two as one. */
export interface LabelTime {
  readonly type: 'time';
  /** One as it is written for machines, or from and to. */
  readonly dates: readonly string[];
  /** As a person reads it. */
  readonly text: string;
  readonly role: TimeRole | undefined;
}

/** A label as a page has it: text, data, the edge of an inline element with words, or that of a block. */
export type LabelPiece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'edge' }
  | { readonly type: 'break' }
  | { readonly type: 'cite'; readonly text: string; readonly url: string | undefined }
  | LabelTime;

const roles: Readonly<Record<string, TimeRole>> = {
  ...{ 'dt-start': 'start', dtstart: 'start', startdate: 'start' },
  ...{ 'dt-end': 'end', dtend: 'end', enddate: 'end' },
  ...{ published: 'published', 'dt-published': 'published', datepublished: 'published' },
  ...{ updated: 'updated', 'dt-updated': 'updated', modified: 'updated', datemodified: 'updated' },
};

/** The role that a class or an `itemprop` names, of h-event, h-entry or schema.org. */
export function timeRole(names: string): TimeRole | undefined {
  const found = names
    .toLowerCase()
    .split(/\s+/)
    .flatMap((name) => (Object.hasOwn(roles, name) ? [roles[name]] : []));
  return found[0];
}

/** Between two dates, from and to. */
const toWords = /^\s*(?:[-‐–—―−~〜～/→]|to|until|till|through|bis|à|au|al|hasta|から|至|到|إلى|حتى)\s*$/i;
const from = /^\s*から\s*$/;
const until = /^\s*まで/;

/** The pieces of a run with each pair of dates as one. */
export function mergeSpans(pieces: readonly LabelPiece[]): LabelPiece[] {
  const merged: LabelPiece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as LabelPiece;
    const next = pieces.findIndex(({ type }, i) => i > at && (type === 'time' || type === 'cite'));
    const end = pieces[next];
    const between = next < 0 ? '' : textOf(pieces.slice(at + 1, next));
    if (piece.type !== 'time' || end?.type !== 'time' || !isSpan(piece, end, between)) {
      merged.push(piece);
      continue;
    }
    const after = pieces[next + 1];
    const hasUntil = from.test(between) && after?.type === 'text' && until.test(after.text);
    const text = `${piece.text}${between}${end.text}${hasUntil ? 'まで' : ''}`;
    merged.push({ type: 'time', dates: [...piece.dates, ...end.dates], text, role: piece.role });
    if (hasUntil) merged.push({ type: 'text', text: after.text.replace(until, '') });
    at = hasUntil ? next + 1 : next;
  }
  return merged;
}

function isSpan(start: LabelTime, end: LabelTime, between: string): boolean {
  if (start.role === 'start' && end.role === 'end') return !/[\p{L}\p{N}]/u.test(between);
  return start.dates.length + end.dates.length === 2 && start.role === end.role && toWords.test(between);
}

function textOf(pieces: readonly LabelPiece[]): string {
  return pieces.map((piece) => ('text' in piece ? piece.text : '')).join('');
}
