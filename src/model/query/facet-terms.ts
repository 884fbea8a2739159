/** What a query says of one field, and the query with another choice there: what a press on a facet does to the text. */
import { lexQuery, type Piece, type WrittenTerm } from './lex-query.js';
import { hasNeedle, needleOf, searchedText } from './needles.js';
import { nameOfNumber } from './number-range.js';
import { queryFields, type QueryField } from './query.js';
import { writeTerm } from './write-query.js';

/** The fields whose values can be chosen from a list, in the order in which that stands. */
export const facetFields = ['kind', 'by', 'source', 'place', 'tag', 'is'] as const;

/** A field whose values can be chosen from a list. */
export type FacetField = (typeof facetFields)[number];

/** A value as it is written in a query. */
export type WrittenValue = Pick<Piece, 'text' | 'isQuoted'>;

/** The values of a field of which an event has to have one, where there are any, and those of which it has none. */
export interface FacetChoice {
  readonly only: readonly WrittenValue[];
  readonly without: readonly WrittenValue[];
}

/** What can be chosen: as it is written in a query, and the names under which a query may mean it. */
export interface Choosable {
  readonly value: string;
  readonly names: readonly string[];
}

/** What a query says of a field. */
export function facetChoice(text: string, field: QueryField): FacetChoice {
  const terms = lexQuery(text).filter((term) => term.field === field);
  const valuesOf = (isNot: boolean): readonly WrittenValue[] =>
    terms.filter((term) => term.isNot === isNot).flatMap(({ values }) => values);
  return { only: valuesOf(false), without: valuesOf(true) };
}

/** The query with this choice in a field in place of what it said there. */
export function withFacetChoice(text: string, field: QueryField, { only, without }: FacetChoice): string {
  const others = lexQuery(text).filter((term) => term.field !== field);
  const wanted =
    only.length > 0 ? [`${field}:${only.map((value) => writtenValue(value, field)).join(',')}`] : [];
  const unwanted = without.map((value) => `-${field}:${writtenValue(value, field)}`);
  return [...others.map(writtenTerm), ...wanted, ...unwanted].join(' ');
}

/** The query without terms that have a field: the words that are looked for. */
export function withoutFields(text: string, numberNames: readonly string[]): string {
  return lexQuery(text)
    .filter(({ field }) => field === undefined || !isField(field, numberNames))
    .map(writtenTerm)
    .join(' ');
}

/** Whether what stands before a colon is a field, where events have numbers of these names. */
export function isField(field: string, numberNames: readonly string[]): boolean {
  return queryFields.some((name) => name === field) || nameOfNumber(field, numberNames) !== undefined;
}

/** Whether a choice lets a value pass. */
export function isChosen({ only, without }: FacetChoice, value: Choosable): boolean {
  const isIn = (list: readonly WrittenValue[]): boolean => list.some((written) => isMeant(written, value));
  return (only.length === 0 || isIn(only)) && !isIn(without);
}

/** The choice in which a value is let pass where it was not, and the other way round. */
export function toggled(choice: FacetChoice, value: Choosable): FacetChoice {
  const { only, without } = choice;
  const others = (list: readonly WrittenValue[]): readonly WrittenValue[] =>
    list.filter((written) => !isMeant(written, value));
  const written = { text: value.value, isQuoted: true };
  if (isChosen(choice, value))
    return only.length > 0 ? { only: others(only), without } : { only, without: [...without, written] };
  const isLacking = only.length > 0 && others(only).length === only.length;
  return { only: isLacking ? [...only, written] : only, without: others(without) };
}

/** The choice of one value alone. */
export function onlyOne({ value }: Choosable): FacetChoice {
  return { only: [{ text: value, isQuoted: true }], without: [] };
}

function isMeant({ text, isQuoted }: WrittenValue, { value, names }: Choosable): boolean {
  const needle = needleOf(text, !isQuoted);
  const searched = [value, ...names].map(searchedText);
  if (!needle) return false;
  return searched.includes(needle.words) || (!isQuoted && searched.some((name) => hasNeedle(name, needle)));
}

function writtenTerm({ isNot, written }: WrittenTerm): string {
  return `${isNot ? '-' : ''}${written}`;
}

/** A value without quotation marks stays so: it may mean more than one. */
function writtenValue({ text, isQuoted }: WrittenValue, field: QueryField): string {
  return isQuoted ? writeTerm(field, text).slice(field.length + 1) : text;
}
