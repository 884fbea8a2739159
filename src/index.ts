/** The exports of the package, without side effects: the class, the parser, the SVG painter, and the types. */
export { AttributedTimeline } from './element/attributed-timeline.js';
export type {
  ErrorDetail,
  HoverDetail,
  KnownByChangeDetail,
  LoadDetail,
  MappingDetail,
  ProblemDetail,
  QueryChangeDetail,
  SelectDetail,
  SelectOrigin,
  SetChangeDetail,
  SetDetail,
  TimelineEventMap,
  ViewChangeDetail,
  ViewModeChangeDetail,
} from './element/state/dom-events.js';
export type { ExportedFile, ExportOptions } from './element/exports/export-host.js';
export { stateFromText, stateToText, type TimelineState } from './element/state/timeline-state.js';
export type { GestureHandling } from './element/state/gesture-handling.js';
export type { EventFilter } from './layout/index/event-filter.js';
export type { LaneBy, LaneFunction } from './layout/index/lane-by.js';
export type { LaneOrder } from './layout/index/lane-order.js';
export type { View } from './layout/view/view.js';
export type * from './model/event.js';
export type { Correction, Era, TimelineHeader } from './model/header.js';
export type { Fault, FaultCode, FaultReport, Severity } from './model/fault.js';
export type { KindDefinition } from './model/kinds.js';
export { parse } from './model/ingest/parse.js';
export { isTimeline, type Account, type StatedClaim, type Timeline } from './model/timeline.js';
export type { ColumnMapping, DayOrder, TableMapping } from './io/format/table-mapping.js';
export { en } from './locales/en.js';
export { darkTheme, lightTheme } from './render/theme/default-theme.js';
export { citationOf, type Citation, type CitationOptions } from './io/citation/citation.js';
export type { CslDate, CslItem, CslName } from './io/citation/csl-item.js';
export { drawSvg, type DrawSvgOptions } from './render/draw-svg.js';
export type { Theme } from './render/theme/theme.js';
export type { RenderDetails } from './element/page/render-details.js';
export type { ViewMode } from './words/view-mode.js';
export type { Locale } from './words/locale.js';
export type * from './model/written.js';
