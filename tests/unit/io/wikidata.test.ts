// Wikidata: statements of entities and results of queries as events, no more exact than they are, with their references.
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/model/ingest/parse.js';
import type { TimelineDocument } from '../../../src/model/written.js';
import { resultOf } from './support.js';

async function read(value: object): Promise<{ document: TimelineDocument; faults: readonly string[] }> {
  const { document, faults } = await resultOf(JSON.stringify(value));
  return {
    document: document as TimelineDocument,
    faults: faults.map(({ place, problem, offender = '' }) => `${place} "${offender}": ${problem}`),
  };
}

const gregorian = 'http://www.wikidata.org/entity/Q1985727';
const time = (property: string, value: string, precision: number, calendarmodel = gregorian): object => ({
  ...{ snaktype: 'value', property, datatype: 'time' },
  datavalue: {
    type: 'time',
    value: { time: value, precision, calendarmodel, before: 0, after: 0, timezone: 0 },
  },
});
const item = (property: string, id: string): object => ({
  ...{ snaktype: 'value', property, datatype: 'wikibase-item' },
  datavalue: { type: 'wikibase-entityid', value: { 'entity-type': 'item', id } },
});
const text = (property: string, value: string): object => ({
  ...{ snaktype: 'value', property, datatype: 'url', datavalue: { type: 'string', value } },
});
const statement = (mainsnak: object, more: object = {}): object => ({
  ...{ mainsnak, type: 'statement', rank: 'normal', ...more },
});
const entity = (id: string, label: string, claims: object = {}): object => ({
  ...{ id, type: 'item', labels: { en: { language: 'en', value: label } }, claims },
});

describe('an entity', () => {
  it('has an event for each statement with a time, in the Gregorian calendar, with its references as sources', async () => {
    const references = [
      {
        snaks: {
          P854: [text('P854', 'https://www.archive.example/newton')],
          P813: [time('P813', '+2020-05-01T00:00:00Z', 11)],
        },
      },
      { snaks: { P248: [item('P248', 'Q2')] } },
    ];
    const { document, faults } = await read({
      entities: {
        Q935: entity('Q935', 'Isaac Newton', {
          P31: [statement(item('P31', 'Q5'))],
          P569: [
            statement(time('P569', '+1642-12-25T00:00:00Z', 11, 'http://www.wikidata.org/entity/Q1985786'), {
              ...{ id: 'Q935$1', references, rank: 'preferred' },
            }),
          ],
          P39: [
            statement(item('P39', 'Q2'), {
              id: 'Q935$2',
              qualifiers: {
                P580: [time('P580', '+1703-00-00T00:00:00Z', 9)],
                P582: [time('P582', '+1727-03-00T00:00:00Z', 10)],
                P1365: [item('P1365', 'Q9')],
              },
            }),
          ],
        }),
        Q2: entity('Q2', 'Royal Society'),
      },
    });
    expect(document.events).toEqual([
      {
        ...{ id: 'Q935$1', entity: 'Q935', title: 'Isaac Newton: date of birth' },
        when: { at: '1643-01-04', asWritten: '1642-12-25 (Julian calendar)' },
        tags: ['date of birth', 'preferred rank'],
        attribution: [
          [{ by: 'archive.example', as: 'outlet', source: 'https://www.archive.example/newton' }],
          [{ by: 'Royal Society', as: 'outlet', source: 'Royal Society' }],
        ],
      },
      {
        ...{ id: 'Q935$2', entity: 'Q935', title: 'Isaac Newton: position held, Royal Society' },
        when: { start: '1703', end: '1727-03' },
        ...{ tags: ['position held'], qualifiers: { P1365: 'Q9' } },
      },
      { title: 'Royal Society', entity: 'Q2' },
    ]);
    expect(document.sources?.['https://www.archive.example/newton']).toEqual({
      ...{ type: 'webpage', URL: 'https://www.archive.example/newton', accessed: '2020-05-01' },
    });
    expect(faults).toEqual(['entity Q2 "": has no statement with a time, so it is listed without a date']);
    const timeline = parse(document);
    expect(timeline.account()).toEqual({ given: 3, drawn: 2, listed: 1, rejected: 0 });
    expect(timeline.faults.counts.warning).toBe(0);
  });

  it('that has a start and an end itself is one event, and one with a point in time has its own name', async () => {
    const { document } = await read({
      entities: {
        Q362: entity('Q362', 'World War II', {
          P580: [statement(time('P580', '+1939-09-01T00:00:00Z', 11))],
          P582: [statement(time('P582', '+1945-09-02T00:00:00Z', 11))],
        }),
        Q48314: entity('Q48314', 'Battle of Actium', {
          P585: [statement(time('P585', '-0031-09-02T00:00:00Z', 11))],
        }),
      },
    });
    expect(document.events.map(({ title, when }) => [title, when])).toEqual([
      ['World War II', { start: '1939-09-01', end: '1945-09-02' }],
      ['Battle of Actium', '-0030-09-02'],
    ]);
  });

  it('with a time without a precision, or one that is not known, has a fault, and no first of January', async () => {
    const bare = { snaktype: 'value', property: 'P571', datatype: 'time' };
    const { document, faults } = await read({
      entities: {
        Q1: entity('Q1', 'A', {
          P571: [
            statement({ ...bare, datavalue: { type: 'time', value: { time: '+1850-01-01T00:00:00Z' } } }),
            statement({ ...bare, snaktype: 'somevalue' }),
            statement({ ...bare, datavalue: { type: 'time', value: { time: 'long ago', precision: 9 } } }),
          ],
        }),
      },
    });
    expect(document.events.map(({ when }) => when)).toEqual([undefined, undefined, undefined]);
    expect(faults).toEqual([
      'a statement of P571 "+1850-01-01T00:00:00Z": has a time without its precision, which could be a day or a century: give "precision"',
      'a statement of P571 "": is not known, so the event is listed without a date',
      'a statement of P571 "long ago": cannot be read as a time: write "+2025-11-28T00:00:00Z"',
    ]);
    expect(parse(document).account()).toEqual({ given: 3, drawn: 0, listed: 3, rejected: 0 });
  });
});

describe('results of a query', () => {
  const xsd = 'http://www.w3.org/2001/XMLSchema#';
  const uri = (value: string): object => ({ type: 'uri', value: `http://www.wikidata.org/entity/${value}` });
  const literal = (value: string, datatype?: string): object => ({
    ...{ type: 'literal', value, ...(datatype && { datatype }) },
  });
  const moment = (value: string): object => literal(value, `${xsd}dateTime`);
  const results = (...bindings: readonly object[]): object => ({ head: { vars: [] }, results: { bindings } });

  it('are events with the precision that is selected with their times', async () => {
    const { document, faults } = await read(
      results(
        {
          ...{ item: uri('Q1'), itemLabel: literal('Rome founded'), itemDescription: literal('A legend') },
          ...{ date: moment('-0752-01-01T00:00:00Z'), datePrecision: literal('9', `${xsd}integer`) },
          coord: literal('Point(12.5 41.9)', 'http://www.opengis.net/ont/geosparql#wktLiteral'),
          ...{ placeLabel: literal('Rome'), deaths: literal('12', `${xsd}decimal`), kindLabel: literal('x') },
        },
        {
          ...{ item: uri('Q2'), itemLabel: literal('B'), start: moment('1850-01-01T00:00:00Z') },
          ...{
            startPrecision: literal('7'),
            end: moment('1920-05-01T00:00:00Z'),
            endPrecision: literal('10'),
          },
        },
      ),
    );
    expect(faults).toEqual([]);
    expect(document.events).toEqual([
      {
        ...{ id: 'Q1', title: 'Rome founded', text: 'A legend', when: '-0752' },
        ...{ place: { name: 'Rome', latitude: 41.9, longitude: 12.5 }, data: { deaths: 12 }, kindLabel: 'x' },
      },
      { id: 'Q2', title: 'B', when: { start: '[1801..1900]', end: '1920-05' } },
    ]);
    expect(parse(document).account()).toMatchObject({ drawn: 2 });
  });

  it('keep a point that lies nowhere on Earth', async () => {
    const coord = literal('Point(500 41.9)', 'http://www.opengis.net/ont/geosparql#wktLiteral');
    const { document } = await read(results({ item: uri('Q1'), coord }));
    expect(document.events).toEqual([{ id: 'Q1', title: 'Q1', coord: 'Point(500 41.9)' }]);
  });

  it('without a precision are said to be uncertain where they look like a first of January or of a month', async () => {
    const { document, faults } = await read(
      results(
        { item: uri('Q1'), time: moment('1850-01-01T00:00:00Z') },
        { item: uri('Q1'), time: moment('1850-05-01T00:00:00Z') },
        { item: uri('Q2'), time: moment('1850-05-14T00:00:00Z') },
        { item: uri('Q3'), time: literal('1850', `${xsd}gYear`) },
        { item: uri('Q4'), date: { type: 'bnode', value: 't1' } },
      ),
    );
    expect(document.events.map(({ id, when }) => [id, when])).toEqual([
      ['Q1', '1850?'],
      [undefined, '1850-05?'],
      ['Q2', '1850-05-14'],
      ['Q3', '1850'],
      ['Q4', undefined],
    ]);
    expect(faults.map((fault) => fault.split(' "')[0])).toEqual([
      'result 1, time',
      'result 2, time',
      'result 5, date',
    ]);
    expect(parse(document).account()).toEqual({ given: 5, drawn: 4, listed: 1, rejected: 0 });
  });
});
