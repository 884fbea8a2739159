/** What a command of the command line is, and what it is run with. */
import type { ParseArgsConfig } from 'node:util';

/** The world of a command: nothing else of the process is used. */
export interface Context {
  /** What comes by standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** To standard output: what was asked for. */
  readonly write: (output: string | Uint8Array) => Promise<void> | void;
  /** To standard error, as a line: what happened. */
  readonly log: (line: string) => void;
  /** A line that the next one takes the place of, in a terminal; undefined elsewhere. */
  readonly progress: ((line: string) => void) | undefined;
  /** Whether standard output is a terminal that shows colours. */
  readonly hasColours: boolean;
  /** Whether faults are wanted as annotations of a pull request, where nothing else is said. */
  readonly isAnnotated: boolean;
}

/** The options of a command as they were written, each in the form that it was declared with. */
export type OptionValues = Readonly<Record<string, string | boolean | undefined>>;

/** What was written behind the name of a command. */
export interface Arguments {
  readonly files: readonly string[];
  readonly options: OptionValues;
}

/** One command. */
export interface Command {
  readonly name: string;
  /** What stands behind its name, as in `FILE…`. */
  readonly operands: string;
  /** What it does, in a sentence. */
  readonly summary: string;
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Returns the exit code. Throws a `UsageError` where it is asked for something that it cannot do. */
  readonly run: (given: Arguments, context: Context) => Promise<number>;
}

/** One option of a command, with a line of help; `value` names what stands behind it, where something does. */
export interface CommandOption {
  readonly value?: string;
  readonly help: string;
}

/** What was written is no command, or lacks something: the message says what to write. */
export class UsageError extends Error {}

/** The options as `parseArgs` takes them. */
export function declared(options: Command['options']): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { value }]) => [
      name,
      { type: value ? 'string' : 'boolean' } as const,
    ]),
  );
}

/** The text of an option; undefined where it was not given. */
export function textOption({ options }: Arguments, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** A number above zero; `otherwise` where it was not given. Throws a `UsageError` for anything else. */
export function numberOption(given: Arguments, name: string, otherwise: number): number {
  const text = textOption(given, name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (!(number > 0 && number < 100_000))
    throw new UsageError(`--${name} "${text}": write a number of pixels, like ${otherwise}`);
  return number;
}

/** One of several words; undefined where the option was not given. Throws a `UsageError` for any other word. */
export function choiceOption<T extends string>(
  given: Arguments,
  name: string,
  choices: readonly T[],
): T | undefined {
  const text = textOption(given, name);
  if (text === undefined) return undefined;
  const choice = choices.find((each) => each === text);
  if (choice === undefined) throw new UsageError(`--${name} "${text}": write one of ${choices.join(', ')}`);
  return choice;
}

/** "1 event", "2 events". */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
