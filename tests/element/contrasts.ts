// WCAG contrast, measured on what the browser computed: text against all that lies beneath it, marks on their background.
import type { AttributedTimeline } from '../../src/define.js';
import { pageBackground } from '../../src/element/page/page-background.js';
import { readTheme } from '../../src/element/page/read-theme.js';
import { flatten } from '../../src/element/page/css-colour.js';
import type { Theme } from '../../src/render/theme/theme.js';

/** A function of colours whose answers are kept: the same few colours are asked about thousands of times. */
function kept<A extends readonly (string | number)[], R>(derive: (...args: A) => R): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = args.join(' | ');
    const result = known.get(key) ?? derive(...args);
    known.set(key, result);
    return result;
  };
}

const luminance = kept((colour: string): number => {
  const [red = 0, green = 0, blue = 0] = (flatten([colour]).match(/\d+/g) ?? [])
    .map((channel) => Number(channel) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
});

/** 1 to 21, of a colour laid upon a background. */
export const contrastOn: (background: string, colour: string) => number = kept(
  (background: string, colour: string): number => {
    const [low = 0, high = 0] = [luminance(background), luminance(flatten([background, colour]))].sort(
      (a, b) => a - b,
    );
    return (high + 0.05) / (low + 0.05);
  },
);

/** A colour laid upon a background at an opacity. */
export const tinted: (background: string, colour: string, opacity: number) => string = kept(
  (background: string, colour: string, opacity: number): string =>
    flatten([background, `color-mix(in srgb, ${colour} ${opacity * 100}%, transparent)`]),
);

/** Every text that is seen, in the shadow tree. */
function seenTexts(element: AttributedTimeline): Text[] {
  const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement;
    if (!text.data.trim() || !parent?.checkVisibility() || parent.closest('.unseen, .probes, style'))
      continue;
    texts.push(text);
  }
  return texts;
}

/** A sentence for each text whose contrast is below `least`. */
export function faintTexts(element: AttributedTimeline, least = 4.5): string[] {
  return seenTexts(element).flatMap((text) => {
    const parent = text.parentElement!;
    const background = pageBackground(parent);
    if (background === undefined) throw new Error(`${parent.className} stands on no single colour`);
    const ratio = contrastOn(background, getComputedStyle(parent).color);
    return ratio >= least
      ? []
      : [`"${text.data.trim().slice(0, 30)}" (${parent.className}): ${ratio.toFixed(2)}`];
  });
}

/** What the painters are given. */
export function themeOf(element: AttributedTimeline, strong = false): Theme {
  return readTheme(element.shadowRoot!, { forced: false, strong });
}
