/** Reads newline-delimited JSON: one event a line, parsed while it arrives; lines of other programs when all of them are there. */
import { FaultLog } from '../model/fault.js';
import { MalformedLine } from '../model/format/malformed-line.js';
import { openLines } from '../model/ingest/read-lines.js';
import { loaded, type ReadOptions } from './format/format.js';
import { lineDialectOf } from './line-dialects.js';
import { faultless, reportResult, type ReadResult } from './format/read-result.js';
import { joinedText, type Source } from './format/source.js';

/** The timeline of all lines; a line that is no JSON is a fault of its event. */
export async function readJsonLines(source: Source, { run }: ReadOptions): Promise<ReadResult> {
  const pieces = source.text()[Symbol.asyncIterator]();
  const start = await throughFirstLine(pieces);
  const dialect = lineDialectOf(valueOf(firstLine.exec(start)?.[1] ?? start, 1));
  const rest = { [Symbol.asyncIterator]: () => pieces };
  if (dialect) {
    const text = start + (await joinedText(rest));
    const lines = text.split('\n').map((line, at) => ({ line, number: at + 1 }));
    const filled = lines.filter(({ line }) => line.trim() !== '');
    const values = filled.map(({ line, number }) => valueOf(line, number));
    const lineOf = (value: number): number => filled[value]?.number ?? 0;
    return run((await loaded(dialect.file, dialect.load))(values, lineOf));
  }
  const log = new FaultLog();
  const lines = openLines(log);
  await run(lines.push(start));
  for await (const more of rest) await run(lines.push(more));
  // Its faults are the timeline's own, for it is parsed already.
  reportResult({ document: undefined, faults: source.faults }, log);
  return faultless(await run(lines.finish()));
}

/** What comes until a line with something in it has ended. A text of one line may be long: only what is new is looked at. */
async function throughFirstLine(pieces: AsyncIterator<string>): Promise<string> {
  const begun: string[] = [];
  let hasBegun = false;
  for (
    let piece: IteratorResult<string, unknown> = await pieces.next();
    !piece.done;
    piece = await pieces.next()
  ) {
    const { value } = piece;
    begun.push(value);
    const text: string = hasBegun ? value : value.trimStart();
    hasBegun ||= text !== '';
    if (hasBegun && text.includes('\n')) break;
  }
  return begun.join('');
}

const firstLine = /^\s*(\S[^\n]*)\n/;

function valueOf(line: string, number: number): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return new MalformedLine(line, number);
  }
}
