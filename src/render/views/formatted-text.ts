/** The text of an event with its emphasis and links, as nodes: nothing that was written is taken for markup. */
import { html, nothing, type TemplateResult } from 'lit';
import { isWrittenOut, type FormattedPart, type FormattedText } from '../../model/formatted-text.js';
import type { Locale } from '../../words/locale.js';
import { around } from '../../words/compose.js';
import { inPieces } from './bidi-text.js';

/** What links of a text are: stops for Tab or, at -1, none; on paper, in a locale, their addresses are written out. */
export interface LinkLook {
  readonly tabindex: number;
  readonly paper?: Locale;
}

/** With its own direction, and its language where that is known. */
export function formattedText(
  parts: FormattedText,
  lang: string | undefined,
  look: LinkLook,
): TemplateResult {
  return html`<bdi lang=${lang ?? nothing}>${content(parts, look)}</bdi>`;
}

function content(parts: FormattedText, look: LinkLook): readonly unknown[] {
  return parts.map((part) => partOf(part, look));
}

function partOf(part: FormattedPart, look: LinkLook): unknown {
  if (typeof part === 'string') return inPieces(part);
  const words = content(part.content, look);
  if (part.type !== 'link')
    return part.type === 'strong' ? html`<strong>${words}</strong>` : html`<em>${words}</em>`;
  const { paper, tabindex } = look;
  const link = html`<a href=${part.url} part="link" target="_blank" rel="noopener" tabindex=${tabindex}
    >${words}</a
  >`;
  if (!paper || isWrittenOut(part)) return link;
  const [before, after] = around(paper.punctuation.brackets, 'text');
  return html`${link} ${before}<bdi dir="ltr" class="address">${part.url}</bdi>${after}`;
}
