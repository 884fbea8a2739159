/** Answers for the addresses of a story, in place of a server: the stories' network is this. */

/** An answer, or `never` for one that does not come. */
export type Answer = (() => Response) | 'never';

/**
 * Answers requests for `address` in turn, the last answer again and again; all others go on as before.
 * Call what it returns to put the browser's own `fetch` back.
 */
export function answerWith(address: string, answers: readonly Answer[]): () => void {
  const { fetch } = globalThis;
  let asked = 0;
  globalThis.fetch = (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    if (url !== address) return fetch(input, init);
    const answer = answers[Math.min(asked++, answers.length - 1)];
    return answer === undefined || answer === 'never' ? new Promise(() => {}) : Promise.resolve(answer());
  };
  return () => {
    globalThis.fetch = fetch;
  };
}
