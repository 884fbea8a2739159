/** Responses for the addresses of a story, in place of a server. */

/** A response, or `never` for one that does not come. */
export type Answer = (() => Response) | 'never';

/**
 * Answers requests for `address` in turn, the last answer again and again; all others go to the network.
 * Call what it returns to restore the browser's own `fetch`.
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
