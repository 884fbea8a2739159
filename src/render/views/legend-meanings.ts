/** What states, kinds, links and columns mean, for the legend. */
import { html } from 'lit';
import type { Ref } from '../../model/event.js';
import { isInferred, mutualLinks } from '../../model/links.js';
import { flag, hasFlag } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import { kindDefinition, kindNameAt, type GlyphName } from '../../model/kinds.js';
import { kindPlural } from '../../words/kind-words.js';
import { fill, numberWords } from '../../words/compose.js';
import { appearanceOf } from '../../layout/scene/appearance.js';
import { glyphIcon } from './glyph-icon.js';
import { anyMark, usedFlags, type LegendEntry, type LegendInput, type Shown } from './legend-entry.js';
import {
  amountsSample,
  arrowSample,
  disputedShareSample,
  disputesSample,
  inferredSample,
  numbersSample,
  rootsSample,
} from './legend-samples.js';

/** An event must be read whole for its glyph. */
const mostLookedAt = 100;

/** The states of marks, and whose word there is for them. */
export function stateEntries({ timeline: { columns }, locale }: LegendInput): readonly LegendEntry[] {
  const { interface: strings } = locale;
  const has = usedFlags(columns);
  const unsourced = columns.flags.some((bits) => (bits & (flag.unsourced | flag.denied)) === flag.unsourced);
  const rows = [
    ['disputed', has(flag.disputed), strings.legendDisputed],
    ['hedged', has(flag.hedged | flag.unnamed), strings.legendHedged],
    ['denied', has(flag.denied), strings.legendDenied],
    ['unsourced', unsourced, strings.legendUnsourced],
  ] as const;
  return [
    ...rows.map(([state, isUsed, words]) => ({
      sample: glyphIcon('statement', 'statement', state),
      words,
      isUsed,
      isShown: anyMark((mark) => mark.state === state),
    })),
    {
      sample: rootsSample(),
      words: strings.legendRoots,
      isUsed: columns.flags.some((bits) => (bits & (flag.drawn | flag.unsourced)) === flag.drawn),
      isShown: anyMark(({ label }) => (label?.roots?.length ?? 0) > 0),
    },
  ];
}

/** The glyph of each kind, where lanes do not name it. */
export function kindEntries({ timeline, locale, namesKinds }: LegendInput): readonly LegendEntry[] {
  if (!namesKinds) return [];
  const { header, columns } = timeline;
  const used = new Set(columns.kind);
  return [...header.kinds.keys()].flatMap((name, position) => {
    if (!used.has(position)) return [];
    const kind = kindDefinition(header.kinds, name);
    return {
      sample: html`${glyphsOf(timeline, position).map((glyph) => glyphIcon(glyph, kind.colour))}`,
      words: kindPlural(name, kind, locale),
      isUsed: true,
      of: 'kind',
      isShown: anyMark(({ row }) => kindNameAt(header.kinds, columns.kind[row]) === name),
    };
  });
}

/** The glyphs that events of a kind have, where a field of theirs chooses among several; what the first of many have. */
function glyphsOf(timeline: Timeline, position: number): readonly GlyphName[] {
  const { header, columns } = timeline;
  const kind = kindDefinition(header.kinds, kindNameAt(header.kinds, position));
  if (!kind.glyphBy) return [kind.glyph];
  const glyphs = new Set<GlyphName>();
  let looked = 0;
  for (let row = columns.kind.indexOf(position); row >= 0 && looked < mostLookedAt; looked++) {
    glyphs.add(appearanceOf(timeline, row).glyph);
    row = columns.kind.indexOf(position, row + 1);
  }
  return [...glyphs];
}

/** Where an event stands in several lanes. */
export function countEntry({ repeated, locale }: LegendInput): LegendEntry {
  return {
    sample: html``,
    words: fill(locale.interface.legendRepeated, { count: numberWords(repeated, locale) }),
    isUsed: repeated > 0,
    isShown: ({ scene }) => scene.lanes.some(({ inWindow }) => inWindow !== undefined),
  };
}

/** What columns are made of, in lanes and in the overview. */
export function amountEntries({ timeline: { columns }, locale }: LegendInput): readonly LegendEntry[] {
  const { interface: strings } = locale;
  const has = usedFlags(columns);
  const columnsOf = ({ scene, overview }: Shown): readonly { readonly disputed: number }[] => [
    ...(overview?.bins ?? []),
    ...scene.strips.flatMap(({ bins }) => bins),
  ];
  return [
    {
      sample: amountsSample(),
      words: strings.legendAmounts,
      of: 'amount',
      isUsed: has(flag.drawn),
      isShown: (shown) => columnsOf(shown).length > 0,
    },
    {
      sample: disputedShareSample(),
      words: strings.legendDisputedShare,
      of: 'amount',
      isUsed: has(flag.disputed),
      isShown: (shown) => columnsOf(shown).some(({ disputed }) => disputed > 0),
    },
  ];
}

/** Links, and the numbers that stand for them. */
export function linkEntries({
  timeline,
  isNumbered,
  locale: { interface: strings },
}: LegendInput): readonly LegendEntry[] {
  const { columns, links } = timeline;
  const isDrawn = (ref: Ref): boolean => hasFlag(columns, timeline.rowOfRef(ref), flag.drawn);
  const drawn = links.filter(({ from, to }) => isDrawn(from) && isDrawn(to));
  return [
    {
      sample: numbersSample(),
      words: strings.legendThread,
      isUsed: isNumbered,
      isShown: anyMark(({ label }) => label?.number !== undefined),
    },
    {
      sample: arrowSample(),
      words: strings.legendAnswers,
      isUsed: drawn.some((link) => !isInferred(link) && !mutualLinks.includes(link.type)),
      isShown: ({ arcs }) => arcs.some(({ head, inferred }) => head !== 'none' && !inferred),
    },
    {
      sample: inferredSample(),
      words: strings.legendInferred,
      isUsed: drawn.some((link) => isInferred(link) && link.type !== 'disputes'),
      isShown: ({ arcs }) => arcs.some(({ inferred, dispute }) => inferred && !dispute),
    },
    {
      sample: disputesSample(),
      words: strings.legendDisputes,
      isUsed: drawn.some(({ type }) => type === 'disputes'),
      isShown: ({ arcs }) => arcs.some(({ dispute }) => dispute),
    },
  ];
}
