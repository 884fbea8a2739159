/** Where an event of the list stands in the main thread, and which of its links are written below its title. */
import type { RowList } from '../../layout/index/row-list.js';
import { arrangedUpTo } from '../../layout/list/reading-order.js';
import { maybeAnswer } from '../../model/links.js';
import type { ThreadStep } from '../../model/main-thread.js';
import type { Timeline } from '../../model/timeline.js';
import type { Description } from '../../words/describe.js';
import type { LinkInWords } from '../../words/link-words.js';

/** A link, and the number in the main thread of the event at its other end. */
export interface NumberedLink {
  readonly link: LinkInWords;
  readonly number: string | undefined;
}

/** What an item of the list shows of the main thread and of disputes. */
export interface ListThread {
  /** Its own number in the main thread, as on its mark. */
  readonly number: string | undefined;
  /** What it answers, and what it disputes where the accounts stand with that. */
  readonly links: readonly NumberedLink[];
  /** Whether both accounts stand with what it disputes, in the same list, and not with it too. */
  readonly isDisputedElsewhere: boolean;
}

/** The list, and the steps of its main thread by row. */
export interface ListThreadInput {
  readonly timeline: Timeline;
  readonly order: RowList;
  readonly steps: ReadonlyMap<number, ThreadStep>;
}

/** Of a list that is too long to be arranged as a whole, each dispute stands with each of its events. */
export function listThreadOf(description: Description, input: ListThreadInput): ListThread {
  const { links, row } = description;
  const { timeline, steps } = input;
  const numbered = (link: LinkInWords): NumberedLink => ({
    link,
    number: link.id === undefined ? undefined : steps.get(timeline.rowOfRef(link.id))?.name,
  });
  const outward = links.filter(({ isOutward }) => isOutward);
  const answer = outward.filter(({ type }) => maybeAnswer(type) !== undefined).slice(0, 1);
  const isDisputedElsewhere = hasAccountsElsewhere(description, input);
  const disputes = isDisputedElsewhere ? outward.filter(({ type }) => type === 'disputes') : [];
  return { number: steps.get(row)?.name, links: [...answer, ...disputes].map(numbered), isDisputedElsewhere };
}

/** Whether it states none of the claims that are disputed, and all events that do are in the list. */
function hasAccountsElsewhere({ accounts, row }: Description, { timeline, order }: ListThreadInput): boolean {
  if (!accounts || accounts.disputed.length === 0 || order.length > arrangedUpTo) return false;
  const rows = accounts.disputed.map(({ ref }) => timeline.rowOfRef(ref));
  return rows.every((other) => other !== row && order.includes(other));
}
