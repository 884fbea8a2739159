/** The numbers of an event in words, and the headings of their columns. */
import type { TimelineEvent } from '../model/event.js';
import type { TimelineHeader } from '../model/header.js';
import { fill } from './compose.js';
import type { Locale } from './locale.js';
import { quantityLabel, quantityWords, type NumberInWords } from './quantity-words.js';

/** The name of a number with its unit, as a heading over values: "Depth (km)". */
export function quantityHeading(name: string, header: TimelineHeader, { punctuation }: Locale): string {
  const label = quantityLabel(name, header);
  const unit = header.quantities.get(name)?.unit;
  return unit ? `${label} ${fill(punctuation.brackets, { text: unit })}` : label;
}

/** The numbers of an event, in the order in which the document has them; first that by which events are sized, also where it has none. */
export function numbersInWords(
  { data = {} }: TimelineEvent,
  header: TimelineHeader,
  locale: Locale,
  sizedBy?: string,
): readonly NumberInWords[] {
  const defined = [...header.quantities.keys()].filter((name) => Object.hasOwn(data, name));
  const first = sizedBy === undefined ? [] : [sizedBy];
  return [...new Set([...first, ...defined, ...Object.keys(data)])].map((name) => ({
    label: quantityLabel(name, header),
    text: Object.hasOwn(data, name)
      ? quantityWords(data[name] as number, name, header, locale)
      : locale.sizes.notGiven,
  }));
}
