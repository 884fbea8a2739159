// The command line: what is wrong in files, where, and for whom.
import { describe, expect, it } from 'vitest';
import { textRow, workbookFile, zipFile } from '../io/workbook-file.js';
import { command, fileWith } from './support.js';

const faulty = '[\n  {"title": "A", "when": "2025-13"},\n  {"title": "B", "when": "2025-12", "mood": "x"}\n]';

describe('the command lint', () => {
  it('names line and column of each fault, counts all, and fails for errors', async () => {
    const file = fileWith('events.json', faulty);
    const { code, output, said } = await command(['lint', file]);
    expect(code).toBe(1);
    expect(output.split('\n')[0]).toBe(
      `${file}:2:26: error: events[0].when "2025-13": month 13 does not exist`,
    );
    expect(output).toMatch(new RegExp(`^${file}:3:45: note: `, 'm'));
    expect(said).toBe(
      `${file}: 2 events (1 drawn, 1 listed without a date, 0 rejected); 1 error, 0 warnings, 1 note`,
    );
  });

  it('reads standard input, in the format that is named, and places faults of lines', async () => {
    const input = '{"title": "A", "when": "2025"}\n{oops}\n';
    const { code, output } = await command(['lint', '-', '--format', 'jsonl'], { input });
    expect(code).toBe(1);
    expect(output).toMatch(/^standard input:\d+:1: error: /);
  });

  it('reads spreadsheets, whose lines are their rows, and says what to do with those that it cannot read', async () => {
    const sheet = textRow(1, 'Title', 'Date') + textRow(3, 'A', '2025-13');
    const file = fileWith('a.xlsx', workbookFile({ sheets: { Events: sheet } }));
    const { code, output } = await command(['lint', file]);
    expect(code).toBe(1);
    expect(output).toBe(`${file}:3:1: error: row 3, when "2025-13": month 13 does not exist\n`);
    const old = await command(['lint', fileWith('a.ods', zipFile({ 'content.xml': '' }))]);
    expect(old.said).toMatch(/: this is an OpenDocument file \(\.ods\): save it as \.xlsx or as CSV \(/m);
  });

  it('fails for warnings where it is to be strict, and leaves notes out where it is to be quiet', async () => {
    const file = fileWith('a.json', '[{"title": "A", "kind": "sighting", "when": "2025", "mood": 1}]');
    expect((await command(['lint', file])).code).toBe(0);
    const { code, output } = await command(['lint', '--strict', '--quiet', file]);
    expect(code).toBe(1);
    expect(output).toContain('warning');
    expect(output).not.toContain('note');
  });

  it('writes an object a line for programs, and annotations for pull requests', async () => {
    const file = fileWith('a,b.json', faulty);
    const [line = ''] = (await command(['lint', '--json', file])).output.split('\n');
    expect(JSON.parse(line)).toMatchObject({
      file,
      line: 2,
      column: 26,
      severity: 'error',
      pointer: '/0/when',
    });
    const { output } = await command(['lint', file], { isAnnotated: true });
    expect(output).toContain('a%2Cb.json,line=2,col=26::events[0].when "2025-13": month 13');
  });

  it('names the line on which a row begins, though cells have line breaks', async () => {
    const rows = 'date;title\n2025;"A\n\nB"\n2025-13-45;C\n';
    expect((await command(['lint', fileWith('a.csv', rows)])).output).toMatch(/a\.csv:5:1: error: row 3, /);
  });

  it('finds an entry of JSON of others, and a value in another encoding than UTF-8', async () => {
    const features = ['2025', '2025-13-45'].map(
      (date) => `{"type":"Feature","geometry":null,"properties":{"name":"A","when":"${date}"}}`,
    );
    const map = `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`;
    expect((await command(['lint', fileWith('a.geojson', map)])).output).toMatch(
      /geojson:3:1: \w+: feature 2/,
    );
    const wide = Buffer.from(`\ufeff${faulty}`, 'utf16le');
    expect((await command(['lint', fileWith('a.json', wide)])).output).toMatch(/a\.json:2:26: error/);
  });

  it('looks at all files, though one cannot be read', async () => {
    const good = fileWith('good.json', '[{"title": "A", "when": "2025"}]');
    const bad = fileWith('bad.json', faulty);
    const page = fileWith('page.txt', '<!doctype html>');
    const { code, output, said } = await command(['lint', '/nowhere/x.json', page, good, bad]);
    expect(code).toBe(1);
    expect(output).toContain('/nowhere/x.json:1:1: error: there is no such file\n');
    expect(output).toMatch(new RegExp(`^${page}:1:1: error: this is .*--format$`, 'm'));
    expect(output).toContain(`${bad}:2:26: error: `);
    expect(said).toContain(`${good}: 1 event `);
    expect((await command(['lint', '/nowhere/x.json', good])).code).toBe(1);
  });

  it('says what to write where it cannot do what was written', async () => {
    const mistakes = [
      ['nonsense'],
      ['lint'],
      ['lint', '--mood', 'x'],
      ['lint', '/nowhere/x.json'],
      ['lint', '/tmp'],
    ];
    for (const words of mistakes) {
      const { code, output, said } = await command(words);
      expect(code, words.join(' ')).toBe(2);
      expect(output).toBe('');
      expect(said).toMatch(/--help/);
    }
    const unknown = await command(['lint', '-', '--format', 'cvs']);
    expect(unknown.code).toBe(2);
    expect(unknown.said).toMatch(/--format "cvs": write one of .*CSV/);
    const text = fileWith('a.txt', '<!doctype html>');
    expect((await command(['lint', text])).said).toContain('--format');
  });

  it('helps: with all commands, and with each', async () => {
    expect((await command(['--help'])).output).toMatch(/lint FILE….*\n(.*\n)+.*schema/);
    const { code, output } = await command(['lint', '--help']);
    expect(code).toBe(0);
    expect(output).toContain('--strict');
  });
});

describe('the command schema', () => {
  it('prints the schema of the format', async () => {
    const { output } = await command(['schema']);
    expect(JSON.parse(output)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});
