/** The normal form of a document of attributed events: the types that everything behind the parser sees. */

/** A key of `actors`, `sources`, an event or a claim. */
export type Id = string;
/** "event" or "event#claim". */
export type Ref = string;
/** A date in the Extended Date/Time Format (Library of Congress, 2019), levels 0 to 2. */
export type EdtfText = string;

export type ActorType = 'person' | 'state' | 'organisation' | 'group' | 'anonymous';

/** Somebody who speaks, acts, carries or is spoken to. */
export interface Actor {
  readonly name: string;
  readonly type?: ActorType;
  /** Office or function, as in "ambassador to Tokyo". */
  readonly role?: string;
  /** The actor this one belongs to or speaks for. */
  readonly of?: Id;
  /** How many persons stand behind a group or an anonymous actor. */
  readonly count?: number;
}

/** A document, in the names of CSL-JSON. */
export interface Source {
  readonly type?: string;
  readonly title?: string;
  readonly author?: string;
  readonly 'container-title'?: string;
  readonly issued?: EdtfText;
  readonly accessed?: EdtfText;
  readonly URL?: string;
  readonly archived?: string;
}

export type HedgeClass =
  'hearsay' | 'allegation' | 'appearance' | 'possibility' | 'approximation' | 'unnamed-source';
export type HedgeScope = 'all' | 'date' | 'count' | 'actor' | 'motive';

/** A word by which somebody keeps a distance from what they say; it belongs to whoever uttered it. */
export interface Hedge {
  readonly word: string;
  readonly class: HedgeClass;
  readonly scope?: HedgeScope;
}

export type AttributorPart = 'speaker' | 'witness' | 'briefed' | 'outlet' | 'poster' | 'compiler';

/** One step of a chain: who says so, in which part, with which hedges. */
export interface Attributor {
  readonly by: readonly Id[];
  readonly as: AttributorPart;
  readonly verb?: string;
  readonly source?: Id;
  readonly hedges?: readonly Hedge[];
  readonly quote?: Quote;
}

/** Nearest the event first, nearest the reader last; never empty. */
export type Chain = readonly Attributor[];

export type Stance = 'asserts' | 'denies' | 'counter-accuses' | 'characterises';

/** What the head of its chain puts forward; stated once, in the event where it was made. */
export interface Claim {
  readonly id: Id;
  readonly text: string;
  readonly stance?: Stance;
  readonly chain: Chain;
  readonly credibility?: 1 | 2 | 3 | 4 | 5 | 6;
  readonly gradedBy?: string;
}

/** Words as they were said. */
export interface Quote {
  readonly text: string;
  readonly lang?: string;
  readonly by?: Id;
  readonly source?: Id;
}

export interface Place {
  readonly name: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

export type LinkType =
  | 'responds-to'
  | 'retaliates-for'
  | 'protests'
  | 'because-of'
  | 'same-incident'
  | 'may-be-same'
  | 'part-of'
  | 'after'
  | 'same-day'
  | 'disputes'
  | 'corroborates'
  | 'reports'
  | 'about';

/** A tie between two events or claims. Without an asserter it is the compiler's inference, and is said to be. */
export interface Link {
  readonly from: Ref;
  readonly to: Ref;
  readonly type: LinkType;
  readonly assertedBy?: readonly Id[];
  readonly hedges?: readonly Hedge[];
  readonly note?: string;
}

export type DateBasis = 'stated' | 'relative' | 'inferred' | 'unknown';

interface WhenNotes {
  /** The words of the source, such as "last month". */
  readonly asWritten?: string;
  readonly basis?: DateBasis;
  /** The event that a relative date leans on. */
  readonly anchor?: Ref;
  /** An IANA zone or a fixed offset (`+09:00`) for local dates, or `unknown`, which widens the bounds by 14 and 12 hours. */
  readonly zone?: string;
  readonly note?: string;
}

/** It happened once, somewhere within `at`; where that is an all-of set, once at each of its dates. */
export interface OnceWhen extends WhenNotes {
  readonly at: EdtfText;
}

/** It lasted from `start` to `end`; `..`: no end is given. No `end` at all: it is not known. */
export interface LastingWhen extends WhenNotes {
  readonly start: EdtfText;
  readonly end?: EdtfText;
  /** It was still going on when the compiler last looked; has no meaning where an end is written. */
  readonly ongoing?: boolean;
}

/** A date that was written, and in which none can be read. */
export interface UnreadWhen extends WhenNotes {
  readonly asWritten: string;
}

export type When = OnceWhen | LastingWhen | UnreadWhen;

export interface EventBase<K extends string> {
  readonly id: Id;
  readonly kind: K;
  readonly title: string;
  readonly text?: string;
  readonly lang?: string;
  /** Absent where no date was written. An event whose date cannot be read is listed, with its date as written. */
  readonly when?: When;
  /** One chain for each independent report; empty where no source is given. */
  readonly attribution: readonly Chain[];
  /** Claims stated here, and references to claims stated elsewhere. */
  readonly claims: readonly (Claim | Ref)[];
  readonly quotes: readonly Quote[];
  /** What the sources leave open, a sentence each. */
  readonly ambiguity: readonly string[];
  readonly place?: Place;
  readonly tags: readonly string[];
}

/** Ids of actors; a name that is no id stands for itself. */
type Actors = readonly Id[];
export type MeasureStatus = 'announced' | 'in-force' | 'lifted';

export interface StatementEvent extends EventBase<'statement'> {
  readonly speakers: Actors;
  readonly addressees?: Actors;
  readonly onBehalfOf?: Actors;
  readonly medium?: string;
}
export interface CallEvent extends EventBase<'call'> {
  readonly participants: Actors;
  readonly initiator?: Actors;
}
export interface MeetingEvent extends EventBase<'meeting'> {
  readonly participants: Actors;
}
export interface RequestEvent extends EventBase<'request'> {
  readonly requesters: Actors;
  readonly addressees: Actors;
  readonly ask?: string;
}
export interface RadarIncidentEvent extends EventBase<'radar-incident'> {
  readonly parties: Actors;
  readonly count?: string;
  readonly radar?: 'fire-control' | 'search' | 'unknown';
}
export interface IncidentEvent extends EventBase<'incident'> {
  readonly parties: Actors;
  readonly count?: string;
}
export interface ProtestEvent extends EventBase<'protest'> {
  readonly protesters: Actors;
  readonly addressees: Actors;
  readonly form?: 'summons' | 'demarche' | 'public';
}
export interface MeasureEvent extends EventBase<'measure'> {
  readonly imposers: Actors;
  readonly targets: Actors;
  readonly domain?: readonly string[];
  readonly status?: MeasureStatus;
}
export interface AdvisoryEvent extends EventBase<'advisory'> {
  readonly issuers: Actors;
  readonly audience: Actors;
  readonly about?: string;
}
export interface SuspensionEvent extends EventBase<'suspension'> {
  readonly operator?: Actors;
  readonly orderedBy?: Actors;
  readonly service: string;
  readonly status?: MeasureStatus;
}
export interface ReportEvent extends EventBase<'report'> {
  readonly outlet: Actors;
  readonly source?: Id;
}
export interface SituationEvent extends EventBase<'situation'> {
  readonly parties: Actors;
}
export type RoleName =
  | 'speakers'
  | 'addressees'
  | 'onBehalfOf'
  | 'participants'
  | 'initiator'
  | 'requesters'
  | 'parties'
  | 'protesters'
  | 'imposers'
  | 'targets'
  | 'issuers'
  | 'audience'
  | 'operator'
  | 'orderedBy'
  | 'outlet';

/** The default kind, and what an unknown kind or one of the host's is read as; any role may stand in it. */
export interface PlainEvent extends EventBase<'event'>, Readonly<Partial<Record<RoleName, Actors>>> {
  /** The kind as it was written, where that is none of the built-in ones. */
  readonly ownKind?: string;
}

/** A datum of the timeline in normal form: narrow it by `kind`. */
export type TimelineEvent =
  | StatementEvent
  | CallEvent
  | MeetingEvent
  | RequestEvent
  | RadarIncidentEvent
  | IncidentEvent
  | ProtestEvent
  | MeasureEvent
  | AdvisoryEvent
  | SuspensionEvent
  | ReportEvent
  | SituationEvent
  | PlainEvent;

export type KindName = TimelineEvent['kind'];
