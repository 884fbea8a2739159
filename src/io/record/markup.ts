/** HTML as text in which nothing from data is markup: what stands in the template is, all values are escaped. */
import { isWrittenOut, type FormattedPart, type FormattedText } from '../../model/formatted-text.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** What HTML has no place for: control characters but line breaks and tabs, and halves of pairs. */
const forbidden = /(?![\t\n])[\p{Control}\p{Surrogate}\ufffe\uffff]/gu;

/** A text that is markup already. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts are escaped, lists stand one after another, undefined is nothing. */
export type MarkupValue = string | number | Markup | undefined | readonly MarkupValue[];

/** A template of HTML. Attributes have quotation marks around them there. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return new Markup(parts.map((part, at) => part + textOf(values[at])).join(''));
}

function textOf(value: MarkupValue): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string' || typeof value === 'number') return escaped(String(value));
  return value.map(textOf).join('');
}

function escaped(text: string): string {
  return text.replace(forbidden, '').replace(/[&<>"']/g, (letter) => entities[letter] as string);
}

/** A text from data in its own direction, with its language where that is known. */
export function given(text: string, lang?: string): Markup {
  return lang ? markup`<bdi lang="${lang}">${text}</bdi>` : markup`<bdi>${text}</bdi>`;
}

/** The same with emphasis and links; their addresses were checked against the schemes that are safe to follow. */
export function formatted(parts: FormattedText, lang?: string): Markup {
  return lang
    ? markup`<bdi lang="${lang}">${parts.map(partOf)}</bdi>`
    : markup`<bdi>${parts.map(partOf)}</bdi>`;
}

function partOf(part: FormattedPart): MarkupValue {
  if (typeof part === 'string') return part;
  const words = part.content.map(partOf);
  if (part.type !== 'link')
    return part.type === 'strong' ? markup`<strong>${words}</strong>` : markup`<em>${words}</em>`;
  return markup`<a class="${isWrittenOut(part) ? 'address' : 'named'}" href="${part.url}" rel="noopener noreferrer">${words}</a>`;
}

/** A paragraph; nothing for what is empty. */
export function paragraph(content: MarkupValue, name?: string): Markup | undefined {
  if (content === undefined || content === '') return undefined;
  return name === undefined ? markup`<p>${content}</p>` : markup`<p class="${name}">${content}</p>`;
}

/** An address was checked against the schemes that are safe to follow. */
export function address(url: string): Markup {
  return markup`<a class="address" href="${url}" rel="noopener noreferrer">${url}</a>`;
}
