/** Media of other formats as those of an event. */
import type { Media } from '../../model/event.js';
import { maybeMediaUrl } from '../../model/media.js';

/** What another format has of one, by our names: whatever stands there. */
export type GivenMedia = Readonly<Partial<Record<'alt' | 'caption' | 'credit' | 'type', unknown>>>;

/** Undefined where nothing can be loaded from the address, which a relative one does not say: it is then kept as it is. */
export function writtenMedia(src: unknown, given: GivenMedia): Media | undefined {
  const url = typeof src === 'string' ? maybeMediaUrl(src) : undefined;
  if (url === undefined) return undefined;
  const words = Object.entries(given).filter(([, value]) => typeof value === 'string' && value.trim() !== '');
  return { src: url, ...(Object.fromEntries(words) as Omit<Media, 'src'>) };
}
