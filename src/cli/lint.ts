/** `lint`: what is wrong in files, with line and column, for people, programs and pull requests. */
import type { Fault, Severity } from '../model/fault.js';
import { styleText } from 'node:util';
import type { Arguments, Command, Context } from './command.js';
import { byteSource, joinedText, type Source } from '../io/format/source.js';
import { xlsx } from '../io/xlsx.js';
import { counted, UsageError } from './command.js';
import { positionsIn, type Position } from './positions.js';
import { charsetOf, charsetOption, readFile, UnreadFile, type FileContent } from './read-file.js';

/** The command; its exit code is 1 where there is an error, and with `--strict` where there is a warning. */
export const lint: Command = {
  name: 'lint',
  operands: 'FILE…',
  summary: 'Says what is wrong in each file, with line and column. Exit code 1 where there are errors.',
  options: {
    format: { value: 'NAME', help: 'what the files are, where their names do not say it' },
    charset: charsetOption,
    mapping: { value: 'FILE', help: 'what the columns of tables are, as JSON' },
    json: { help: 'as one JSON object a line, for programs' },
    strict: { help: 'exit code 1 for warnings, too' },
    github: { help: 'as annotations of a pull request (by itself on GitHub Actions)' },
    quiet: { help: 'errors and warnings only, no notes' },
  },
  run: async (given, context) => {
    if (given.files.length === 0)
      throw new UsageError('lint: which file? write its name, or - for standard input');
    let code = 0;
    for (const file of given.files) code = Math.max(code, await lintFile(file, given, context));
    return code;
  },
};

interface PlacedFault extends Fault, Position {
  readonly file: string;
}

async function lintFile(file: string, given: Arguments, context: Context): Promise<number> {
  const { options } = given;
  const content = await readIfPossible(file, given, context);
  if (!content) return 1;
  const { name, timeline, bytes } = content;
  const { faults, counts } = timeline.faults;
  const position =
    faults.length > 0 ? positionsIn(await textIn(byteSource([bytes()], charsetOf(given)))) : undefined;
  const wanted = faults.filter(({ severity }) => severity !== 'note' || !options['quiet']);
  const placed = wanted.map((fault): PlacedFault => ({
    file: name,
    ...(position?.(fault) ?? { line: 1, column: 1 }),
    ...fault,
  }));
  for (const fault of placed) await context.write(`${lineOf(fault, options, context)}\n`);
  context.log(summaryOf(name, { counts, shown: faults.length, account: timeline.account() }));
  return counts.error > 0 || (options['strict'] === true && counts.warning > 0) ? 1 : 0;
}

/** None of a spreadsheet: its rows are its lines. */
async function textIn(source: Source): Promise<string | undefined> {
  return xlsx.isStartOf?.(await source.start()) ? undefined : joinedText(source.text());
}

/** What cannot be read at all is an error like others where there are other files, which are looked at all the same. */
async function readIfPossible(
  file: string,
  given: Arguments,
  context: Context,
): Promise<FileContent | undefined> {
  try {
    return await readFile(file, given, context);
  } catch (error) {
    if (!(error instanceof UnreadFile) || given.files.length === 1) throw error;
    const { file: name, reason: message } = error;
    const fault = { code: 'unread-source', severity: 'error', pointer: '', message } as const;
    const placed: PlacedFault = { file: name, line: 1, column: 1, ...fault };
    await context.write(`${lineOf(placed, given.options, context)}\n`);
    return undefined;
  }
}

function lineOf(fault: PlacedFault, options: Arguments['options'], context: Context): string {
  if (options['json']) return JSON.stringify(fault);
  return options['github'] || context.isAnnotated ? annotationOf(fault) : readableLine(fault, context);
}

const colours = { error: 'red', warning: 'yellow', note: 'dim' } as const;

function readableLine(
  { file, line, column, severity, message }: PlacedFault,
  { hasColours }: Context,
): string {
  const word = hasColours ? styleText(colours[severity], severity) : severity;
  return `${file}:${line}:${column}: ${word}: ${message}`;
}

/** https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function annotationOf({ file, line, column, severity, message }: PlacedFault): string {
  const level: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };
  return `::${level[severity]} file=${escaped(file, true)},line=${line},col=${column}::${escaped(message, false)}`;
}

function escaped(text: string, isProperty: boolean): string {
  const line = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return isProperty ? line.replaceAll(':', '%3A').replaceAll(',', '%2C') : line;
}

interface Summary {
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many faults have details. */
  readonly shown: number;
  readonly account: {
    readonly given: number;
    readonly drawn: number;
    readonly listed: number;
    readonly rejected: number;
  };
}

function summaryOf(name: string, { counts, shown, account }: Summary): string {
  const { given, drawn, listed, rejected } = account;
  const all = counts.error + counts.warning + counts.note;
  const faults = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.note, 'note'),
  ];
  const more = all > shown ? ` (${all - shown} of them not listed)` : '';
  return `${name}: ${counted(given, 'event')} (${drawn} drawn, ${listed} listed without a date, ${rejected} rejected); ${faults.join(', ')}${more}`;
}
