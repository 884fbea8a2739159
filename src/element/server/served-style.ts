/** The styles of what a server renders, which go with it when the element takes over. */
import { recordStyle } from '../../io/record/record-style.js';
import { baseStyles } from '../../render/styles/base.js';
import { servedStyles } from '../../render/styles/served.js';

/** The host is as large as it will be, so that nothing moves, and what was served is laid over what the element itself renders. */
const placeStyle = `${baseStyles.cssText}${servedStyles.cssText}`;

/** As the record, whose rules for a whole page are left out. */
const contentStyle = `:host { --second: color-mix(in oklab, currentColor 72%, transparent); --line: color-mix(in oklab, currentColor 20%, transparent); }
:host(.light), :host(.dark) { background: Canvas; color: CanvasText; } :host(.light) { color-scheme: light; } :host(.dark) { color-scheme: dark; }
${recordStyle.replace(/^(?::root|body) .*$/gm, '').replace(' body { margin: 0; max-width: none; }', '')}`;

/** The text of each `<style>`: of the place, and of what stands in it. It never depends on a document, so that a policy can name it. */
export const servedStyleTexts: Readonly<Record<'place' | 'content', string>> = {
  place: placeStyle,
  content: contentStyle,
};

/** What `style-src` of a policy names beside 'self', where the page has what a server rendered: `'sha256-…'`. */
export function servedStyleHashes(): Promise<readonly string[]> {
  return Promise.all(
    Object.values(servedStyleTexts).map(async (text) => {
      const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
      return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`;
    }),
  );
}
