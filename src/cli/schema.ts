/** `schema`: the JSON Schema of the format. */
import { schemaOf } from '../model/format/schema.js';
import type { Command } from './command.js';

/** The command. */
export const schema: Command = {
  name: 'schema',
  operands: '',
  summary: 'Prints the JSON Schema of the format, for editors and validators.',
  options: {},
  run: async (_given, { write }) => {
    await write(`${JSON.stringify(schemaOf(), undefined, 2)}\n`);
    return 0;
  },
};
