/** The frame: everything around and over the canvas, put together from its parts. */
/* eslint-disable lit-a11y/accessible-name -- a tooltip is named by its content */
import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { guard } from 'lit/directives/guard.js';
import { ref, type RefOrCallback } from 'lit/directives/ref.js';
import type { Timeline } from '../model/timeline.js';
import type { Locale } from '../model/locale.js';
import { shortDateWords, writtenDateWords } from '../model/date-words.js';
import { isolated } from '../model/text-direction.js';
import { countWords, fill, joinFacts } from '../model/words.js';
import { composed, given } from './apart.js';
import { faultList, keyList } from './notices.js';
import { hostProbe, probes } from './probes.js';
import type { SchemeChoice } from './theme.js';

export interface FrameContent {
  readonly locale: Locale;
  readonly scheme: SchemeChoice;
  readonly timeline: Timeline | undefined;
  readonly toolbar: DirectiveResult;
  readonly stage: TemplateResult;
  readonly details: DirectiveResult;
  readonly legend: DirectiveResult;
  /** What was last announced. */
  readonly announcement: string;
  /** Links and open questions of the current event, for assistive technology. */
  readonly about: string;
  readonly card: DirectiveResult;
  /** In pixels, where all lanes are to be shown; else the element's own height decides. */
  readonly bodyHeight: number | undefined;
  readonly stageRef: RefOrCallback;
  readonly stageActs: {
    readonly keydown: (event: KeyboardEvent) => void;
    readonly focusin: (event: FocusEvent) => void;
    readonly focusout: () => void;
  };
  readonly cardActs: { readonly enter: () => void; readonly leave: () => void };
}

/** The whole shadow tree. */
export function frame(content: FrameContent): TemplateResult {
  const { locale, timeline, scheme } = content;

  return html`${hostProbe(scheme)}
    <div
      class="root ${scheme.scheme} ${scheme.own ? 'own' : ''}"
      part="base"
      lang=${locale.lang}
      .style=${scheme.ink ? `--_resolved:${scheme.ink}` : ''}
    >
      ${probes()}
      <header class="header" part="header">
        ${guard([timeline, locale], () => (timeline ? heading(timeline, locale) : nothing))}${content.toolbar}
      </header>
      <div
        class="body"
        .style=${content.bodyHeight === undefined ? '' : `flex:none;block-size:${content.bodyHeight}px`}
      >
        <div
          class="stage"
          part="stage"
          @keydown=${content.stageActs.keydown}
          @focusin=${content.stageActs.focusin}
          @focusout=${content.stageActs.focusout}
          ${ref(content.stageRef)}
        >
          ${content.stage}
        </div>
        ${content.details}
      </div>
      <footer class="footer" part="footer">
        ${content.legend}
        ${guard([timeline, locale], () => (timeline ? aboutDocument(timeline, locale) : nothing))}
      </footer>
      <p class="unseen" role="status" aria-live="polite">${content.announcement}</p>
      <p class="unseen" id="about">${content.about}</p>
      <div
        class="card"
        part="tooltip"
        id="card"
        popover="manual"
        role="tooltip"
        @pointerenter=${content.cardActs.enter}
        @pointerleave=${content.cardActs.leave}
      >
        ${content.card}
      </div>
      <div
        class="card help"
        part="help"
        id="help"
        popover="manual"
        role="note"
        aria-label=${locale.interface.keys}
      >
        ${guard([locale], () => keyList(locale))}
      </div>
    </div>`;
}

function heading(timeline: Timeline, locale: Locale): TemplateResult {
  const { header } = timeline;
  const { interface: strings } = locale;
  const { given: all, rejected } = timeline.account();
  const facts = [
    countWords(strings.events, all - rejected, locale),
    header.sources.size > 0 ? countWords(strings.sources, header.sources.size, locale) : '',
    header.asOf === undefined
      ? ''
      : fill(strings.asOf, {
          date: shortDateWords({ at: header.asOf }, undefined, { locale, zone: header.timeZone }),
        }),
  ];
  return html`<div class="heading">
    ${
      header.title
        ? html`<span class="document-title" part="title" role="heading" aria-level="2"
            >${given(header.title, header.lang)}</span
          >`
        : nothing
    }
    <span class="second subtitle" part="subtitle">${composed(joinFacts(facts, locale), locale)}</span>
  </div>`;
}

/** Method, corrections and faults behind one disclosure: one stop for Tab. */
function aboutDocument({ header, faults }: Timeline, locale: Locale): TemplateResult | typeof nothing {
  const { interface: strings, punctuation } = locale;
  const problems = faults.counts.error + faults.counts.warning;
  if (!header.method && !header.description && header.corrections.length === 0 && problems === 0)
    return nothing;
  return html`<details class="about" part="about">
    <summary>
      ${strings.aboutDocument}${
        problems > 0
          ? html`<span class="problem-count"
              >${punctuation.facts}${countWords(strings.problems, problems, locale)}</span
            >`
          : nothing
      }
    </summary>
    <div class="about-body" tabindex="0" role="region" aria-label=${strings.aboutDocument}>
      ${header.description ? html`<p>${given(header.description, header.lang)}</p>` : nothing}
      ${header.method ? html`<p><b>${fill(punctuation.runIn, { heading: strings.method })}</b> ${given(header.method, header.lang)}</p>` : nothing}
      ${header.corrections.map(
        ({ on, text }) =>
          html`<p>
            <b>${fill(punctuation.runIn, { heading: strings.corrections })}</b>
            ${correctionWords(on, text, header.timeZone, locale)}
          </p>`,
      )}
      ${faultList(faults, locale)}
    </div>
  </details>`;
}

function correctionWords(on: string, text: string, zone: string, locale: Locale): TemplateResult {
  const date = writtenDateWords(on, { locale, zone });
  const words = { date, text: isolated(text, locale.direction) };
  return composed(fill(locale.interface.correction, words), locale);
}
