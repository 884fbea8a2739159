/** What a format has and ours has no place for is kept in the event, by its name. */
import { eventShape, headerShape } from '../../model/format/format.js';
import { plainKind } from '../../model/kinds.js';

const taken: ReadonlySet<string> = new Set([
  ...['kind', 'links'],
  ...Object.keys(eventShape.fields),
  ...plainKind.roles.keys(),
]);

/** Fields under names that mean nothing else in an event: one that is called as a field of ours says that it was given. */
export function keptFields(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => [taken.has(name) ? `${name} (as given)` : name, value]),
  );
}

const takenByDocuments: ReadonlySet<string> = new Set([
  'events',
  'links',
  ...Object.keys(headerShape.fields),
]);

/** The same for what stands beside the events of a document. Titles and descriptions that are texts mean the same everywhere. */
export function keptHeader(fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(([name, value]) => {
        const isSame = (name === 'title' || name === 'description') && typeof value === 'string';
        return [takenByDocuments.has(name) && !isSame ? `${name} (as given)` : name, value];
      }),
  );
}

/** Those of some cells that are numbers, by other names where they have any; and all others as they are. */
export function numbersAmong(
  cells: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): { readonly data?: Readonly<Record<string, number>>; readonly others: Readonly<Record<string, string>> } {
  const data: [string, number][] = [];
  const others: [string, string][] = [];
  for (const [column, cell] of Object.entries(cells)) {
    const name = Object.hasOwn(names, column) ? names[column] : undefined;
    if (name !== undefined && number.test(cell)) data.push([name, Number(cell)]);
    else others.push([column, cell]);
  }
  return { ...(data.length > 0 && { data: Object.fromEntries(data) }), others: Object.fromEntries(others) };
}

const number = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** All fields but those of some names. */
export function without(
  fields: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}
