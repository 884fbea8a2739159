/** The flags of an event that follow from where it lies in time. */
import type { Extent } from '../extent.js';
import { flag } from '../columns.js';

/** Bits of `Columns.flags`: that it is drawn, its form, and the qualifiers of its ends. */
export function extentFlags({ form, start, end, ongoing, candidates }: Extent): number {
  return (
    flag.drawn |
    (form === 'span' ? 0 : flag.once) |
    (form === 'point' ? flag.point : 0) |
    (form === 'several' ? flag.several : 0) |
    (candidates ? flag.candidates : 0) |
    (start.approximate ? flag.approximateStart : 0) |
    (end.approximate ? flag.approximateEnd : 0) |
    (start.uncertain ? flag.uncertainStart : 0) |
    (end.uncertain ? flag.uncertainEnd : 0) |
    (ongoing ? flag.ongoing : 0)
  );
}
