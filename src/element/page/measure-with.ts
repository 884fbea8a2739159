/** Measures text by a canvas. */
import { languageOf, type Languages, type Measure, type Voice } from '../../layout/metrics.js';
import { setLanguage } from '../../render/paint/canvas-language.js';

/**
 * Text measured by a canvas in the fonts of a theme and the languages of a drawing, each text once. A canvas knows the
 * fonts of its own `document`.
 */
export function measureWith(
  fonts: Readonly<Record<Voice, string>>,
  languages: Languages,
  document: Document,
): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  let set: Voice | undefined;
  return (text, voice) => {
    const key = `${voice}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    // A font that is given again is parsed again.
    if (context && voice !== set) {
      setLanguage(context, languageOf(voice, languages));
      context.font = fonts[voice];
      set = voice;
    }
    const width = context?.measureText(text).width ?? text.length * 7;
    if (widths.size > 20_000) widths.clear();
    widths.set(key, width);
    return width;
  };
}
