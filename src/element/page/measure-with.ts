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
  // A table for each voice: a key made of voice and text would be hashed anew each time.
  const widths = new Map<Voice, Map<string, number>>();
  // One context for each font: a font that is given again is parsed again.
  const contexts = new Map<Voice, CanvasRenderingContext2D | null>();
  const contextOf = (voice: Voice): CanvasRenderingContext2D | null => {
    const known = contexts.get(voice);
    if (known !== undefined) return known;
    const context = document.createElement('canvas').getContext('2d');
    if (context) {
      setLanguage(context, languageOf(voice, languages));
      context.font = fonts[voice];
    }
    contexts.set(voice, context);
    return context;
  };
  return (text, voice) => {
    const own = widths.get(voice) ?? new Map<string, number>();
    const known = own.get(text);
    if (known !== undefined) return known;
    const width = contextOf(voice)?.measureText(text).width ?? text.length * 7;
    if (own.size > 10_000) own.clear();
    widths.set(voice, own.set(text, width));
    return width;
  };
}
