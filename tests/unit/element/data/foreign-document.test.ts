// An object of another program that its reader cannot read is left to the parser, and nothing waits for it.
import { expect, it } from 'vitest';
import { ForeignDocument } from '../../../../src/element/data/foreign-document.js';

it('what throws while it is read is given to the parser', async () => {
  const item = { content: 'A', start: '2025' };
  const items = new Proxy([item], {
    get(list, name, receiver) {
      if (name === 'map' || name === 'filter') throw new RangeError('too deep');
      return Reflect.get(list, name, receiver) as unknown;
    },
  });
  let changes = 0;
  const document = new ForeignDocument(() => changes++);
  const given = { items };
  expect(document.stateOf(given).type).toBe('loading');
  await document.finished;
  expect(document.stateOf(given).type).toBe('own');
  expect(changes).toBe(1);
});
