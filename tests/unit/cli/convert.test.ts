// The command line: files become other files, pictures and pages, and several become one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { command, fileWith } from './support.js';

const table = 'date,headline,source\n2025-12-06,Radar alleged,Gazette\n2025-12-07,Protest lodged,Gazette\n';
const document = JSON.stringify({
  title: 'A dispute',
  events: [
    { id: 'a', title: 'Radar alleged', when: '2025-12-06', mood: 'tense' },
    { id: 'b', title: 'Protest lodged', when: '2025-12-07' },
  ],
});

describe('the command convert', () => {
  it('makes a document of a table, and says what was read', async () => {
    const out = fileWith('out.json', '');
    const { code, output, said } = await command(['convert', fileWith('in.csv', table), out]);
    expect(code).toBe(0);
    expect(output).toBe('');
    const { events } = JSON.parse(readFileSync(out, 'utf8')) as { events: readonly { title: string }[] };
    expect(events.map(({ title }) => title)).toEqual(['Radar alleged', 'Protest lodged']);
    expect(said).toContain('in.csv: 2 events, 0 rejected; 0 errors, 0 warnings');
  });

  it('makes a table of standard input, for the next program, and says what is lost', async () => {
    const { code, output, said } = await command(['convert', '-', '--to', 'csv'], { input: document });
    expect(code).toBe(0);
    expect(output).toContain('Radar alleged');
    expect(said).toMatch(/^CSV: /m);
  });

  it('writes a calendar, linked data, slides and lines, by the extension or the name', async () => {
    const file = fileWith('in.json', document);
    for (const [name, start] of [
      ['ics', 'BEGIN:VCALENDAR'],
      ['jsonld', '{\n  "@context"'],
      ['TimelineJS', '{\n  "title": {'],
      ['ndjson', '{"format":"attributed-timeline/1","title":"A dispute"}\n{"id":"a"'],
    ] as const) {
      const { code, output } = await command(['convert', file, '--to', name]);
      expect(code).toBe(0);
      expect(output.slice(0, start.length)).toBe(start);
    }
  });

  it('writes lines in pieces, as many as there are events', async () => {
    const events = Array.from({ length: 5000 }, (_, at) => ({
      id: `e${at}`,
      title: 'A title',
      when: '2025',
    }));
    const out = join(tmpdir(), `lines-${process.pid}.ndjson`);
    const { code } = await command(['convert', fileWith('in.json', JSON.stringify(events)), out]);
    expect(code).toBe(0);
    const lines = readFileSync(out, 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(events);
  });

  it('makes a spreadsheet, and a table of one', async () => {
    const out = fileWith('out.xlsx', '');
    expect((await command(['convert', fileWith('in.csv', table), out])).code).toBe(0);
    const { output, said } = await command(['convert', out, '--to', 'json']);
    expect(JSON.parse(output)).toMatchObject({
      events: [{ title: 'Radar alleged' }, { when: '2025-12-07' }],
    });
    expect(said).toContain('out.xlsx: 2 events, 0 rejected; 0 errors, 0 warnings');
  });

  it('reads the encoding that is said', async () => {
    const bytes = new Uint8Array([
      ...Buffer.from('title,date\n'),
      0x93,
      0x8c,
      0x8b,
      0x9e,
      ...Buffer.from(',2025\n'),
    ]);
    const file = fileWith('in.csv', bytes);
    const { output } = await command(['convert', file, '--to', 'json', '--charset', 'shift_jis']);
    expect(output).toContain('東京');
    const { output: faults } = await command(['lint', file]);
    expect(faults).toContain('--charset on the command line');
    expect((await command(['lint', file, '--charset', 'shift_jis'])).output).toBe('');
  });

  it('reads a table as a mapping says it', async () => {
    const file = fileWith('in.csv', 'wer,was,wann\nAnn,Rede,03/04/2025\n');
    const columns = [
      { column: 'was', field: 'title' },
      { column: 'wann', field: 'start', dayOrder: 'day-first' },
    ];
    const mapping = fileWith('mapping.json', JSON.stringify({ columns }));
    const { output } = await command(['convert', file, '--to', 'json', '--mapping', mapping]);
    expect(JSON.parse(output)).toMatchObject({ events: [{ title: 'Rede', when: '2025-04-03' }] });
  });

  it('names what can be written where something else is wanted', async () => {
    const file = fileWith('in.csv', table);
    for (const words of [[file, 'out.doc'], [file], [], [file, '--lang', 'tlh', '--to', 'csv']]) {
      const { code, said } = await command(['convert', ...words]);
      expect(code, words.join(' ')).toBe(2);
      expect(said).toMatch(/write one (of|file)/);
    }
  });
});

describe('the command render', () => {
  it('draws an SVG, in another language and look where that is asked for', async () => {
    const file = fileWith('in.csv', table);
    const { code, output } = await command(['render', file, '--svg', '--lang', 'ja', '--theme', 'dark']);
    expect(code).toBe(0);
    expect(output).toContain('<svg');
    expect(output).toContain('Radar alleged');
    expect(output).toContain('12月');
  });

  it('writes the record with the drawing in it, from which the document is read back', async () => {
    const out = join(tmpdir(), `record-${process.pid}.html`);
    await command(['render', fileWith('in.json', document), out]);
    const page = readFileSync(out, 'utf8');
    expect(page).toContain('<svg');
    expect(page).not.toMatch(/<script(?! type="application\/json")/);
    const { output } = await command(['convert', out, '--to', 'json']);
    expect(JSON.parse(output)).toEqual(JSON.parse(document));
  });

  it('says what it needs for what it cannot do here, and what to write', async () => {
    const file = fileWith('in.csv', table);
    expect((await command(['render', file, '--png'])).said).toContain('npm install @resvg/resvg-js');
    expect((await command(['render', file])).said).toContain('--svg, --png, --html and --pdf');
    expect((await command(['render', file, '--svg', '--png'])).code).toBe(2);
    expect((await command(['render', file, '--svg', '--width', 'wide'])).said).toContain('--width "wide"');
    const undated = fileWith('in.json', '[{"title":"A"}]');
    expect((await command(['render', undated, '--svg'])).said).toContain('nothing to draw');
  });
});

describe('the command render, for what it is given', () => {
  it('writes the record of events without dates, which has no drawing', async () => {
    const undated = fileWith('in.json', '[{"title":"Some day"}]');
    const { code, output } = await command(['render', undated, '--html']);
    expect(code).toBe(0);
    expect(output).toContain('Some day');
    expect(output).not.toContain('<svg');
  });

  it('takes an extension in any case, and no word that it does not know', async () => {
    const file = fileWith('in.csv', table);
    const out = join(tmpdir(), `drawing-${process.pid}.SVG`);
    expect((await command(['render', file, out])).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('<svg');
    for (const [option, words] of [
      ['--theme', 'light, dark'],
      ['--axis', 'auto, linear, cut'],
      ['--lane-by', 'kind, actor'],
    ] as const) {
      const { code, said } = await command(['render', file, '--svg', option, 'foo']);
      expect(code).toBe(2);
      expect(said).toContain(`${option} "foo": write one of ${words}`);
    }
  });
});

describe('the command merge', () => {
  it('puts what a later file says of an event in its place, and says what changed', async () => {
    const [first, second] = [
      fileWith('a.json', document),
      fileWith(
        'b.json',
        '[{"id":"b","title":"Protest withdrawn","when":"2025-12-07"},{"title":"New","when":"2026"}]',
      ),
    ];
    const { code, output, said } = await command(['merge', first, second]);
    expect(code).toBe(0);
    const merged = JSON.parse(output) as { title: string; events: readonly { title: string }[] };
    expect(merged.title).toBe('A dispute');
    expect(merged.events.map(({ title }) => title)).toEqual(['Radar alleged', 'Protest withdrawn', 'New']);
    expect(said).toContain('b.json: 1 created, 1 changed, 0 unchanged, 1 not in it');
    expect((await command(['merge', first])).code).toBe(2);
  });
});
