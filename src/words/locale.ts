/** What a locale is: every string that a person sees or hears, as plain data, passed to the functions that need it. */
import type { DateDetailStrings } from './date-detail-strings.js';
import type { DateStrings } from './date-strings.js';
import type {
  Punctuation,
  AccountStrings,
  ChainStrings,
  EventStrings,
  KindStrings,
  LinkStrings,
} from './strings.js';
import type { InterfaceStrings } from './interface-strings.js';
import type { FacetStrings } from './facet-strings.js';
import type { OrderStrings } from './order-strings.js';
import type { LaneStrings } from './lane-strings.js';
import type { KnownStrings } from './known-strings.js';
import type { ReportStrings } from './report-strings.js';
import type { SearchStrings } from './search-strings.js';
import type { SetStrings } from './set-strings.js';
import type { SizeStrings } from './size-strings.js';
import type { StandingStrings } from './standing-strings.js';
import type { CitationStrings } from './citation-strings.js';
import type { ExportStrings } from './export-strings.js';
import type { MappingStrings } from './mapping-strings.js';
import type { MediaStrings } from './media-strings.js';
import type { ThreadStrings } from './thread-strings.js';
import type { FigureStrings, ReliabilityStrings, TranslationStrings } from './testimony-strings.js';
import type { Direction } from '../util/bidi.js';

/**
 * One language, whole: there is no fallback from one locale to another. Templates have places in braces, such as
 * `{names}`; the types say which, and a test holds each locale to them.
 */
export interface Locale {
  /** BCP 47, for `lang` and plural rules. */
  readonly lang: string;
  /** BCP 47, by which dates and numbers are formatted, such as `en-GB`; a host may set another. */
  readonly intl: string;
  /** The direction of its text. */
  readonly direction: Direction;
  readonly punctuation: Punctuation;
  readonly dates: DateStrings;
  readonly dateDetails: DateDetailStrings;
  readonly chain: ChainStrings;
  readonly accounts: AccountStrings;
  readonly links: LinkStrings;
  readonly standing: StandingStrings;
  readonly figures: FigureStrings;
  readonly translation: TranslationStrings;
  readonly reliability: ReliabilityStrings;
  readonly order: OrderStrings;
  readonly event: EventStrings;
  readonly interface: InterfaceStrings;
  readonly search: SearchStrings;
  readonly sets: SetStrings;
  readonly sizes: SizeStrings;
  readonly lanes: LaneStrings;
  readonly facets: FacetStrings;
  readonly known: KnownStrings;
  readonly reports: ReportStrings;
  readonly threads: ThreadStrings;
  readonly media: MediaStrings;
  readonly citation: CitationStrings;
  readonly mapping: MappingStrings;
  readonly exports: ExportStrings;
  /** In place of the English words of the kinds table. */
  readonly kinds?: KindStrings;
}
