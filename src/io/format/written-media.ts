/** Media of other formats as those of an event. */
import type { Media } from '../../model/event.js';
import { isDictionary } from '../../model/format/read-fields.js';
import { maybeMediaUrl } from '../../model/media.js';
import type { SourceFault } from './read-result.js';

/** What another format has of one, by our names: whatever stands there. */
export type GivenMedia = Readonly<Partial<Record<'alt' | 'caption' | 'credit' | 'type', unknown>>>;

/** Undefined where nothing can be loaded from the address, which a relative one does not say: it is then kept as it is. */
export function writtenMedia(src: unknown, given: GivenMedia): Media | undefined {
  const url = typeof src === 'string' ? maybeMediaUrl(src) : undefined;
  if (url === undefined) return undefined;
  const words = Object.entries(given).filter(([, value]) => typeof value === 'string' && value.trim() !== '');
  return { src: url, ...(Object.fromEntries(words) as Omit<Media, 'src'>) };
}

/** One note on all media of events whose format has no place for words in their stead; none where there are no media. */
export function undescribedMedia(events: readonly unknown[]): readonly SourceFault[] {
  const count = new Set(events.flatMap(undescribedIn)).size;
  if (count === 0) return [];
  const [media, have] =
    count === 1 ? ['1 picture or recording', 'has'] : [`${count} pictures and recordings`, 'have'];
  const problem = `${media} ${have} no words for those who do not see or hear them, for which this format has no place: convert it to JSON, and write "alt" in "media" there`;
  return [{ place: '', severity: 'note', problem }];
}

/** By their addresses: what recurs has the same each time. */
function undescribedIn(event: unknown): readonly unknown[] {
  if (!isDictionary(event)) return [];
  const { media } = event;
  const list = Array.isArray(media) ? (media as readonly unknown[]) : [media];
  return list.flatMap((one) => (isDictionary(one) && one['alt'] === undefined ? [one['src']] : []));
}
