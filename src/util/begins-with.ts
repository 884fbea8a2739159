/** Whether a title begins with what was typed, as a reader would say. */
import { graphemesOf, wholeGraphemes } from './graphemes.js';

const letterOrDigit = /[\p{L}\p{N}]/u;
/** So many UTF-16 units of a title are looked at for each letter typed. */
const unitsPerLetter = 16;

/**
 * Whether titles begin with a text. Letters are compared by `Intl.Collator` at base strength, so that u finds Ü, l finds Ł and
 * accents may be left out; what stands before the first letter or digit of a title, such as a quotation mark, is passed
 * over. `lang` is a BCP 47 tag.
 */
export function beginsWith(text: string, lang: string): (title: string) => boolean {
  const wanted = graphemesOf(text.normalize());
  const joined = wanted.join('');
  const { compare } = new Intl.Collator(lang, { usage: 'search', sensitivity: 'base' });
  return (title) => {
    const at = title.search(letterOrDigit);
    if (at < 0) return false;
    const start = title.slice(at, at + unitsPerLetter * (wanted.length + 1)).normalize();
    const letters = wholeGraphemes(start, start.length).slice(0, wanted.length);
    return letters.length === wanted.length && compare(letters.join(''), joined) === 0;
  };
}
