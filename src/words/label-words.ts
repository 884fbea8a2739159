/** The words of a mark: its title, and as secondary text how it is known or to whom it is addressed. */
import { distinctRoots, hedgesAll, isAnonymous } from '../model/attribution.js';
import { namesOf } from './names.js';
import { flag, hasFlag } from '../model/columns.js';
import { rolePhrase, titleWords } from './kind-words.js';
import type { TimelineEvent } from '../model/event.js';
import { isInferred } from '../model/links.js';
import type { Locale } from './locale.js';
import { rolesOf } from '../model/roles.js';
import { retractedShare } from '../model/standings.js';
import type { Timeline } from '../model/timeline.js';
import { fill, joinFacts } from './compose.js';
import { answerWords, circled } from './link-verbs.js';
import { notBeforeForms } from './not-before-words.js';
import { answeredOf, disputeOf, type ThreadStep } from '../model/main-thread.js';

/** The text of a mark before it is cut: plain text, empty where there is none. */
export interface LabelWords {
  readonly title: string;
  readonly second: string;
  /** The same with less, the longest first. */
  readonly shorter?: readonly string[];
  /** The same with more where there is room beside the label, the longest first. */
  readonly longer?: readonly string[];
  /** Whether the secondary text is a state or what is answered, not an addressee. */
  readonly keepsSecond?: boolean;
  /** Its number in the main thread: "2", or "B1". */
  readonly number?: string;
  /** Whether its mark is the sign of a dispute, so that the words have the kind beside them. */
  readonly hasKind?: boolean;
  /** For each of its roots, four at most, whether it is named. */
  readonly roots?: readonly boolean[];
  /** What rules out the first days of its date, the longest form first, and the secondary text beside a note that says so. */
  readonly ruledOut?: SecondWords & { readonly notes: readonly string[] };
}

const mostRoots = 4;
const noSteps: ReadonlyMap<number, ThreadStep> = new Map();

/**
 * A state comes before all else: a reader must not miss that something is disputed or hedged. What it answers of the `steps` of the
 * main thread, or else what rules out days of a vague date, stands in the place of an addressee.
 */
export function labelWords(
  timeline: Timeline,
  row: number,
  locale: Locale,
  steps: ReadonlyMap<number, ThreadStep> = noSteps,
): LabelWords {
  const event = timeline.event(row);
  if (!event) return { title: '', second: '' };
  const step = steps.get(row);
  const answered = answeredOf(timeline, row, steps);
  const state = disputeWords(timeline, row, steps, locale) ?? stateWords(timeline, event, row, locale);
  const notes = notBeforeForms(timeline, row, locale);
  const answers = answered ? answerForms(answered, timeline, locale) : [];
  const addressee = addresseeWords(timeline, event, locale);
  const isOfThread = step?.answers !== undefined || answered === undefined;
  const secondOf = (forms: readonly string[]): SecondWords => secondWords(state, forms, addressee, locale);
  const roots = distinctRoots(event.attribution)
    .slice(0, mostRoots)
    .map((ids) => !ids.every((id) => isAnonymous(id, timeline.header)));
  return {
    title: titleWords(event, timeline.header.kinds, locale),
    // By what the days are ruled out that are hatched below the words.
    ...(isOfThread
      ? secondOf(notes && answers.length === 0 ? [notes[0]] : answers)
      : { ...secondOf([]), longer: withState(state, answers, locale) }),
    ...(notes && { ruledOut: { notes, ...secondOf(isOfThread ? answers : []) } }),
    ...(step && { number: step.name }),
    ...(hasFlag(timeline.columns, row, flag.disputed) && { hasKind: true }),
    ...(roots.length > 0 && { roots }),
  };
}

type SecondWords = Pick<LabelWords, 'second' | 'shorter' | 'longer' | 'keepsSecond'>;

/** The state with what is answered, the longest form of that first; without either the addressee. */
function secondWords(
  state: string | undefined,
  forms: readonly string[],
  addressee: string,
  locale: Locale,
): SecondWords {
  const answers = withState(state, forms, locale);
  const [second = '', ...shorter] =
    answers.length === 0 || state !== undefined ? [...answers, state ?? addressee] : answers;
  return {
    second,
    ...(shorter.length > 0 && { shorter }),
    ...((state !== undefined || answers.length > 0) && { keepsSecond: true }),
  };
}

function withState(state: string | undefined, forms: readonly string[], locale: Locale): readonly string[] {
  return forms.map((words) => joinFacts([state ?? '', words], locale));
}

/** What is answered, with who says so and without; nobody but the compiler says so of what is inferred, which is not left out. */
function answerForms(
  answers: NonNullable<ThreadStep['answers']>,
  { header }: Timeline,
  locale: Locale,
): readonly string[] {
  const { words, by } = answerWords(answers, header, locale);
  const all = joinFacts([words, by], locale);
  return isInferred(answers.link) ? [all] : [all, words];
}

/** What disputes something and is not disputed itself: "disputes B1". */
function disputeWords(
  timeline: Timeline,
  row: number,
  steps: ReadonlyMap<number, ThreadStep>,
  locale: Locale,
): string | undefined {
  if (hasFlag(timeline.columns, row, flag.disputed)) return undefined;
  const dispute = disputeOf(timeline, row, steps);
  if (!dispute) return undefined;
  if (dispute.name === undefined) return locale.event.disputing.toLocaleLowerCase(locale.lang);
  return fill(locale.links.disputing, { number: circled(dispute.name) });
}

function stateWords(
  timeline: Timeline,
  event: TimelineEvent,
  row: number,
  locale: Locale,
): string | undefined {
  const { columns } = timeline;
  const { event: strings, chain } = locale;
  const hedge = event.attribution.flat().flatMap(({ hedges = [] }) => hedges.filter(hedgesAll))[0];
  const retracted = retractedWords(timeline, row, locale);
  if (hasFlag(columns, row, flag.disputed))
    return joinFacts([strings.disputed.toLocaleLowerCase(locale.lang), retracted], locale);
  if (retracted !== '') return retracted;
  if (hasFlag(columns, row, flag.denied)) return strings.denied.toLocaleLowerCase(locale.lang);
  if (hasFlag(columns, row, flag.unsourced)) return strings.noSource.toLocaleLowerCase(locale.lang);
  if (hasFlag(columns, row, flag.hedged) && hedge) return fill(chain.quoted, { text: hedge.word });
  if (hasFlag(columns, row, flag.unnamed)) return strings.unnamed.toLocaleLowerCase(locale.lang);
  return undefined;
}

/** "retracted", "partly retracted"; empty where nothing is. */
function retractedWords(timeline: Timeline, row: number, { standing, lang }: Locale): string {
  const share = retractedShare(timeline, row);
  const { retracts, part } = standing.states;
  return share === 'none' ? '' : (share === 'all' ? retracts : part).toLocaleLowerCase(lang);
}

/** "to reporters": the second role, unless the title names its actors already. */
function addresseeWords({ header }: Timeline, event: TimelineEvent, locale: Locale): string {
  return rolesOf(event, header.kinds)
    .slice(1, 2)
    .map(({ role, definition, names }) => ({
      words: namesOf(names, header, locale),
      phrase: rolePhrase(role, definition, locale),
    }))
    .filter(({ words }) => !event.title.includes(words))
    .map(({ words, phrase }) => fill(phrase, { names: words }))
    .join(' ');
}
