// Templates without the blanks that are there for readers of the source.
import { describe, expect, it } from 'vitest';
import { html } from '../../../src/render/views/blankless-html.js';

const list = (name: string): ReturnType<typeof html> =>
  html`<ul
    class="ferries ${name}"
    title=${name}
    aria-label="Ferries that leave the harbour, in the order in which they were announced"
  >
    <li>No ferry ${name} ${name}</li>
    ${name}
    <li>Any</li>
  </ul>`;

describe('a template whose blanks with a line break make no nodes', () => {
  it('keeps blanks on a line, and those between attributes', () => {
    const [start, title, inTag, ...rest] = list('').strings;
    expect([start, title]).toEqual(['<ul\n    class="ferries ', '"\n    title=']);
    expect(inTag).toMatch(/^\n {4}aria-label="Ferries that [\w, ]+"\n {2}><li>No ferry $/);
    expect(rest).toEqual([' ', '</li>', '<li>Any</li></ul>']);
  });

  it('is the same template each time, as Lit needs it to update nodes', () => {
    expect(list('second').strings).toBe(list('first').strings);
    expect(list('second').values).toEqual(Array.from({ length: 5 }, () => 'second'));
  });
});
