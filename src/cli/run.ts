/** Finds the command that was written, and runs it; help and mistakes are answered here. */
import { parseArgs } from 'node:util';
import { declared, UsageError, type Command, type Context } from './command.js';
import { convert } from './convert.js';
import { lint } from './lint.js';
import { merge } from './merge.js';
import { render } from './render.js';
import { schema } from './schema.js';

const commands: readonly Command[] = [lint, convert, render, merge, schema];

/** The exit code for what could not be understood: 1 is that of a command which found something. */
const misused = 2;

/** Runs the words behind the name of the program; returns the exit code. Never throws for what somebody wrote. */
export async function run(words: readonly string[], context: Context): Promise<number> {
  const [name = '', ...rest] = words;
  const command = commands.find((each) => each.name === name);
  if (!command) return answerWithout(name, context);
  try {
    const { values, positionals } = parsed(command, rest);
    if (values['help'] === true) {
      await context.write(helpOf(command));
      return 0;
    }
    return await command.run({ files: positionals, options: values }, context);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    context.log(`${error.message} (attributed-timeline ${name} --help)`);
    return misused;
  }
}

async function answerWithout(name: string, context: Context): Promise<number> {
  if (['', '--help', '-h', 'help'].includes(name)) {
    await context.write(overview());
    return name === '' ? misused : 0;
  }
  context.log(
    `there is no command "${name}": write ${commands.map((each) => each.name).join(', ')}, or --help`,
  );
  return misused;
}

function parsed(
  { options }: Command,
  words: readonly string[],
): {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
} {
  try {
    const help = { help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({
      args: [...words],
      options: { ...declared(options), ...help },
      allowPositionals: true,
    });
    return { values: values, positionals };
  } catch (error) {
    const [message = ''] = (error as Error).message.split('. To specify');
    throw new UsageError(message.charAt(0).toLowerCase() + message.slice(1));
  }
}

function overview(): string {
  const lines = commands.map(
    ({ name, operands, summary }) => `  ${`${name} ${operands}`.padEnd(20)} ${summary}`,
  );
  return `Timelines of attributed events, from and to files.\n\nattributed-timeline COMMAND\n${lines.join('\n')}\n\nEach says more with --help. A file named - is standard input.\n`;
}

function helpOf({ name, operands, summary, options }: Command): string {
  const all = { ...options, help: { help: 'this text' } } as Command['options'];
  const lines = Object.entries(all).map(
    ([option, { value, help }]) => `  ${`--${option}${value ? ` ${value}` : ''}`.padEnd(20)} ${help}`,
  );
  return `attributed-timeline ${name} ${operands}\n\n${summary}\n\n${lines.join('\n')}\n`;
}
