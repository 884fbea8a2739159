/** The content of the help: the keys and gestures of each part. */
import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../words/locale.js';

/** The keys and gestures by part, under a heading with a button that closes; in right-to-left text, left and right are swapped. */
export function helpWords(
  { interface: strings }: Locale,
  direction: 'ltr' | 'rtl',
  close: () => void,
): TemplateResult {
  return html`<div class="help-bar">
      <p class="title" id="help-title" role="heading" aria-level="2">${strings.keys}</p>
      <button type="button" part="button" class="close" aria-label=${strings.close} @click=${close}>
        <span aria-hidden="true">✕</span>
      </button>
    </div>
    <div class="help-groups">
      ${strings.keyGroups.map(
        ({ heading, keys }) =>
          html`<section>
            <p class="help-heading" role="heading" aria-level="3">${heading}</p>
            <dl class="keys">
              ${keys.map(([names, words]) => keyRow(direction === 'rtl' ? mirrored(names) : names, words))}
            </dl>
          </section>`,
      )}
    </div>`;
}

function keyRow(names: string, words: string): TemplateResult {
  return html`<div>
    <dt>${names}</dt>
    <dd>${words}</dd>
  </div>`;
}

function mirrored(names: string): string {
  return names.replace(/[←→]/g, (arrow) => (arrow === '←' ? '→' : '←'));
}
