/** The JSON Schema: up to date, strict, and of one mind with the reader. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault, FaultCode } from '../../../../src/model/fault.js';
import { builtInKinds, plainKind, type KindDefinition } from '../../../../src/model/kinds.js';
import { parse } from '../../../../src/model/ingest/parse.js';
import { schemaOf } from '../../../../src/model/format/schema.js';
import { writtenDocument, writtenEvent } from '../written-arbitraries.js';

function readData(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../../data/${name}`, import.meta.url), 'utf8'));
}

/** `strict` refuses keywords without effect, unknown formats and mixed types. */
function validatorOf(schema: object): ValidateFunction {
  return new Ajv2020({ strict: true }).compile(schema);
}

const validate = validatorOf(schemaOf());

const structural: ReadonlySet<FaultCode> = new Set<FaultCode>([
  'wrong-type',
  'missing-field',
  'too-few',
  'unknown-value',
  'not-an-object',
]);

/**
 * How the reader judges the structure. Where a date is missing or written twice, the schema is free to say either; so it is where an event
 * lacks one beside an order, as it cannot see which events that names.
 */
function judgedByReader(document: unknown): 'sound' | 'broken' | 'either' {
  const errors = parse(document).faults.faults.filter(({ severity }) => severity === 'error');
  const hasOrder = /"(after|before|same-day)"/.test(JSON.stringify(document));
  const isFree = ({ code, message }: Fault): boolean =>
    code === 'no-date' ||
    code === 'unknown-field' ||
    (hasOrder && code === 'missing-field' && message.includes('"when"'));
  if (errors.some((fault) => structural.has(fault.code) && !isFree(fault))) return 'broken';
  return errors.some(isFree) ? 'either' : 'sound';
}

describe('the schema', () => {
  it('is the one in data/schema.json: `npm run schema` writes it', () => {
    expect(readData('schema.json')).toEqual(JSON.parse(JSON.stringify(schemaOf())));
  });

  it('accepts the shipped document, which names it', () => {
    const document = readData('japan-china-2025.json');
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(document).toHaveProperty('$schema', './schema.json');
  });

  it.each([
    ['the least that draws', { events: [{ title: 'Ferry service suspended', when: '2025-12' }] }],
    ['a list of events', [{ title: 'Ferry service suspended', when: '2025-12' }]],
    ['an instant', [{ title: 'a', when: 1_765_000_000_000 }]],
    ['a range of instants', [{ title: 'a', when: [0, 1_765_000_000_000] }]],
    [
      'an unknown kind and unknown fields',
      [{ title: 'a', when: '2025', kind: 'sermon', pulpit: { high: true } }],
    ],
    ['an outlet as a bare text', [{ title: 'a', when: '2025', attribution: 'scmp' }]],
    ['an event that is known by its order alone', [{ title: 'a', links: { after: 'e01' } }]],
    ['one that shares a day, without a date', [{ title: 'a', when: null, links: { 'same-day': 'e01' } }]],
    [
      'one that another names in its date',
      [
        { id: 'e1', title: 'a' },
        { title: 'b', when: { after: 'e1' } },
      ],
    ],
    [
      'one that a link of another names',
      [
        { id: 'e1', title: 'a' },
        { title: 'b', when: '2025', links: { after: 'e1' } },
      ],
    ],
    [
      'two that a link beside them names',
      {
        events: [
          { id: 'e1', title: 'a' },
          { id: 'e2', title: 'b' },
        ],
        links: { from: 'e1', to: 'e2', type: 'same-day' },
      },
    ],
    ['links in the short form', [{ title: 'a', when: '2025', links: { 'part-of': 'e07', after: ['e01'] } }]],
    [
      'a kind of the document’s own',
      { events: [], kinds: { launch: { label: 'Launch', roles: { crew: 'Crew' } } } },
    ],
  ])('accepts %s', (_, document) => {
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
    expect(judgedByReader(document)).toBe('sound');
  });

  it.each([
    ['where nothing says its order', [{ id: 'e1', title: 'a' }]],
    [
      'where no order can name it',
      { events: [{ title: 'a' }, { id: 'e1', title: 'b', when: '2025', links: { 'same-day': 'e2' } }] },
    ],
    [
      'beside links that are no order',
      {
        events: [{ id: 'e1', title: 'a' }],
        links: [{ from: 'e1', to: 'e2', type: 'about' }],
      },
    ],
  ])('asks an event for its date %s', (_, document) => {
    expect(validate(document)).toBe(false);
    expect(parse(document).faults.faults.map(({ code }) => code)).toContain('missing-field');
  });

  it('checks events of a host’s kind by the rules of its row', () => {
    const launch: KindDefinition = {
      ...plainKind,
      label: 'Launch',
      roles: new Map([['crew', { label: 'Crew', phrase: 'with {names}', minimum: 3 }]]),
    };
    const accepts = validatorOf(schemaOf(new Map([...builtInKinds, ['launch', launch]])));
    const event = { title: 'a', when: '2025', kind: 'launch' };
    expect(accepts([{ ...event, crew: ['a', 'b', 'c'] }])).toBe(true);
    expect(accepts([{ ...event, crew: ['a', 'b'] }])).toBe(false);
    expect(accepts([event])).toBe(false);
  });

  it('judges the structure of generated documents as the reader does', () => {
    const verdicts = { sound: 0, broken: 0, either: 0 };
    fc.assert(
      fc.property(fc.oneof(writtenDocument, fc.array(writtenEvent, { maxLength: 1 })), (document) => {
        const judged = judgedByReader(document);
        verdicts[judged]++;
        if (judged !== 'either')
          expect(validate(document), JSON.stringify(parse(document).faults.faults)).toBe(judged === 'sound');
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(verdicts.sound, verdicts.broken)).toBeGreaterThan(300);
  });
});

type WrittenEvent = Readonly<Record<string, unknown>>;

function soundEvent(kind: string, { roles, fields, minimumClaims = 0 }: KindDefinition): WrittenEvent {
  const names = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `actor ${i}`);
  const claim = { text: 'so it was', chain: 'an outlet' };
  return {
    ...{ id: 'e1', title: 'a', when: '2025', kind },
    ...Object.fromEntries([...roles].map(([role, { minimum = 1 }]) => [role, names(minimum)])),
    ...Object.fromEntries([...fields].map(([name, { oneOf = ['words'] }]) => [name, oneOf[0]])),
    claims: names(minimumClaims).map((id) => ({ ...claim, id })),
  };
}

function without(event: WrittenEvent, name: string): WrittenEvent {
  return Object.fromEntries(Object.entries(event).filter(([key]) => key !== name));
}

/** Each rule of a row, broken once, and the place and the word by which the reader must name it. */
function* brokenEvents(kind: string, definition: KindDefinition): Generator<[string, WrittenEvent, string]> {
  const sound = soundEvent(kind, definition);
  for (const name of ['title', 'when']) yield [`${name} is missing`, without(sound, name), `"${name}"`];
  for (const [role, { minimum }] of definition.roles) {
    const [, ...others] = sound[role] as string[];
    yield [`${role} holds no text`, { ...sound, [role]: [{}, ...others] }, `.${role}`];
    if (!minimum) continue;
    yield [`${role} is missing`, without(sound, role), `"${role}"`];
    yield [`${role} has too few`, { ...sound, [role]: others }, `.${role}`];
  }
  for (const [field, { oneOf, required }] of definition.fields) {
    yield [`${field} is no text`, { ...sound, [field]: {} }, `.${field}`];
    if (oneOf) yield [`${field} is none of its values`, { ...sound, [field]: 'none of these' }, `.${field}`];
    if (required) yield [`${field} is missing`, without(sound, field), `"${field}"`];
  }
  if (!definition.minimumClaims) return;
  yield ['claims are too few', { ...sound, claims: (sound['claims'] as unknown[]).slice(1) }, 'claims'];
  yield ['claims are missing', without(sound, 'claims'), 'claims'];
}

const kinds = [...builtInKinds];
const broken = kinds.flatMap(([kind, definition]) =>
  [...brokenEvents(kind, definition)].map(([what, event, word]) => ({ kind, what, event, word })),
);

describe('each rule of the table of kinds', () => {
  it.each(kinds)('lets a sound %s pass the reader and the schema', (kind, definition) => {
    const document = [soundEvent(kind, definition)];
    expect(parse(document).faults.faults).toEqual([]);
    expect(validate(document), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(broken)('is kept by the reader and by the schema: $kind, where $what', ({ event, word }) => {
    const [fault, ...more] = parse([event]).faults.faults;
    expect(more).toEqual([]);
    expect(fault).toMatchObject({
      severity: 'error',
      pointer: expect.stringMatching(/^\/0(\/\w+){0,2}$/) as string,
    });
    expect(structural).toContain(fault?.code);
    expect(fault?.message).toContain(word);
    expect(validate([event])).toBe(false);
  });
});
