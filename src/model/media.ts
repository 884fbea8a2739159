/** Media of events: which addresses they may have, and what can be made of them on a page. */

/** How a page can show something: as a picture, a film or a recording; as nothing of that where it is the page of one, or not known. */
export type MediaForm = 'image' | 'video' | 'audio' | 'none';

/** Raster pictures alone: what is within a document is a text, and must not be able to be a page. */
const pictureWithin = /^data:image\/(?:avif|gif|jpeg|png|webp);base64,[a-z0-9+/=]*$/i;

const fetched = new Set(['http:', 'https:']);

/** The address where something may be loaded from it; undefined where not. */
export function maybeMediaUrl(text: string): string | undefined {
  const trimmed = text.trim();
  if (isWithin(trimmed)) return pictureWithin.test(trimmed) ? trimmed : undefined;
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  return url && fetched.has(url.protocol) ? url.href : undefined;
}

/** Whether it stands in the document itself, so that nothing is loaded. */
export function isWithin(src: string): boolean {
  return /^data:/i.test(src);
}
