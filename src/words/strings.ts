/** The strings of a locale that are about events, claims, chains and links, and the forms that all strings come in. */
import type {
  Attributor,
  Claim,
  DateBasis,
  Hedge,
  HedgeScope,
  KindName,
  LinkType,
  RoleName,
  Stance,
} from '../model/event.js';
import type { AnswerLinkType } from '../model/links.js';

/** What stands between words, facts and sentences. */
export interface Punctuation {
  /** `{text}`: a sentence that has no stop of its own. */
  readonly sentence: string;
  /** Between two sentences, the first of which ends in the stop of `sentence`; behind any other stop is a space. */
  readonly sentences: string;
  /** Between the facts of one line. */
  readonly facts: string;
  /** Between the steps of a chain. */
  readonly steps: string;
  /** Between what is to be known of one thing, in brackets. */
  readonly notes: string;
  /** Between whole chains, or accounts. */
  readonly chains: string;
  /** Between author, title and container of a source. */
  readonly sources: string;
  /** `{label}`, `{text}` */
  readonly labelled: string;
  /** `{heading}`: on the line of what it heads. */
  readonly runIn: string;
  /** `{text}` */
  readonly brackets: string;
}

/** Plural forms by the categories of `Intl.PluralRules`; `other` is always there. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** What a verb goes by: what the names before it stand for. */
export type GrammaticalNumber = 'singular' | 'plural' | 'unknown';

/** Who claims what: the words around the claims of an event and their grades. */
export interface AccountStrings {
  /** "Japan says", by whether the names stand for one, for many, or for how many is not known. `{names}` */
  readonly says: Readonly<Record<GrammaticalNumber, string>>;
  readonly nobody: string;
  /** What a grade of credibility means, from 1 to 6. */
  readonly grades: Readonly<Record<NonNullable<Claim['credibility']>, string>>;
  /** `{grade}`, `{words}`, `{names}` */
  readonly gradedBy: string;
  /** Where nobody owns the grade. `{grade}`, `{words}` */
  readonly graded: string;
  /** What a stance other than asserting is called. */
  readonly stances: Readonly<Record<Exclude<Stance, 'asserts'>, string>>;
  /** Accounts of the same side that are not shown beside it. `{count}` */
  readonly andMore: PluralForms;
}

/** By whom something is known: the words between the steps of a chain, and around their hedges. */
export interface ChainStrings {
  /** A step behind the first: who carried what came before. `{by}` */
  readonly via: string;
  /** A step, or what is said, and what is to be known of it. `{by}`, `{notes}` */
  readonly noted: string;
  /** What is known of somebody anonymous. */
  readonly unnamed: string;
  /** Whose words of distance are meant. `{by}`, `{hedges}` */
  readonly hedgesOf: string;
  readonly quoted: string;
  /** Of which part a hedge is said that is not of all. */
  readonly scopes: Readonly<Record<Exclude<HedgeScope, 'all'>, string>>;
  /** What each part in a chain is called, whoever and however many take it. */
  readonly parts: Readonly<Record<Attributor['as'], string>>;
  /** What each class of hedge is called. */
  readonly hedges: Readonly<Record<Hedge['class'], string>>;
}

/**
 * What is said of an event beside its own title: its states, the basis of its date, and the sentence that is read
 * aloud.
 */
export interface EventStrings {
  readonly noDate: string;
  readonly noSource: string;
  /** In its place where somebody denies it. */
  readonly noneAsserts: string;
  readonly disputed: string;
  readonly denied: string;
  readonly hedged: string;
  readonly unnamed: string;
  readonly faulty: string;
  /** The basis of a date. */
  readonly basis: Readonly<Record<DateBasis, string>>;
  /** The same where it leans on another event. `{title}` */
  readonly anchoredBasis: Readonly<Record<DateBasis, string>>;
  /** `{kind}`, `{actors}` */
  readonly kindAndActors: string;
  /** `{actors}`, `{role}`: the actors, and one more role; with a separator where the two must not be read as one phrase. */
  readonly furtherRole: string;
  readonly furtherRoleApart: string;
  readonly dateInferred: string;
  /** Of a date of which the first part is ruled out by what the event answers. `{title}` */
  readonly notBefore: string;
  /** The same in less room. `{title}` */
  readonly after: string;
  /** Of what happened once: between which days it did. `{range}` */
  readonly onceWithin: string;
  /** Of what lasts: between which days it began. `{range}` */
  readonly began: string;
  /** When it was first carried by somebody. `{date}`; and `{names}`. */
  readonly reported: string;
  readonly reportedBy: string;
  /** How long after it happened that was; `{count}`. */
  readonly sameDay: string;
  readonly daysLater: PluralForms;
  readonly daysBefore: PluralForms;
  /** `{chains}` */
  readonly source: string;
  /** Those who say something else of it, by what they say: never among its sources. `{chains}` */
  readonly opposed: Readonly<Record<Exclude<Stance, 'asserts'>, string>>;
  /** In place of a chain that is not given. */
  readonly somebody: string;
  /** `{accounts}` */
  readonly disputedBy: string;
  /** What disputes something else, and is not disputed itself. */
  readonly disputing: string;
  /** The same with the `{accounts}` of both sides. */
  readonly disputingAccounts: string;
  /** `{heading}`, `{text}` */
  readonly account: string;
}

/** The words of the kinds table in a language. What a document says of its own kinds stays in the document's words. */
export interface KindStrings {
  readonly labels: Readonly<Record<KindName, { readonly label: string; readonly plural: string }>>;
  /** By the name of a role, which means the same in every kind. `{names}` in the phrase. */
  readonly roles: Readonly<Record<RoleName, { readonly label: string; readonly phrase: string }>>;
  /** By the name of a field; its values where they are words of the format. */
  readonly fields: Readonly<Record<string, FieldStrings>>;
}

/** The label of a field of a kind, and its values where they are words of the format and not of a person. */
export interface FieldStrings {
  readonly label: string;
  readonly values?: Readonly<Record<string, string>>;
}

/** Links, seen from either end. */
export interface LinkStrings {
  /** From the event that the link belongs to: "Responds to". */
  readonly outward: Readonly<Record<LinkType, string>>;
  /** From the event at its far end: "Answered by". */
  readonly inward: Readonly<Record<LinkType, string>>;
  readonly inferred: string;
  /** `{names}` */
  readonly asserted: string;
  /** `{basis}`, `{date}`: when that came about. */
  readonly dated: string;
  /** `{label}`, `{title}`, `{basis}` */
  readonly sentence: string;
  /** On the line of a link, as short as can be, read from the event that it belongs to: "answers". */
  readonly verbs: Readonly<Record<LinkType, string>>;
  /** The same of the event with a number, `{number}`: "answers ④"; `verb` for a link with a word of its own, `{verb}`. */
  readonly answering: Readonly<Record<AnswerLinkType | 'verb', string>>;
  /** What disputes the event with the number: "disputes ④". */
  readonly disputing: string;
  /** `{names}`, behind the verb: "says the article". */
  readonly says: PluralForms;
  /** `{count}`: how many links of one event are gathered in one line. */
  readonly more: PluralForms;
  /** `{count}`: how many links have no way that keeps clear of words. */
  readonly notWhole: PluralForms;
  /** No other event is linked with this one that was not passed on the way. */
  readonly noMore: string;
  /** This is where following links began. */
  readonly noWayBack: string;
}
