/** The fields of an event that the format has no name for, as they were written. */
import type { TimelineEvent } from '../event.js';
import { kindDefinition } from '../kinds.js';
import { kindName } from '../roles.js';
import type { Timeline } from '../timeline.js';
import { shapeOfKind } from './read-event.js';
import { isDictionary } from './read-fields.js';

/** Each with its name, in the order in which they were written; none of what is no event. */
export function ownFieldsOf(
  { header }: Pick<Timeline, 'header'>,
  event: TimelineEvent,
  written: unknown,
): readonly (readonly [name: string, value: unknown])[] {
  if (!isDictionary(written)) return [];
  const { fields } = shapeOfKind(kindDefinition(header.kinds, kindName(event)));
  return Object.entries(written).filter(
    ([name, value]) =>
      name !== 'kind' &&
      name !== 'links' &&
      !Object.hasOwn(fields, name) &&
      value !== undefined &&
      value !== null,
  );
}
