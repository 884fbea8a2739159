/** A text with emphasis and links, made of plain data: what was written in Markdown, after reading. */

/** How the texts of events may be written. */
export const textFormats = ['plain', 'markdown'] as const;

/** One of `textFormats`. */
export type TextFormatName = (typeof textFormats)[number];

/** Its parts in their order; a string is plain text. */
export type FormattedText = readonly FormattedPart[];

/** Words, emphasised words, or words that lead to an address that was checked to be safe to follow. */
export type FormattedPart =
  | string
  | { readonly type: 'emphasis' | 'strong'; readonly content: FormattedText }
  | { readonly type: 'link'; readonly url: string; readonly content: FormattedText };

/** Whether the words of a link are its address, so that it need not be written out beside them. */
export function isWrittenOut({ url, content }: Extract<FormattedPart, { type: 'link' }>): boolean {
  return bare(plainTextOf(content)) === bare(url);
}

function bare(address: string): string {
  return address.trim().replace(/^mailto:|\/$/giu, '');
}

/** The words alone, as they are searched and spoken. */
export function plainTextOf(parts: FormattedText): string {
  return parts.map((part) => (typeof part === 'string' ? part : plainTextOf(part.content))).join('');
}
