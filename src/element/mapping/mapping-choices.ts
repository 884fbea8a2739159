/** What a column may be, in words. */
import { fieldMapped, fieldName, tableFields } from '../../io/table/header-names.js';
import { plainKind } from '../../model/kinds.js';
import type { MappingChoice } from '../../render/views/mapping.js';
import { fill } from '../../words/compose.js';
import { roleLabel } from '../../words/kind-words.js';
import type { Locale } from '../../words/locale.js';

const first = [
  'title',
  'start',
  'end',
  'text',
  'kind',
  'place',
  'tags',
  'attribution',
  'source-url',
] as const;
const last = ['id', 'lang', 'keep', 'ignore'] as const;

/** What is usual first, then roles, then parts of dates. */
export function mappingChoices(locale: Locale): readonly MappingChoice[] {
  const { fields, parts, datePart } = locale.mapping;
  const named = (value: (typeof first | typeof last)[number]): MappingChoice => ({
    value,
    label: fields[value],
  });
  const roles = [...plainKind.roles]
    .map(([role, definition]) => ({ value: role, label: roleLabel(role, definition, locale) }))
    .filter(({ value }) => isItself(value));
  const ofDates = tableFields.flatMap((value) => {
    const [side, part = ''] = value.split('-');
    if (!(part in parts)) return [];
    const label = { side: fields[side as 'start' | 'end'], part: parts[part as keyof typeof parts] };
    return [{ value, label: fill(datePart, label) }];
  });
  return [...first.map(named), ...roles, ...ofDates, ...last.map(named)];
}

/** Whether a mapping with it has it again: an outlet is who says so. */
function isItself(role: string): boolean {
  const field = fieldMapped(role);
  return field !== undefined && fieldName(field) === role;
}
