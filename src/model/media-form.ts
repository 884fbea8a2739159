/** What a medium is, and what it is called. */
import type { Media } from './event.js';
import { isWithin, type MediaForm } from './media.js';

const pictureName = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** What its type says; without one, a picture where the name in its address ends as that of one. */
export function mediaForm({ src, type }: Media): MediaForm {
  if (src === '') return 'none';
  if (isWithin(src)) return 'image';
  if (type === undefined) return pictureName.test(new URL(src).pathname) ? 'image' : 'none';
  const [form] = type.toLowerCase().split('/');
  return form === 'image' || form === 'video' || form === 'audio' ? form : 'none';
}

/** What stands for it in a text, and what stands beside that: what is to be seen, and its caption. */
export function mediaWords({ alt = '', caption = '' }: Media): readonly string[] {
  return [...new Set([alt.trim(), caption.trim()])].filter(Boolean);
}
