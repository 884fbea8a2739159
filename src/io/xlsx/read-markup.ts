/** Reads a part of a spreadsheet to its end, in slices. */
import type { ReadOptions } from '../format/format.js';
import { MarkupLexer, type MarkupListener } from './markup.js';

/** How it runs. */
export type ReadMarkupOptions = Pick<ReadOptions, 'run'>;

/** Small pieces are joined: each is work of its own. */
const charactersAtOnce = 500_000;

/** Notifies a listener of all tags and texts; `isEnough` ends it sooner. */
export async function readMarkup(
  pieces: AsyncIterable<string>,
  { run }: ReadMarkupOptions,
  {
    isEnough,
    ...listener
  }: Pick<MarkupListener, 'onOpen'> & Partial<MarkupListener> & { readonly isEnough?: () => boolean },
): Promise<void> {
  const lexer = new MarkupLexer({ onClose: () => undefined, onText: () => undefined, ...listener });
  let waiting: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < charactersAtOnce) continue;
    await run(lexer.pushChunked(waiting.join('')));
    waiting = [];
    length = 0;
    if (isEnough?.()) return;
  }
  await run(lexer.pushChunked(waiting.join('')));
}
