/** The accounts of a disputed event as the drawing has them: one of each side, short. */
import { hedgesAll } from '../model/attribution.js';
import type { Attributor, Ref } from '../model/event.js';
import type { Timeline } from '../model/timeline.js';
import { hedgedWords, isWordOf } from './chain-words.js';
import { headingOf } from './claim-words.js';
import { countWords, fill, joinFacts } from './compose.js';
import type { Locale } from './locale.js';
import { namesOf } from './names.js';
import { standingsInWords } from './standing-words.js';

/**
 * What one side says: "Japan says", how it hedges that itself, its words, and after them who else keeps a distance ("the
 * article: “allegedly”"), how they are meant and how many more accounts its side has; empty where there is nothing of that.
 */
export interface OpenAccount {
  readonly heading: string;
  readonly hedge: string;
  readonly text: string;
  readonly note: string;
}

/**
 * Both sides of the dispute about a claim of this row, the disputed one first; none where none of its own claims is
 * disputed, or where a side is no claim in words.
 */
export function openAccountsOf(timeline: Timeline, row: number, locale: Locale): readonly OpenAccount[] {
  const own = new Set(
    timeline
      .claimsOf(row)
      .filter((stated) => stated.row === row)
      .map(({ ref }) => ref),
  );
  const disputes = timeline.linksOf(row).filter(({ type, to }) => type === 'disputes' && own.has(to));
  const sides = [disputes.map(({ to }) => to), disputes.map(({ from }) => from)];
  const accounts = sides.flatMap((refs) => openAccountOf(timeline, [...new Set(refs)], locale) ?? []);
  return accounts.length === 2 ? accounts : [];
}

function openAccountOf(
  timeline: Timeline,
  [ref, ...more]: readonly Ref[],
  locale: Locale,
): OpenAccount | undefined {
  const claim = ref === undefined ? undefined : timeline.claim(ref)?.claim;
  if (!claim || ref === undefined) return undefined;
  const { accounts, chain: strings } = locale;
  const { stance = 'asserts', text, chain } = claim;
  const hedgesOf = ({ hedges = [] }: Attributor): readonly string[] =>
    hedges.filter((hedge) => hedgesAll(hedge) && !isWordOf(hedge.word, text)).map(({ word }) => word);
  const [own, ...others] = chain;
  const distances = others.flatMap((step) => {
    const words = hedgesOf(step).map((word) => ({ word }));
    return words.length > 0 ? [hedgedWords(namesOf(step.by, timeline.header, locale), words, locale)] : [];
  });
  const notes = [
    ...distances,
    ...standingsInWords(timeline, ref, locale).map(({ text }) => text),
    stance === 'asserts' ? '' : accounts.stances[stance],
    more.length > 0 ? countWords(accounts.andMore, more.length, locale) : '',
  ];
  return {
    heading: headingOf(claim, timeline, locale),
    hedge: joinFacts(own ? hedgesOf(own).map((word) => fill(strings.quoted, { text: word })) : [], locale),
    text,
    note: joinFacts(notes, locale),
  };
}
