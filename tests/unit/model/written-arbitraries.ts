/** Written documents for property tests: mostly in order, with something broken here and there. */
import fc from 'fast-check';
import { linkTypes } from '../../../src/model/format/format.js';
import { builtInKinds, type FieldDefinition, type KindDefinition } from '../../../src/model/kinds.js';

/** Values that few places of the format want. */
export const wrongValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 7, -3, '', 'words', [], {}, [null], [7], [[]], ['a', {}], { by: [] }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Now and then something else stands in place of the value. */
function maybeBroken<T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: wrongValue });
}

function written(
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  required: readonly string[],
): fc.Arbitrary<unknown> {
  const broken = Object.entries(fields).map(([name, value]) => [name, maybeBroken(value)] as const);
  const model = Object.fromEntries(broken);
  return fc.oneof(
    { weight: 8, arbitrary: fc.record(model, { requiredKeys: [...required] }) },
    { weight: 1, arbitrary: fc.record(model, { requiredKeys: [] }) },
  );
}

function oneOrMany(item: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof(item, fc.array(item, { minLength: 1, maxLength: 3 }));
}

const text = fc.constantFrom('a', 'b', 'e1', 'e1#c', 'Japan');
const markdown = fc.constantFrom(
  '*a*',
  '[a](https://example.org/)',
  '[a](b)',
  '[a](javascript:b) *',
  '\\\\*',
);
const colour = fc.constantFrom<unknown>(
  ...['incident', 'seagreen', '#eeeeee', 'none', 'light-dark(navy, #fff)'],
  { light: 'navy', dark: 'rgb(250 200 0)' },
);
const date = fc.constantFrom('2025', '2025-11-XX', '[2025-12-06..2025-12-07]', '2025-12-07T10:00Z');

const hedge = written(
  { word: text, class: fc.constantFrom('hearsay', 'allegation'), scope: fc.constantFrom('all', 'count') },
  ['word', 'class'],
);
const quote = fc.oneof(text, written({ text, lang: text, by: text, source: text }, ['text']));
const attributor = fc.oneof(
  text,
  written(
    {
      by: oneOrMany(text),
      as: fc.constantFrom('speaker', 'outlet'),
      verb: text,
      hedges: oneOrMany(hedge),
      quote,
    },
    ['by', 'as'],
  ),
);
const chain = oneOrMany(attributor);
const claim = fc.oneof(
  text,
  written(
    {
      id: text,
      text,
      stance: fc.constantFrom('asserts', 'denies'),
      chain,
      credibility: fc.constantFrom(1, 6),
    },
    ['id', 'text', 'chain'],
  ),
);
const when = fc.oneof(
  date,
  fc.constant(1_765_000_000_000),
  fc.constant([0, 1_765_000_000_000]),
  written(
    {
      at: date,
      asWritten: text,
      basis: fc.constantFrom('stated', 'inferred'),
      zone: fc.constant('Asia/Tokyo'),
    },
    ['at'],
  ),
  written(
    { start: fc.constant('2025-01'), end: fc.constantFrom('2025-12', '..', 1_765_000_000_000), note: text },
    ['start'],
  ),
);
const place = fc.oneof(text, written({ name: text, latitude: fc.constantFrom(0, 90, 91) }, ['name']));
const shortLinks = fc.dictionary(fc.constantFrom(...linkTypes, 'likes'), maybeBroken(oneOrMany(text)), {
  maxKeys: 2,
});

function fieldValue({ type, oneOf }: FieldDefinition): fc.Arbitrary<unknown> {
  const one = oneOf ? fc.constantFrom(...oneOf) : text;
  return type === 'texts' ? oneOrMany(one) : one;
}

function eventOfKind([name, { roles, fields, minimumClaims = 0 }]: readonly [
  string,
  KindDefinition,
]): fc.Arbitrary<unknown> {
  const own = {
    ...Object.fromEntries([...roles].map(([role]) => [role, fc.array(text, { minLength: 2, maxLength: 2 })])),
    ...Object.fromEntries([...fields].map(([field, definition]) => [field, fieldValue(definition)])),
  };
  const required = [...roles].filter(([, role]) => role.minimum).map(([role]) => role);
  const requiredFields = [...fields].filter(([, field]) => field.required).map(([field]) => field);
  return written(
    {
      ...{ textFormat: fc.constantFrom('plain', 'markdown'), text: fc.oneof(text, markdown) },
      ...{ color: colour, glyph: fc.constantFrom('star', 'M8 1l7 14H1z', 'M0 0', 'sun') },
      ...{ id: text, title: text, when, attribution: oneOrMany(chain), claims: oneOrMany(claim) },
      ...{
        quotes: oneOrMany(quote),
        ambiguity: oneOrMany(text),
        place,
        tags: oneOrMany(text),
        data: dictionary(fc.constantFrom<unknown>(6.2, -1, 0, null)),
        links: shortLinks,
      },
      ...{ kind: fc.constant(name), strange: wrongValue, ...own },
    },
    ['title', 'when', 'kind', ...required, ...requiredFields, ...(minimumClaims > 0 ? ['claims'] : [])],
  );
}

/** An event of any kind, of an unknown one, or of none. */
export const writtenEvent: fc.Arbitrary<unknown> = fc.oneof(
  ...[...builtInKinds].map(eventOfKind),
  written({ title: text, when, kind: fc.constant('sermon'), parties: oneOrMany(text) }, ['title', 'when']),
);

const actor = fc.oneof(
  text,
  written({ name: text, type: fc.constantFrom('person', 'state'), count: fc.nat() }, ['name']),
);
const source = fc.oneof(
  text,
  written({ title: text, issued: date, URL: fc.constant('https://example.org/') }, []),
);
const kind = fc.oneof(
  text,
  written(
    { label: text, colour: fc.constantFrom('call', 'red'), roles: fc.dictionary(text, text, { maxKeys: 2 }) },
    ['label'],
  ),
);
const link = written(
  {
    from: text,
    to: text,
    type: fc.constantFrom(...linkTypes),
    assertedBy: oneOrMany(text),
    hedges: oneOrMany(hedge),
  },
  ['from', 'to', 'type'],
);

function dictionary(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.dictionary(fc.constantFrom('a', 'launch', 'constructor', '__proto__'), maybeBroken(value), {
    maxKeys: 2,
  });
}

/** A whole document, or a list of events. */
export const writtenDocument: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: fc.array(maybeBroken(writtenEvent), { maxLength: 3 }) },
  {
    weight: 6,
    arbitrary: written(
      {
        ...{
          format: fc.constant('attributed-timeline/1'),
          title: text,
          timeZone: fc.constant('UTC'),
          asOf: date,
          textFormat: fc.constantFrom('plain', 'markdown'),
        },
        ...{
          actors: dictionary(actor),
          sources: dictionary(source),
          kinds: dictionary(kind),
          quantities: dictionary(fc.oneof(text, written({ label: text, unit: text }, []))),
          links: oneOrMany(link),
        },
        ...{ corrections: oneOrMany(written({ on: date, text }, ['on', 'text'])), strange: wrongValue },
        events: fc.array(maybeBroken(writtenEvent), { maxLength: 3 }),
      },
      ['events'],
    ),
  },
  // A text would be read as JSON.
  { weight: 1, arbitrary: wrongValue.filter((value) => typeof value !== 'string') },
);
