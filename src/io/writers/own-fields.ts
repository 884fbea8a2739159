/** The fields of an event that the format has no name for, as they were written. */
import { kindDefinition } from '../../model/kinds.js';
import { isDictionary } from '../../model/format/read-fields.js';
import { shapeOfKind } from '../../model/format/read-event.js';
import type { TimelineEvent } from '../../model/event.js';
import { kindName } from '../../model/roles.js';
import type { Timeline } from '../../model/timeline.js';

/** Each with its name, in the order in which they were written. */
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
