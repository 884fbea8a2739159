/** Messages in place of a drawing, or beside it: loading, empty, failed. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FaultReport } from '../../model/fault.js';
import type { Locale } from '../../words/locale.js';
import { fill } from '../../words/compose.js';

/** Shown while a document is loading or being read, with the fraction done, where it is known. */
export function loading(share: number | undefined, { interface: strings }: Locale): TemplateResult {
  return html`<div class="notice" part="notice" tabindex="-1">
    <p role="status">${strings.loading}</p>
    ${share === undefined ? nothing : progressBar(Math.round(share * 100), strings.loading)}
  </div>`;
}

function progressBar(percent: number, label: string): TemplateResult {
  return html`<progress part="progress" max="100" .value=${percent} aria-label=${label}></progress>`;
}

const shownReasons = 3;

/** Asks for a file; undefined where none is taken. */
type OpenFile = (() => void) | undefined;

/** Shown where a document has no events; with the reason where it could not be read, and a way to another where files are taken. */
export function empty(
  { interface: strings }: Locale,
  report: FaultReport | undefined,
  openFile: OpenFile,
): TemplateResult {
  const reasons = (report?.faults ?? []).filter(({ severity }) => severity === 'error');
  return html`<div class="notice" part="notice" tabindex="-1">
    <slot name="empty"><p>${strings.empty}</p></slot>
    ${reasons.slice(0, shownReasons).map(({ message }) => html`<p><bdi>${message}</bdi></p>`)}
    ${
      openFile
        ? html`<p>${strings.dropFile}</p>
            ${openButton(openFile, strings.openFile)}`
        : nothing
    }
  </div>`;
}

function openButton(openFile: () => void, label: string): TemplateResult {
  return html`<button type="button" part="button" @click=${openFile}>${label}</button>`;
}

/** The content of the element as its author wrote it, where it is no data. */
export function otherContent({ interface: strings }: Locale): TemplateResult {
  return html`<div class="other" tabindex="0" role="group" aria-label=${strings.untitled}>
    <slot></slot>
  </div>`;
}

/** Shown where a part of the element could not be loaded: which file is missing, with a retry button. */
export function missingPart(file: string, retry: () => void, { interface: strings }: Locale): TemplateResult {
  return html`<div class="notice" part="notice error" role="alert" tabindex="-1">
    <p>${fill(strings.missingPart, { file })}</p>
    <button type="button" part="button" @click=${retry}>${strings.retry}</button>
  </div>`;
}

/** Shown where a document could not be loaded, with a retry button, and one for a file where those are taken; the slotted content is the fallback. */
export function failure(
  { message, isSentence }: { readonly message: string; readonly isSentence: boolean },
  retry: () => void,
  openFile: OpenFile,
  { interface: strings }: Locale,
): TemplateResult {
  return html`<div class="failed">
    <div class="notice" part="notice error" role="alert" tabindex="-1">
      <p>${isSentence ? message : fill(strings.failed, { message })}</p>
      <button type="button" part="button" @click=${retry}>${strings.retry}</button>
      ${openFile ? openButton(openFile, strings.openFile) : nothing}
    </div>
    <slot></slot>
  </div>`;
}
