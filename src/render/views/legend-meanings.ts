/** What states, kinds, links and columns mean, for the legend. */
import { html, type TemplateResult } from 'lit';
import type { Link, Ref } from '../../model/event.js';
import { isInferred, maybeStanding, mutualLinks } from '../../model/links.js';
import { flag, hasFlag } from '../../model/columns.js';
import type { Timeline } from '../../model/timeline.js';
import { kindDefinition, kindNameAt, type Glyph } from '../../model/kinds.js';
import { kindPlural } from '../../words/kind-words.js';
import { fill, numberWords } from '../../words/compose.js';
import type { Scene, StripBin } from '../../layout/scene/scene.js';
import { lookOfKind } from '../../layout/scene/appearance.js';
import { glyphIcon } from './glyph-icon.js';
import { anyMark, type LegendEntry, type LegendInput } from './legend-entry.js';
import {
  amountsSample,
  arrowSample,
  disputedShareSample,
  disputesSample,
  inferredSample,
  numbersSample,
  possibleSample,
  rootsSample,
  unsourcedShareSample,
} from './legend-samples.js';
import { bound } from './used-forms.js';

/** Of the icon of a glyph, in pixels, and between two of one kind. */
const glyphWidth = 16;
const glyphGap = 5;
/** An event must be read whole for its glyph. */
const mostLookedAt = 100;

/** The states of marks, and whose word there is for them. */
export function stateEntries({ forms, locale }: LegendInput): readonly LegendEntry[] {
  const { interface: strings } = locale;
  const has = forms.any;
  const rows = [
    ['disputed', has(flag.disputed), strings.legendDisputed],
    ['hedged', has(flag.hedged | flag.unnamed), strings.legendHedged],
    ['denied', has(flag.denied), strings.legendDenied],
    ['retracted', has(flag.retracted), strings.legendRetracted],
    ['unsourced', forms.only(flag.unsourced, flag.denied), strings.legendUnsourced],
  ] as const;
  return [
    ...rows.map(([state, isUsed, words]): LegendEntry => ({
      facet: ['is', state],
      sample: glyphIcon('statement', 'statement', state),
      width: glyphWidth,
      words,
      isUsed,
      isShown: anyMark((mark) => mark.state === state),
    })),
    {
      sample: rootsSample(),
      words: strings.legendRoots,
      isUsed: forms.only(flag.drawn, flag.unsourced),
      isShown: anyMark(({ label }) => (label?.roots?.length ?? 0) > 0),
    },
  ];
}

/** The glyph of each kind, where lanes do not name it. */
export function kindEntries({ timeline, forms, locale, namesKinds }: LegendInput): readonly LegendEntry[] {
  if (!namesKinds) return [];
  const { header, columns } = timeline;
  return [...header.kinds.keys()].flatMap((name, position) => {
    if (!forms.kinds.has(position)) return [];
    const kind = kindDefinition(header.kinds, name);
    const glyphs = glyphsOf(timeline, position);
    return {
      sample: html`${glyphs.map((glyph) => glyphIcon(glyph, kind.colour))}`,
      width: glyphs.length * glyphWidth + (glyphs.length - 1) * glyphGap,
      words: kindPlural(name, kind, locale),
      isUsed: true,
      of: 'kind',
      facet: ['kind', name] as const,
      isShown: anyMark(({ row }) => kindNameAt(header.kinds, columns.kind[row]) === name),
    };
  });
}

/** The glyphs that events of a kind have, where a field of theirs chooses among several; what the first of many have. */
function glyphsOf(timeline: Timeline, position: number): readonly Glyph[] {
  const { header, columns } = timeline;
  const kind = kindDefinition(header.kinds, kindNameAt(header.kinds, position));
  if (!kind.glyphBy) return [kind.glyph];
  const glyphs = new Set<Glyph>();
  let looked = 0;
  for (let row = columns.kind.indexOf(position); row >= 0 && looked < mostLookedAt; looked++) {
    glyphs.add(lookOfKind(timeline, row).glyph);
    row = columns.kind.indexOf(position, row + 1);
  }
  return [...glyphs];
}

/** The reports on the rail below the drawing. */
export function reportEntry({ hasRail, locale }: LegendInput): LegendEntry {
  return {
    sample: html`${glyphIcon('report', 'report')}${glyphIcon('report', 'report', 'hedged')}`,
    width: 2 * glyphWidth + glyphGap,
    words: locale.reports.legend,
    isUsed: hasRail,
    isShown: () => true,
  };
}

/** Where an event stands in several lanes. */
export function countEntry({ repeated, locale }: LegendInput): LegendEntry {
  return {
    sample: html``,
    width: 0,
    words: fill(locale.interface.legendRepeated, { count: numberWords(repeated, locale) }),
    isUsed: repeated > 0,
    isShown: ({ scene }) => scene.lanes.some(({ inWindow }) => inWindow !== undefined),
  };
}

/** The shares of a column, in a lane or in the overview. */
type ColumnShares = Partial<Pick<StripBin, 'possible' | 'vague' | 'disputed' | 'unsourced'>>;

/** What columns are made of, in lanes and in the overview. */
export function amountEntries({ forms, locale, sizes, laneScale }: LegendInput): readonly LegendEntry[] {
  const { interface: strings } = locale;
  const has = forms.any;
  const any =
    (of: (column: ColumnShares) => boolean): LegendEntry['isShown'] =>
    ({ scene, overview }) =>
      overview?.bins.some(({ disputed, parts }) =>
        of({ disputed, vague: Math.max(...parts.map(({ possible }) => possible)) }),
      ) === true || scene.strips.some(({ bins }) => bins.some(of));
  const entry = (
    sample: TemplateResult,
    words: string,
    isUsed: boolean,
    of: (column: ColumnShares) => boolean,
  ): LegendEntry => ({ sample, words, isUsed, of: 'amount', isShown: any(of) });
  return [
    sizes
      ? {
          ...entry(amountsSample(), locale.sizes.overview, has(flag.drawn), () => true),
          isShown: ({ overview }) => overview !== undefined,
        }
      : entry(amountsSample(), strings.legendAmounts, has(flag.drawn), () => true),
    {
      ...entry(html``, strings.legendOwnScale, laneScale === 'own', () => true),
      width: 0,
      isShown: ({ scene }) => scene.strips.length > 0,
    },
    entry(possibleSample(), strings.legendPossible, has(bound.vagueBeginning), ({ vague = 0 }) => vague > 0),
    entry(
      unsourcedShareSample(),
      strings.legendUnsourcedShare,
      has(flag.unsourced),
      ({ unsourced = 0 }) => unsourced > 0,
    ),
    entry(
      disputedShareSample(),
      strings.legendDisputedShare,
      has(flag.disputed),
      ({ disputed = 0 }) => disputed > 0,
    ),
  ];
}

/** The first two of the numbers that marks have. */
function shownNumbers(numbers: readonly string[], { marks }: Scene): readonly string[] {
  const shown = new Set(marks.map(({ label }) => label?.number));
  return numbers.filter((number) => shown.has(number)).slice(0, 2);
}

/** Whether a link points at what came before it, and says not only how that stands. */
function isAnswer({ type }: Pick<Link, 'type'>): boolean {
  return !mutualLinks.includes(type) && maybeStanding(type) === undefined;
}

/** Links, and the numbers that stand for them. */
export function linkEntries({
  timeline,
  numbers,
  locale: { interface: strings },
}: LegendInput): readonly LegendEntry[] {
  const { columns, links } = timeline;
  const isDrawn = (ref: Ref): boolean => hasFlag(columns, timeline.rowOfRef(ref), flag.drawn);
  const drawn = links.filter(({ from, to }) => isDrawn(from) && isDrawn(to));
  return [
    {
      sample: numbersSample(numbers.slice(0, 2)),
      sampleOf: ({ scene }) => numbersSample(shownNumbers(numbers, scene)),
      words: strings.legendThread,
      isUsed: numbers.length > 0,
      isShown: anyMark(({ label }) => label?.number !== undefined),
    },
    {
      sample: arrowSample(),
      words: strings.legendAnswers,
      isUsed: drawn.some((link) => !isInferred(link) && isAnswer(link)),
      isShown: ({ arcs }) =>
        arcs.some(({ head, inferred, isStanding }) => head !== 'none' && !inferred && !isStanding),
    },
    {
      sample: arrowSample(),
      words: strings.legendStandings,
      isUsed: drawn.some((link) => !isInferred(link) && maybeStanding(link.type) !== undefined),
      isShown: ({ arcs }) => arcs.some(({ inferred, isStanding }) => isStanding === true && !inferred),
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
