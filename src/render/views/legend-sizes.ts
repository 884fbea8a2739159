/** What sizes mean, for the legend: three of them with their values, and how high columns are. */
import { glyphSizeOf } from '../../layout/scene/sized-marks.js';
import { fill, numberWords } from '../../words/compose.js';
import { labelledQuantity, quantityLabel, quantityWords } from '../../words/quantity-words.js';
import { glyphIcon } from './glyph-icon.js';
import { anyMark, type LegendEntry, type LegendInput } from './legend-entry.js';
import { amountsSample } from './legend-samples.js';

/** Of a sample, whatever the size in it, in pixels. */
const glyphWidth = 16;

/** Nothing where events are not sized. */
export function sizeEntries({ timeline: { header }, locale, sizes }: LegendInput): readonly LegendEntry[] {
  if (!sizes) return [];
  const { name, range, missing } = sizes;
  const label = quantityLabel(name, header);
  const isMark = anyMark(({ glyphSize }) => glyphSize !== undefined);
  const isColumn: LegendEntry['isShown'] = ({ scene }) => scene.strips.length > 0;
  const entry = (value: number, words: string, isUsed: boolean, isShown = isMark): LegendEntry => {
    const sample = glyphIcon('event', 'event', 'plain', glyphSizeOf(value, range));
    return { sample, width: glyphWidth, words, of: 'amount', isUsed, isShown };
  };
  const without = fill(locale.sizes.missing, { label, count: numberWords(missing, locale) });
  const values = shownValues(range);
  return [
    ...values.map((value, i) =>
      entry(
        value,
        i === 0 ? labelledQuantity(value, name, header, locale) : quantityWords(value, name, header, locale),
        true,
      ),
    ),
    entry(NaN, without, missing > 0, (shown) => isMark(shown) || isColumn(shown)),
    {
      sample: amountsSample(),
      words: fill(locale.sizes.columns, { label }),
      of: 'amount',
      isUsed: true,
      isShown: isColumn,
    },
  ];
}

/** The greatest value, and about a half and a quarter of it. */
function shownValues({ least, most }: { readonly least: number; readonly most: number }): readonly number[] {
  const round = (share: number): number => Number((least + (most - least) * share).toPrecision(1));
  return [...new Set([most, round(0.5), round(0.25)])];
}
