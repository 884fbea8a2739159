/** Where in a record its document is: for who writes it, and for who reads it. */

/** The id of the element that has it. */
export const recordId = 'attributed-timeline';

/** The JSON of the document in the text of a page; undefined where there is none. */
export function recordData(html: string): string | undefined {
  for (const [, attributes = '', start] of scripts(html)) {
    if (!/\btype="application\/json"/.test(attributes) || !attributes.includes(`id="${recordId}"`)) continue;
    const end = html.indexOf('</script', start);
    return end < 0 ? undefined : html.slice(start, end);
  }
  return undefined;
}

function* scripts(html: string): Generator<readonly [tag: string, attributes: string, end: number], void> {
  const tag = /<script\b([^<>]*)>/gi;
  for (let found = tag.exec(html); found; found = tag.exec(html))
    yield [found[0], found[1] ?? '', tag.lastIndex];
}
