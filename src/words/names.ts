/** Lists of names. */
import { nameOf } from '../model/attribution.js';
import type { Id } from '../model/event.js';
import type { TimelineHeader } from '../model/header.js';
import { isolated } from '../util/bidi.js';
import { joinNames } from './compose.js';
import type { Locale } from './locale.js';

/** A list of names as the locale writes it. */
export function namesOf(ids: readonly Id[], header: TimelineHeader, locale: Locale): string {
  return joinNames(
    ids.map((id) => isolated(nameOf(id, header), locale.direction)),
    locale.intl,
  );
}
