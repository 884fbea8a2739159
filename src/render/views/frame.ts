/** The frame: everything around and over the canvas, composed of its parts. */
/* eslint-disable lit-a11y/accessible-name -- a tooltip is named by its content */
import { nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { ref, type RefOrCallback } from 'lit/directives/ref.js';
import { html } from './blankless-html.js';
import { clockOf } from '../../model/reports/clock.js';
import { eventCount, hasAbout, hasLint, type Disclosed, type Timeline } from '../../model/timeline.js';
import { nameOf } from '../../model/attribution.js';
import type { TimelineHeader } from '../../model/header.js';
import { isolated } from '../../util/bidi.js';
import type { Locale } from '../../words/locale.js';
import { knownFacts } from '../../words/known-words.js';
import { nowWords } from '../../words/now-words.js';
import { writtenDateWords } from '../../words/date-words.js';
import { countWords, numberWords, fill, joinFacts } from '../../words/compose.js';
import { composed, given } from './bidi-text.js';
import type { EventIndex } from '../../layout/index/event-index.js';
import { leftOutWords } from './left-out-words.js';
import { help, type HelpHandlers } from './help.js';
import { hostProbe, probes } from './probes.js';
import type { SchemeChoice } from '../theme/theme.js';

/**
 * The parts of the element from top to bottom; each that changes by itself is a directive, so that it is rendered
 * only where its own inputs changed.
 */
export interface FrameContent {
  readonly locale: Locale;
  readonly scheme: SchemeChoice;
  readonly timeline: Timeline | undefined;
  /** What was read, also while nothing of it is shown yet. */
  readonly header: TimelineHeader | undefined;
  /** What stands behind the disclosure; undefined where there is no timeline. */
  readonly disclosed: Disclosed | undefined;
  /** What of it passes the filters. */
  readonly index: EventIndex | undefined;
  /** The present moment, where a line marks it. */
  readonly now: number | undefined;
  /** What does not, and how it is shown again. */
  readonly leftOut: LeftOut;
  /** False where what is shown has nothing to do with the timeline. */
  readonly isHeaded: boolean;
  readonly toolbar: DirectiveResult;
  /** What a tool has opened below the toolbar. */
  readonly menu: TemplateResult | typeof nothing;
  readonly stage: TemplateResult | typeof nothing;
  readonly details: DirectiveResult;
  readonly legend: DirectiveResult;
  /** What was last announced. */
  readonly announcement: string;
  /** Links and open questions of the current event, for assistive technology. */
  readonly about: DirectiveResult;
  readonly card: DirectiveResult;
  /** What replaces everything but the heading in print; undefined while nothing is printed. */
  readonly print: TemplateResult | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** The help's content, empty while it is closed. */
  readonly help: DirectiveResult;
  readonly helpHandlers: HelpHandlers;
  /** What the document states about itself, for the disclosure; empty until it is there. */
  readonly aboutDocument: DirectiveResult;
  readonly aboutToggled: (event: Event) => void;
  /** How the height of stage and details is found. */
  readonly body: BodyHeight;
  readonly stageRef: RefOrCallback;
  readonly stageHandlers: {
    readonly keydown: (event: KeyboardEvent) => void;
    readonly focusin: (event: FocusEvent) => void;
    readonly focusout: (event: FocusEvent) => void;
  };
  readonly cardHandlers: Readonly<Record<'enter' | 'leave', (event: PointerEvent) => void>>;
}

/** What the filter of the host lets pass, undefined for all; in words, what the query leaves out, and the way back. */
export interface LeftOut {
  readonly byHost: { readonly count: number } | undefined;
  readonly words: string;
  readonly showAll: () => void;
}

/** The element's own height decides; or so many pixels, of which it may leave more or less where they are `flexible`; or the list does. */
export type BodyHeight =
  | { readonly type: 'own' }
  | { readonly type: 'pixels'; readonly height: number; readonly flexible: boolean }
  /** `free`: it has no scroller at all. */
  | { readonly type: 'whole'; readonly free: boolean };

/** The whole shadow tree. */
export function frame(content: FrameContent): TemplateResult {
  const { locale, timeline, header, disclosed, scheme } = content;
  return html`${hostProbe(scheme)}
    <div
      class="root ${scheme.scheme} ${scheme.own ? 'own' : ''} ${content.print ? 'printing' : ''}"
      part="base"
      lang=${locale.lang}
      .style=${`${scheme.ink ? `--_resolved:${scheme.ink};` : ''}--_scale:${scheme.scale}`}
    >
      ${probes()}
      <div class="header" part="header">
        ${guard(
          [
            ...[timeline, header, content.index, content.isHeaded, locale],
            ...[content.leftOut.byHost, content.leftOut.words, content.now],
          ],
          () => {
            if (!content.isHeaded || !header) return nothing;
            return timeline ? heading(timeline, content, locale) : headingAlone(header, locale);
          },
        )}${content.toolbar}${content.menu}
      </div>
      <div class="body ${bodyClass(content.body)}" .style=${bodyStyle(content.body)}>
        <div
          class="stage"
          part="stage"
          @keydown=${content.stageHandlers.keydown}
          @focusin=${content.stageHandlers.focusin}
          @focusout=${content.stageHandlers.focusout}
          ${ref(content.stageRef)}
        >
          ${content.stage}
        </div>
        ${content.details}
      </div>
      <div class="footer" part="footer">
        ${content.legend}
        ${disclosed && (hasAbout(disclosed) || hasLint(disclosed)) ? aboutDocument(disclosed, content) : nothing}
      </div>
      ${content.print ?? nothing} ${unseenAndOver(content)}
    </div>`;
}

function bodyClass(body: BodyHeight): string {
  if (body.type === 'pixels') return 'tall';
  return body.type === 'own' ? '' : body.free ? 'whole free' : 'whole';
}

function bodyStyle(body: BodyHeight): string {
  if (body.type !== 'pixels') return '';
  return `flex:${body.flexible ? `1 1 ${body.height}px` : 'none'};block-size:${body.height}px`;
}

/** Live regions and descriptions, and the overlays. */
function unseenAndOver(content: FrameContent): TemplateResult {
  return html`<p class="unseen" role="status" aria-live="polite">${content.announcement}</p>
    <p hidden id="about">${content.about}</p>
    ${tooltip(content)} ${help(content.help, content.helpHandlers)}`;
}

function tooltip({ card, cardHandlers }: FrameContent): TemplateResult {
  return html`<div
    class="card"
    part="tooltip"
    id="card"
    popover="manual"
    role="tooltip"
    tabindex="-1"
    @pointerenter=${cardHandlers.enter}
    @pointerleave=${cardHandlers.leave}
  >
    ${card}
  </div>`;
}

/** How many sources are named; where all is taken from one of them, that one, and how many more are cited. */
function sourceFacts(header: TimelineHeader, locale: Locale): readonly string[] {
  const { sources, compiledFrom } = header;
  const { interface: strings } = locale;
  if (compiledFrom === undefined || !sources.has(compiledFrom))
    return sources.size > 0 ? [countWords(strings.sources, sources.size, locale)] : [];
  const name = isolated(nameOf(compiledFrom, header), locale.direction);
  const others = sources.size - 1;
  // What lies somewhere between two days has been placed there by the compiler.
  const { issued } = sources.get(compiledFrom) ?? {};
  const isDated = issued !== undefined && !issued.startsWith('[');
  return [
    fill(isDated ? strings.compiledFrom : strings.compiledFromUndated, { name }),
    ...(others > 0 ? [countWords(strings.cited, others, locale)] : []),
  ];
}

function heading(
  timeline: Timeline,
  { index, leftOut, now }: Pick<FrameContent, 'index' | 'leftOut' | 'now'>,
  locale: Locale,
): TemplateResult {
  const { header } = timeline;
  const { interface: strings } = locale;
  const total = timeline.knownBy?.all ?? eventCount(timeline);
  const all = countWords(strings.events, total, locale);
  const seen = index?.count ?? 0;
  const known = [
    seen < total ? fill(strings.filtered, { seen: numberWords(seen, locale), all }) : all,
    ...knownFacts(timeline, locale),
    clockOf(timeline) === 'reported' ? strings.datedByReport : '',
    ...leftOutFacts(leftOut, eventCount(timeline), locale),
    ...sourceFacts(header, locale),
    ...(index ? leftOutWords(index, locale) : []),
    asOfFact(header, locale),
    nowWords(now, locale, header.timeZone),
  ];
  return titled(header, joinFacts(known, locale), leftOut, locale);
}

/** Until something is shown: without what hangs on that. */
function headingAlone(header: TimelineHeader, locale: Locale): TemplateResult {
  const facts = [...sourceFacts(header, locale), asOfFact(header, locale)];
  return titled(header, joinFacts(facts, locale), undefined, locale);
}

function asOfFact({ asOf, timeZone: zone }: TimelineHeader, locale: Locale): string {
  if (asOf === undefined) return '';
  return fill(locale.interface.asOf, { date: writtenDateWords(asOf, { locale, zone }, 'short') });
}

function titled(
  header: TimelineHeader,
  facts: string,
  leftOut: LeftOut | undefined,
  locale: Locale,
): TemplateResult {
  return html`<div class="heading">
    <slot name="title"
      >${
        header.title
          ? html`<span class="document-title" part="title" role="heading" aria-level="2" title=${header.title}
              >${given(header.title, header.lang)}</span
            >`
          : nothing
      }</slot
    >
    <span class="second subtitle" part="subtitle" title=${facts}
      >${composed(facts, locale)}${leftOut && leftOut.words !== '' ? showAll(leftOut, locale) : nothing}</span
    >
  </div>`;
}

/** What the query leaves out; and how many events the page does, where that is not all that is left out. */
function leftOutFacts({ byHost, words }: LeftOut, all: number, locale: Locale): readonly string[] {
  const { leftOut } = locale.facets;
  const byPage = byHost && words !== '' ? all - byHost.count : 0;
  return [words, byPage > 0 ? fill(leftOut, { count: numberWords(byPage, locale) }) : ''];
}

function showAll({ showAll: onShowAll }: LeftOut, { facets, punctuation }: Locale): TemplateResult {
  return html`<span class="way-back"
    >${punctuation.facts}<button type="button" class="link" part="link" @click=${onShowAll}>
      ${facets.showAll}
    </button></span
  >`;
}

/** Method, corrections and faults behind one disclosure: one stop for Tab. Readers are warned of errors alone. */
function aboutDocument(
  { faults: { counts } }: Disclosed,
  { locale, aboutDocument, aboutToggled }: FrameContent,
): TemplateResult {
  const { interface: strings, punctuation } = locale;
  const problems = counts.error;
  return html`<details class="about" part="about" @toggle=${aboutToggled}>
    <summary>
      <span class="about-sign" aria-hidden="true"></span
      ><span class="about-words" title=${strings.aboutDocument}
        >${strings.aboutDocument}${
          problems > 0
            ? html`<span class="problem-count"
                >${punctuation.facts}${countWords(strings.problems, problems, locale)}</span
              >`
            : nothing
        }</span
      >
    </summary>
    <div class="about-body" tabindex="0" role="region" aria-label=${strings.aboutDocument}>
      ${aboutDocument}
    </div>
  </details>`;
}
