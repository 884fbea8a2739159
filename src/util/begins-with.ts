/** Whether a title begins with what was typed, as a reader would say. */
import { graphemesOf } from './graphemes.js';

const letterOrDigit = /[\p{L}\p{N}]/u;
const plain = /^[ -~]*$/;
const plainStart = /^[A-Za-z0-9]/;
/** So many UTF-16 units of a title are looked at for each letter typed. */
const unitsPerLetter = 16;
const mostKnown = 5000;

/**
 * Whether titles begin with a text. Letters are compared by `Intl.Collator` at base strength, so that u finds Ü, l finds Ł and
 * accents may be left out; what stands before the first letter or digit of a title, such as a quotation mark, is passed
 * over. `lang` is a BCP 47 tag. Many titles begin alike: each beginning is compared once.
 */
export function beginsWith(text: string, lang: string): (title: string) => boolean {
  const wanted = graphemesOf(text.normalize());
  const joined = wanted.join('');
  const { compare } = new Intl.Collator(lang, { usage: 'search', sensitivity: 'base' });
  const known = new Map<string, boolean>();
  return (title) => {
    const start = startOf(title, wanted.length);
    let begins = known.get(start);
    if (begins === undefined) {
      begins = start !== '' && compare(start, joined) === 0;
      if (known.size < mostKnown) known.set(start, begins);
    }
    return begins;
  };
}

/** The first letters of a title, so many of them; empty where it has fewer. */
function startOf(title: string, count: number): string {
  const at = plainStart.test(title) ? 0 : title.search(letterOrDigit);
  if (at < 0) return '';
  const next = title.slice(at, at + count + 1);
  if (plain.test(next)) return next.length < count ? '' : next.slice(0, count);
  const letters = graphemesOf(title.slice(at, at + unitsPerLetter * (count + 1)).normalize());
  return letters.length < count ? '' : letters.slice(0, count).join('');
}
