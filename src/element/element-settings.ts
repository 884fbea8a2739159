/** The settings of the element that are kept as they are given: what they mean is up to whoever reads them. */
import { property } from 'lit/decorators.js';
import type { Locale } from '../words/locale.js';
import type { ViewMode } from '../words/view-mode.js';
import type { Scheme } from '../render/theme/theme.js';
import { mappingAttribute, type TableMapping } from './data/mapping-attribute.js';
import { ServedElement } from './page/served-element.js';
import type { RenderDetails } from './page/render-details.js';
import type { GestureHandling } from './state/gesture-handling.js';
import type { ReportRail } from './rail/rail-room.js';
import type { LaneBy } from '../layout/index/lane-by.js';
import type { LaneOrder } from '../layout/index/lane-order.js';
import type { LaneScale } from '../layout/index/lane-scale.js';
import type { EventFilter } from '../layout/index/event-filter.js';
import type { WrittenWhen } from '../model/written.js';
import type { AxisMode } from '../layout/scale/axis-mode.js';
import type { Clock } from '../model/reports/clock.js';

/** A host may give anything: what is no value of a setting is ignored, and said. */
export class ElementSettings extends ServedElement {
  /**
   * What makes a lane: `kind`, `actor`, `side` (whom those who act belong to), `source`, `carrier`, `thread` (chains of
   * answers), `place`, `tag`, or (as a property) a function from an event to keys. Unset, it is what the document says in its `laneBy`, else `kind`.
   */
  @property({ attribute: 'lane-by' }) laneBy: LaneBy | undefined;
  /**
   * The order of the lanes: `given`, `count` (most events first), `first`, `last` (the latest last event first) or `name`; `auto` is
   * `given`, and `count` where not all lanes find room. Those without room are gathered in a last one, which opens.
   */
  @property({ attribute: 'lane-order' }) laneOrder: LaneOrder = 'auto';
  /** `shared`: the columns of all lanes have one scale. `own`: each lane has its own; how much they differ cannot be seen then. */
  @property({ attribute: 'lane-scale' }) laneScale: LaneScale = 'shared';
  /**
   * The name of a number in `data` of the events: the area of marks stands for it, and the height of columns for the greatest in each.
   * Unset, marks are equally large and columns as high as their events are many.
   */
  @property({ attribute: 'size-by' }) sizeBy: string | undefined;
  /**
   * `auto`, `linear` or `cut`: whether time without a date of its own is cut short. `auto` does so in a list of at most 200
   * events that gains by it, unless a program has set the window. A person's choice is written here too.
   */
  @property() axis: AxisMode = 'auto';
  /**
   * The window that is seen first, as a date or a range (`2025-12`, `2025-12-06/2025-12-07`), unless a program has set another one
   * by then. Fit shows all the same.
   */
  @property({ attribute: 'initial-view' }) initialView: WrittenWhen | null = null;
  /** The shortest window that can be zoomed to, as a length of time: `PT1H`, `P7D`, `P10Y`, or milliseconds as a property. */
  @property({ attribute: 'min-view' }) minView: string | number | null = null;
  /** The longest window that can be zoomed to, in the same form; Fit shows no more than that. */
  @property({ attribute: 'max-view' }) maxView: string | number | null = null;
  /**
   * By which clock events are laid out: `happened`, or `reported`, when it was first carried by somebody. Those of which no
   * report is dated are listed then. A person's choice is written here too.
   */
  @property() clock: Clock = 'happened';
  /**
   * Whether the reports are shown below the drawing as they were issued, each with what it has: `on`, `off`, or `auto`: by the clock
   * of reports, and as known on a day. A stage of less than 480 by 320 pixels has no room for them.
   */
  @property({ attribute: 'report-rail' }) reportRail: ReportRail = 'auto';
  /** True for the events that are to be seen, in every view; undefined for all. Another function is another filter. */
  @property({ attribute: false }) filter: EventFilter | undefined;
  /**
   * What is looked for, in the language of the search: words, "phrases", -without; and what is let pass: kind:, by:, to:, source:,
   * place:, tag:, is:, before:, after: and numbers of the events. It is ANDed with `filter`. What a person chooses is written here too.
   */
  @property() query = '';
  /** What becomes of events that have not the words that are looked for: `dim`, or `hide` in every view. A person's choice is written here too. */
  @property() misses: 'dim' | 'hide' = 'dim';
  /** `timeline`, `list`, `table`, or `auto`: the list in an element of less than 480 pixels. A person's choice is written here too. */
  @property({ attribute: 'view-mode' }) viewMode: ViewMode | 'auto' = 'auto';
  /** `auto` leaves the plain wheel to the page, `greedy` zooms with it, `none` answers to no gesture. */
  @property({ attribute: 'gesture-handling' }) gestureHandling: GestureHandling = 'auto';
  /** `light` or `dark` gives the element its own background and palette; unset, it follows the page. */
  @property({ reflect: true }) theme: Scheme | undefined;
  /** Another time zone (an IANA name) beside the document's: its hours and days on the axis, its clock in the words of a time. */
  @property({ attribute: 'second-zone' }) secondZone: string | null = null;
  /**
   * A line at the present moment: `auto`, or the attribute alone, by the clock of the machine, minute by minute; or a date of the format, whose
   * beginning it marks. Unset, there is none. It is drawn where the window has that moment, and moves no window.
   */
  @property() now: WrittenWhen | boolean | null = null;
  /**
   * `on` shows pictures, films and recordings of an event in its details, in the list where it is unfolded, and on paper; they are loaded from
   * where they lie when a person opens that. `off` has their words with a link, and loads nothing.
   */
  @property() media: 'on' | 'off' = 'off';
  /**
   * Makes the details of an event in place of the element's own: a Lit template, a node or a text; null leaves them. Where it throws, they stay, and `at-problem` says
   * so. The styles of the page do not reach what it makes.
   */
  @property({ attribute: false }) renderDetails: RenderDetails | undefined;
  /** `on` offers a menu by which what is shown can be saved as a file, `off` does not. */
  @property() downloads: 'on' | 'off' = 'on';
  /**
   * Where the page shows a state again: the menu then offers a link to what is shown, this address with the state as its fragment, or right
   * behind a `#`, `?` or `&` at its end. The page reads it there by `stateFromText`; the element never touches the address of its page.
   */
  @property({ attribute: 'link-base' }) linkBase: string | null = null;
  /**
   * What the columns of a table are, as an object or as JSON in the attribute: whatever it does not say is found by their names, and nobody
   * is asked. What a person answers is written here too.
   */
  @property({ converter: mappingAttribute }) mapping: TableMapping | undefined;
  /** Every string that is seen or heard, in place of those for the nearest `lang`. */
  @property({ attribute: false }) locale: Locale | undefined;
  /** The format of what is at `src`, by a name or an extension, whatever server, address and content say. */
  @property() format: string | null = null;
  /** Whether people may drop a file on the element, paste one or open one, to read in place of what is there. */
  @property({ type: Boolean, attribute: 'accepts-files' }) acceptsFiles = false;
}
