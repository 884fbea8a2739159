// What is said of the columns of a table: for which source, and when it is said anew.
import { describe, expect, it } from 'vitest';
import { AnsweredMapping } from '../../../../src/element/data/answered-mapping.js';
import type { Input } from '../../../../src/element/data/data-state.js';
import type { TableMapping } from '../../../../src/io/format/table-mapping.js';

const titled = (column: string): TableMapping => ({ columns: [{ column, field: 'title' }] });

describe('a mapping', () => {
  it('is the same one as long as it says the same, and another one where it says something else', () => {
    let mapping: TableMapping | undefined = titled('Was');
    const answered = new AnsweredMapping(() => [{ type: 'src', src: 'a.csv' }, mapping]);
    const first = answered.said.mapping;
    mapping = titled('Was');
    expect(answered.said.mapping).toBe(first);
    mapping = titled('Wer');
    expect(answered.said.mapping).toBe(mapping);
    mapping = undefined;
    expect(answered.said.mapping).toBeUndefined();
    mapping = titled('Wer');
    expect(answered.said.mapping).toBe(mapping);
  });

  it('that was answered for one source is one of another source for the next', () => {
    let input: Input = { type: 'src', src: 'a.csv' };
    const mapping = titled('Was');
    const answered = new AnsweredMapping(() => [input, mapping]);
    answered.answer(mapping);
    expect(answered.said).toEqual({ mapping, otherMapping: undefined });
    input = { type: 'src', src: 'b.csv' };
    expect(answered.said).toEqual({ mapping: undefined, otherMapping: mapping });
  });

  it('may be what is no plain data', () => {
    const circle: Record<string, unknown> = {};
    circle['columns'] = circle;
    const answered = new AnsweredMapping(() => [{ type: 'src', src: 'a.csv' }, circle]);
    expect(answered.said.mapping).toBe(circle);
  });
});
