// The table of kinds on the page of the format says what the parser wants of each.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { builtInKinds } from '../../../src/model/kinds.js';

const page = readFileSync(new URL('../../../stories/format.mdx', import.meta.url), 'utf8');

type Row = readonly [kind: string, required: readonly string[], optional: readonly string[]];

const sorted = (names: readonly string[]): readonly string[] => names.filter(Boolean).sort();

/** The rows as they stand in the source of the page. */
function writtenRows(): readonly Row[] {
  const [, list = ''] = /export const fieldsOfKinds = \[([\s\S]*?)\n\];/.exec(page) ?? [];
  return Array.from(
    list.matchAll(/\['(.*?)', '(.*?)', '(.*?)'\]/g),
    ([, kind = '', required = '', more = '']) => [
      kind,
      sorted(required.split(', ')),
      sorted(more.split(', ')),
    ],
  );
}

it('the page of the format has every kind once, with what it has to have and what it may have', () => {
  const known = [...builtInKinds].map(([kind, { roles, fields, minimumClaims = 0 }]): Row => {
    // An event of no other kind may have all roles, which the page says in a sentence.
    if (kind === 'event') return [kind, [], []];
    const named = [
      ...[...roles].map(([name, { minimum = 0 }]) => [name, minimum > 0] as const),
      ...[...fields].map(([name, { required = false }]) => [name, required] as const),
      ...(minimumClaims > 0 ? [['claims', true] as const] : []),
    ];
    const which = (isRequired: boolean): readonly string[] =>
      sorted(named.filter(([, is]) => is === isRequired).map(([name]) => name));
    return [kind, which(true), which(false)];
  });
  const byKind = (rows: readonly Row[]): readonly Row[] => rows.toSorted(([a], [b]) => a.localeCompare(b));
  expect(byKind(writtenRows())).toEqual(byKind(known));
});

it('the page of the format is right that meetings and calls have two participants or more', () => {
  const pairs = ['meeting', 'call'].map((kind) => builtInKinds.get(kind)?.roles.get('participants')?.minimum);
  expect(pairs).toEqual([2, 2]);
  expect(page).toContain('meetings and calls have two participants or more');
});
