/** Reads the text of a query: its terms, or all that cannot be read in it. */
import { withPlainDigits } from '../../util/fold.js';
import { resolveWhen } from '../dates/when.js';
import { lexQuery, type Piece, type WrittenTerm } from './lex-query.js';
import { needleOf, needlesOfTyped } from './needles.js';
import { nameOfNumber, readRange } from './number-range.js';
import {
  entityFields,
  queryFields,
  queryStates,
  type EntityField,
  type Needle,
  type QueryField,
  type QueryFault,
  type QueryFaultCode,
  type QueryMatch,
  type QueryState,
  type QueryTerm,
  type ReadQuery,
} from './query.js';

type Read = readonly QueryMatch[] | { readonly code: QueryFaultCode; readonly reason?: string };

interface Context {
  readonly zone: string;
  readonly numberNames: readonly string[];
}

/** Reads a query; dates without a zone lie in `zone`, and events have numbers of these names. Never throws. */
export function parseQuery(text: string, zone: string, numberNames: readonly string[] = []): ReadQuery {
  const context = { zone, numberNames };
  const terms: QueryTerm[] = [];
  const faults: QueryFault[] = [];
  for (const written of lexQuery(text)) {
    const read = readTerm(written, context);
    if ('code' in read) faults.push(faultOf(text, written, read.code, read.reason));
    else for (const match of read) terms.push({ isNot: written.isNot, written: written.written, match });
  }
  const [first, ...others] = faults;
  return first ? { type: 'faults', faults: [first, ...others] } : { type: 'query', query: { terms } };
}

function faultOf(text: string, term: WrittenTerm, code: QueryFaultCode, reason = ''): QueryFault {
  const at = Array.from(text.slice(0, term.start)).length + 1;
  return { code, at, written: term.written, reason };
}

function readTerm(term: WrittenTerm, context: Context): Read {
  const { field, values, isNot } = term;
  if (values.some(({ isOpen }) => isOpen)) return { code: 'open-quote' };
  if (field === undefined) return readText(values[0], isNot);
  const name = queryFields.find((each) => each === field);
  if (name === undefined) return readOwnField(term, field, context);
  return values.length === 0 ? { code: 'no-value' } : readField(name, values, context.zone);
}

/** A number of the events, or none; "Update:" and "https://…" are words, and so is what has other letters than fields have. */
function readOwnField({ values, written }: WrittenTerm, field: string, { numberNames }: Context): Read {
  const [name = field] = written.split(/[:：]/u);
  const number = nameOfNumber(name, numberNames);
  if (number !== undefined) return readNumber(number, values);
  return values.length === 0 || values[0]?.text.startsWith('/') || !/^[a-z]+$/.test(field)
    ? needles([needleOf(written, true)])
    : { code: 'unknown-field' };
}

function readNumber(name: string, values: readonly Piece[]): Read {
  if (values.length === 0) return { code: 'no-value' };
  const ranges = values.flatMap(({ text }) => readRange(text) ?? []);
  if (ranges.length < values.length) return { code: 'bad-number' };
  if (ranges.some(({ from, to }) => from > to)) return { code: 'reversed-range' };
  return [{ type: 'number', name, ranges }];
}

/** Every word of a script without spaces has to be there; after a minus, all of them as they stand. */
function readText(piece: Piece | undefined, isNot: boolean): Read {
  if (!piece) return [];
  return piece.isQuoted || isNot
    ? needles([needleOf(piece.text, !piece.isQuoted)])
    : needles(needlesOfTyped(piece.text));
}

function needles(all: readonly (Needle | undefined)[]): Read {
  return all.flatMap((needle) => (needle ? [{ type: 'text', needle } as const] : []));
}

function readField(field: QueryField, values: readonly Piece[], zone: string): Read {
  if (field === 'is') return readStates(values);
  if (field === 'before' || field === 'after') return readDate(field, values, zone);
  const found = values.flatMap(({ text, isQuoted }) => needleOf(text, !isQuoted) ?? []);
  if (found.length === 0) return { code: 'no-value' };
  if (field === 'kind') return [{ type: 'kind', values: found }];
  return [
    { type: 'entity', field: entityFields.find((each) => each === field) as EntityField, values: found },
  ];
}

function readStates(values: readonly Piece[]): Read {
  const states: QueryState[] = [];
  for (const { text } of values) {
    const state = queryStates.find((each) => each === text.toLowerCase());
    if (!state) return { code: 'unknown-state' };
    states.push(state);
  }
  return [{ type: 'is', states }];
}

/** What lies before a date, or after it, wherever in its bounds that is. */
function readDate(type: 'before' | 'after', values: readonly Piece[], zone: string): Read {
  const extent = resolveWhen({ at: withPlainDigits(values.map(({ text }) => text).join(',')) }, zone);
  if (extent.type === 'problems') {
    const reason = extent.problems[0]?.reason ?? '';
    return { code: 'bad-date', reason };
  }
  const [problem] = extent.problems;
  if (problem) return { code: 'bad-date', reason: problem.reason };
  const instant = type === 'before' ? extent.earliestStart : extent.latestEnd;
  return Number.isFinite(instant) ? [{ type, instant }] : { code: 'bad-date', reason: 'it has no such end' };
}
