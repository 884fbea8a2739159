/** The normal form of a document of attributed events: the types that everything behind the parser sees. */
import type { FormattedText, TextFormatName } from './formatted-text.js';
import type { Glyph, MarkColour } from './mark-look.js';

export type { FormattedPart, FormattedText, TextFormatName } from './formatted-text.js';

/** A key of `actors`, `sources`, an event or a claim. */
export type Id = string;
/** "event" or "event#claim"; "source:id" at an end of a link that retracts, corrects or authenticates. */
export type Ref = string;
/** A date in the Extended Date/Time Format (Library of Congress, 2019), levels 0 to 2. */
export type EdtfText = string;

/**
 * What an actor is. An `anonymous` one is not named by whoever cites it: a chain that begins with none but such
 * actors is an unnamed source.
 */
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
  /** The zone of `issued`, as that of a date. */
  readonly zone?: string;
  readonly accessed?: EdtfText;
  readonly URL?: string;
  readonly archived?: string;
  /** How far it can be relied on. Never without whose grade it is. */
  readonly reliability?: Reliability;
  readonly gradedBy?: string;
}

/**
 * How a word keeps its distance: by others' words (`hearsay`), as an accusation not yet proven (`allegation`), by
 * what it looks like (`appearance`), by what may be (`possibility`), by a rough number or date (`approximation`), or
 * by a source that is not named.
 */
export type HedgeClass =
  'hearsay' | 'allegation' | 'appearance' | 'possibility' | 'approximation' | 'unnamed-source';
/** What a hedge is about; `all` where none is written. */
export type HedgeScope = 'all' | 'date' | 'count' | 'actor' | 'motive';

/** A word by which somebody keeps a distance from what they say; it belongs to whoever uttered it. */
export interface Hedge {
  readonly word: string;
  readonly class: HedgeClass;
  readonly scope?: HedgeScope;
}

/**
 * What somebody did in a chain: said it, saw it, was informed of it (`briefed`), published or posted it, or put this
 * document together (`compiler`).
 */
export type AttributorPart = 'speaker' | 'witness' | 'briefed' | 'outlet' | 'poster' | 'compiler';

/** One step of a chain: who says so, in which part, with which hedges. */
export interface Attributor {
  readonly by: readonly Id[];
  readonly as: AttributorPart;
  readonly verb?: string;
  /** When this was said or published. */
  readonly on?: EdtfText;
  readonly source?: Id;
  readonly hedges?: readonly Hedge[];
  readonly quote?: Quote;
}

/** Nearest the event first, nearest the reader last; never empty. */
export type Chain = readonly Attributor[];

/**
 * How a claim stands to the event, `asserts` where none is written; denials and counter-accusations make an event
 * disputed.
 */
export type Stance = 'asserts' | 'denies' | 'counter-accuses' | 'characterises';

/** What the head of its chain puts forward; stated once, in the event where it was made. */
export interface Claim {
  readonly id: Id;
  readonly text: string;
  readonly stance?: Stance;
  readonly chain: Chain;
  /** How likely it is, from 1, confirmed by others, to 5, improbable; 6 cannot be judged. Never without whose grade it is. */
  readonly credibility?: Credibility;
  readonly gradedBy?: string;
  /** The numbers that it gives, by what they count. */
  readonly values?: ReadonlyMap<string, Amount>;
}

/** A grade of a claim. */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** A grade of a source, from A, completely reliable, to E, unreliable; F cannot be judged. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/**
 * A number as somebody gives it: at least `least` and at most `most`, an open end where one of them is absent. What could not be
 * read has neither, and its words.
 */
export interface Amount {
  readonly least?: number;
  readonly most?: number;
  readonly approximate?: boolean;
  /** Where it has another one than the quantity of its name. */
  readonly unit?: string;
  readonly asWritten?: string;
}

/** Words in the language in which they were said. */
export interface Wording {
  readonly text: string;
  readonly lang?: string;
}

/** Words as they were said, or as they were translated. */
export interface Quote extends Wording {
  readonly by?: Id;
  readonly source?: Id;
  /** What `text` is a translation of. */
  readonly original?: Wording;
  /** Who translated it: an actor, or a name. */
  readonly translator?: Id;
}

/** A picture, a film or a recording of an event, or the page of one. Without an address (empty) its words alone are known. */
export interface Media {
  /** http, https, or a picture within the document (`data:image/png;base64,…`). */
  readonly src: string;
  /** What is to be seen or heard, for whoever cannot; empty where it adds nothing to the text. */
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** A media type, such as `video/mp4`, or its first half (`image/*`); a picture may have none, where its address ends as that of one. */
  readonly type?: string;
  /** In pixels, so that its room is kept until it is loaded. */
  readonly width?: number;
  readonly height?: number;
}

/** Where it happened: a name, and decimal degrees (WGS 84) where they are known. */
export interface Place {
  readonly name: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/**
 * How one end of a link stands to the other: read from `from` to `to`, as in "`from` responds to `to`";
 * `same-incident`, `may-be-same` and `same-day` hold both ways.
 */
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
  | 'about'
  | 'retracts'
  | 'corrects'
  | 'authenticates';

/** A tie between two events or claims. Without an asserter it is the compiler's inference, and is said to be. */
export interface Link {
  readonly from: Ref;
  readonly to: Ref;
  readonly type: LinkType;
  /** A word of the source for it, such as "shot back". */
  readonly verb?: string;
  readonly assertedBy?: readonly Id[];
  /** When it came about, as the day of a retraction. */
  readonly on?: EdtfText;
  readonly hedges?: readonly Hedge[];
  readonly note?: string;
}

/**
 * What a date rests on: the source states it, or counts it from another event, or the compiler inferred it, or it is
 * not known what.
 */
export type DateBasis = 'stated' | 'relative' | 'inferred' | 'unknown';

interface WhenNotes {
  /** The words of the source, such as "last month". */
  readonly asWritten?: string;
  readonly basis?: DateBasis;
  /** The event that a relative date leans on. */
  readonly anchor?: Ref;
  /** What it came after, and what it came before: or began with, for all that is known. */
  readonly after?: readonly Ref[];
  readonly before?: readonly Ref[];
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

/** Known by its order alone: the events that it names bound it. In a timeline `at` has what follows, where anything does. */
export type OrderedWhen = WhenNotes;

/**
 * When an event happened, as it was written: one of four forms, by whether `at`, `start` or neither is there.
 * `resolveWhen` gives its instants.
 */
export type When = OnceWhen | LastingWhen | UnreadWhen | OrderedWhen;

/** What a number in `data` of events is: its name for readers, and its unit, such as "km". */
export interface Quantity {
  readonly label?: string;
  readonly unit?: string;
}

/**
 * What every event has, whatever its kind `K`. Texts are plain text, in the language `lang`, or in that of the
 * document where there is none.
 */
export interface EventBase<K extends string> {
  readonly id: Id;
  readonly kind: K;
  readonly title: string;
  /** In words alone: marks of Markdown are read, and taken away. */
  readonly text?: string;
  /** How `text` was written, where the event says so. */
  readonly textFormat?: TextFormatName;
  /** The same words with their emphasis and links; absent where there are none. */
  readonly formattedText?: FormattedText;
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
  /** Its numbers by name, all finite; without a prototype. */
  readonly data?: Readonly<Record<string, number>>;
  readonly media?: readonly Media[];
  /** In place of the colour of its kind. */
  readonly color?: MarkColour;
  /** In place of the glyph of its kind. */
  readonly glyph?: Glyph;
}

/** Ids of actors; a name that is no id stands for itself. */
type Actors = readonly Id[];
/** How far a measure or a suspension has come, as of its event. */
export type MeasureStatus = 'announced' | 'in-force' | 'lifted';

/** Words that somebody uttered, in public or to `addressees`; `medium` is where, such as "press conference". */
export interface StatementEvent extends EventBase<'statement'> {
  readonly speakers: Actors;
  readonly addressees?: Actors;
  readonly onBehalfOf?: Actors;
  readonly medium?: string;
}
/** A call between two actors or more. */
export interface CallEvent extends EventBase<'call'> {
  readonly participants: Actors;
  readonly initiator?: Actors;
}
/** A meeting of two actors or more. */
export interface MeetingEvent extends EventBase<'meeting'> {
  readonly participants: Actors;
}
/** Somebody asks something of somebody; `ask` is what, in words. */
export interface RequestEvent extends EventBase<'request'> {
  readonly requesters: Actors;
  readonly addressees: Actors;
  readonly ask?: string;
}
/**
 * A radar that was pointed at somebody, or is said to have been: at least one claim belongs to it. `count` is in
 * words, such as "two occasions".
 */
export interface RadarIncidentEvent extends EventBase<'radar-incident'> {
  readonly parties: Actors;
  readonly count?: string;
  readonly radar?: 'fire-control' | 'search' | 'unknown';
}
/** An encounter between parties; `count` is in words. */
export interface IncidentEvent extends EventBase<'incident'> {
  readonly parties: Actors;
  readonly count?: string;
}
/** A protest lodged with `addressees`, by summoning an envoy, by a note (`demarche`) or in public. */
export interface ProtestEvent extends EventBase<'protest'> {
  readonly protesters: Actors;
  readonly addressees: Actors;
  readonly form?: 'summons' | 'demarche' | 'public';
}
/** A sanction or restriction that somebody imposes; `domain` is what it touches, such as "trade". */
export interface MeasureEvent extends EventBase<'measure'> {
  readonly imposers: Actors;
  readonly targets: Actors;
  readonly domain?: readonly string[];
  readonly status?: MeasureStatus;
}
/** Official advice to an audience, such as a travel warning; `about` is its subject. */
export interface AdvisoryEvent extends EventBase<'advisory'> {
  readonly issuers: Actors;
  readonly audience: Actors;
  readonly about?: string;
}
/**
 * A service that stops running. `ferry`, `flight` and `rail` have glyphs of their own, any other service is drawn
 * with that of suspensions.
 */
export interface SuspensionEvent extends EventBase<'suspension'> {
  readonly operator?: Actors;
  readonly orderedBy?: Actors;
  readonly service: string;
  readonly status?: MeasureStatus;
}
/**
 * Somebody reports; `source` is the document, a key of `sources`. What is reported are its claims, or an event that
 * it is linked to.
 */
export interface ReportEvent extends EventBase<'report'> {
  readonly outlet: Actors;
  readonly source?: Id;
}
/** A state of affairs that lasts, such as a strained relation, rather than something that somebody does. */
export interface SituationEvent extends EventBase<'situation'> {
  readonly parties: Actors;
}
/** The roles of the built-in kinds, which `PlainEvent` may have too; kinds of a host's own may add others. */
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

/** The built-in kinds: what `kind` is after reading, `event` for all others. */
export type KindName = TimelineEvent['kind'];
