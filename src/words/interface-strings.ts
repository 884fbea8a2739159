/** The words of the interface around the events: on buttons, in states and in announcements. */

import type { TableColumn } from './table-columns.js';
import type { PluralForms } from './strings.js';
import type { ViewMode } from './view-mode.js';

/** Keys or gestures of one part of the element. */
export interface KeyGroup {
  readonly heading: string;
  /** Pairs of keys and what they do. */
  readonly keys: readonly (readonly [string, string])[];
}

/** Everything that is no date, event or source: controls, keys, messages and announcements. */
export interface InterfaceStrings {
  readonly timeline: string;
  readonly untitled: string;
  readonly toolbar: string;
  readonly overview: string;
  readonly readAsList: string;
  readonly readAsTable: string;
  readonly showTimeline: string;
  /** The column headings of the table. */
  readonly columns: Readonly<Record<TableColumn, string>>;
  /** The short labels of the view buttons, for narrow toolbars. */
  readonly views: Readonly<Record<ViewMode, string>>;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** The switch that cuts time without dates short. */
  readonly shortenGaps: string;
  /** The switch that lays events out by when they were first reported. */
  readonly byReport: string;
  /** Beside the number of events while that is so. */
  readonly datedByReport: string;
  /** What stands on a shelf of the axis; `{unit}`: the month or the year. */
  readonly someDayIn: string;
  /** The same in as few words as leave no doubt. */
  readonly dayIn: string;
  readonly someTimeIn: string;
  /** The same in as few words as leave no doubt. */
  readonly timeIn: string;
  /** On the axis, where a unit of time gets less width than before, or more. */
  readonly narrowerScale: string;
  readonly widerScale: string;
  /** The ranges of a window that are drawn shorter than their time; `{ranges}`. */
  readonly cutShort: string;
  /** The key that zooms with the wheel; another one on a Mac. */
  readonly zoomHint: string;
  readonly zoomHintMac: string;
  readonly earlier: string;
  readonly later: string;
  /** `{count}` events of a lane before the window, after it. */
  readonly earlierCount: PluralForms;
  readonly laterCount: PluralForms;
  /** `{count}` events that began before the window and last into it, without a row of their own. */
  readonly lastingCount: PluralForms;
  /** `{count}` events before and after the window that is shown at first, where it leaves them out. */
  readonly leftOutEarlier: PluralForms;
  readonly leftOutLater: PluralForms;
  /** That the button `fit`, pressed where that window is shown, shows all. */
  readonly fitShowsAll: string;
  readonly close: string;
  readonly zoomToDate: string;
  readonly details: string;
  readonly detailsHint: string;
  readonly help: string;
  /** The button that shows what the toolbar of a small element folds away. */
  readonly moreTools: string;
  readonly keys: string;
  /** Left and right as in left-to-right text. */
  readonly keyGroups: readonly KeyGroup[];
  /** Announced where a key leads no further. */
  readonly firstInLane: string;
  readonly lastInLane: string;
  readonly firstLane: string;
  readonly lastLane: string;
  /** `{text}`: what was typed. */
  readonly noTitle: string;
  /** `{count}`: events for which there is no room on paper. */
  readonly notPrinted: PluralForms;
  readonly loading: string;
  readonly empty: string;
  /** `{message}` */
  readonly failed: string;
  readonly retry: string;
  /** A button, where a host lets people bring files of their own. */
  readonly openFile: string;
  /** How to bring one, where nothing is shown yet. */
  readonly dropFile: string;
  /** `{status}` */
  readonly httpError: string;
  readonly networkError: string;
  /** Why nothing arrives at an address of a file, which is that of a page opened from one. */
  readonly filePageError: string;
  /** `{file}`: a part of the element that could not be loaded. */
  readonly missingPart: string;
  /** What cannot be read, of a server; and what somebody gave: a file, or a text that was pasted. */
  readonly noFormat: string;
  readonly noFormatGiven: string;
  /** The same where it was said to be of a format: `{format}` is its name, `{reason}` the English for what it is instead. */
  readonly notOfFormat: string;
  readonly notOfFormatGiven: string;
  /** A file that is gone, or may not be read. */
  readonly fileError: string;
  /** `{reason}`: the English of what stopped a reader. */
  readonly readError: string;
  /** `{count}` */
  readonly problems: PluralForms;
  /** `{count}` warnings and notes, which are for editors. */
  readonly lint: PluralForms;
  /** `{shown}`, `{count}` */
  readonly problemsShown: string;
  readonly events: PluralForms;
  readonly sources: PluralForms;
  /** Where all of a document is taken from one source. `{name}` */
  readonly compiledFrom: string;
  /** The same of a source that has no date of its own. `{name}` */
  readonly compiledFromUndated: string;
  /** The others beside that. */
  readonly cited: PluralForms;
  /** Those with whom chains begin. */
  readonly roots: PluralForms;
  readonly independentSources: PluralForms;
  /** Those who carry what fewer sources say, or what fewer stories say. */
  readonly outlets: PluralForms;
  readonly stories: PluralForms;
  /** Of sources some of which are anonymous. */
  readonly mayOverlap: string;
  readonly accounts: PluralForms;
  readonly linked: PluralForms;
  readonly hiddenLanes: PluralForms;
  readonly showAllLanes: string;
  /** Gathers those again for which there is no room. */
  readonly fewerLanes: string;
  readonly lanes: string;
  readonly scrollLanes: string;
  /** `{from}`, `{to}`, `{count}`: which of the lanes are seen. */
  readonly lanesSeen: string;
  /** The name of the one lane of a drawing that is too low for lanes. */
  readonly allLanes: string;
  readonly withoutDate: string;
  /** The same where events are laid out by their first reports. */
  readonly withoutReport: string;
  /** The heading over events whose start nothing bounds. */
  readonly openStart: string;
  /** Over events that began once in one span. `{span}` */
  readonly orderNotKnown: string;
  /** The same where one of them answers another. `{span}` */
  readonly orderPartlyKnown: string;
  /** Unfolds what a list shows of an event on request. */
  readonly unfold: string;
  /** Beside a date that is the compiler's inference. */
  readonly inferredDate: string;
  /** In place of a title. */
  readonly untitledSource: string;
  readonly noLane: string;
  /** The lanes of what several sides do together, and of reports whose outlet is of no side. */
  readonly betweenSides: string;
  readonly mediaLane: string;
  /** `{count}`: the lanes that are gathered in one. */
  readonly otherLanes: string;
  /** `{date}` */
  readonly asOf: string;
  /** `{range}`, `{shown}`, `{count}` */
  readonly showing: string;
  /** `{seen}`, and of how many events in `{all}`. */
  readonly filtered: string;
  /** Of events whose dates do not say in which bucket they belong. */
  readonly vagueHere: string;
  /** `{count}`: beside the columns of a lane, an amount on a scale of square roots. */
  readonly rootScale: string;
  /** The same on a scale of its own; `{amount}`. */
  readonly ownScale: string;
  readonly legendOwnScale: string;
  readonly cluster: PluralForms;
  /** A kind and how many events of a disc are of it: `{name}`, `{count}`. */
  readonly contentCount: string;
  /** `{count}`: how many more events it has. */
  readonly contentMore: string;
  /** `{count}`: the button that lists the events of one disc. */
  readonly allHere: PluralForms;
  /** `{count}`: those that a card does not list. */
  readonly more: PluralForms;
  /** `{count}` */
  readonly clusterDisputed: PluralForms;
  readonly clusterUnsourced: PluralForms;
  /** `{text}`: the words of the source for a date. */
  readonly asWritten: string;
  readonly when: string;
  readonly dated: string;
  readonly whoSaysSo: string;
  readonly bothAccounts: string;
  readonly otherAccounts: string;
  readonly claims: string;
  readonly quotes: string;
  readonly links: string;
  readonly openQuestions: string;
  readonly sourcesHeading: string;
  readonly archived: string;
  /** `{date}` */
  readonly issued: string;
  readonly accessed: string;
  readonly place: string;
  readonly tags: string;
  readonly legend: string;
  readonly legendRuledOut: string;
  readonly legendRoots: string;
  readonly legendOnce: string;
  readonly legendCandidates: string;
  readonly legendSeveral: string;
  readonly legendBar: string;
  readonly legendVague: string;
  readonly legendOngoing: string;
  readonly legendOpen: string;
  readonly legendUnknown: string;
  /** The line at the day on which the compiler last looked. */
  readonly lastLooked: string;
  /** Beside the line at the present moment, and before its date; lower case where the language has one. */
  readonly now: string;
  /** `{count}`: how much the counts of lanes add up to beyond the events. */
  readonly legendRepeated: string;
  readonly legendAnswers: string;
  readonly legendThread: string;
  readonly legendInferred: string;
  readonly legendStandings: string;
  readonly legendDisputes: string;
  /** The columns, and their parts. */
  readonly legendAmounts: string;
  readonly legendPossible: string;
  readonly legendUnsourcedShare: string;
  readonly legendDisputedShare: string;
  readonly legendBreak: string;
  readonly legendDisputed: string;
  readonly legendHedged: string;
  readonly legendDenied: string;
  readonly legendRetracted: string;
  readonly legendUnsourced: string;
  readonly legendApproximate: string;
  readonly legendUncertain: string;
  readonly aboutDocument: string;
  readonly method: string;
  /** Over the periods behind the events. */
  readonly periods: string;
  /** `{count}` that are not listed. */
  readonly morePeriods: PluralForms;
  readonly corrections: string;
  /** `{date}`, `{text}` */
  readonly correction: string;
}
