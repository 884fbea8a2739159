/** `merge`: files as one document; an event with the id of an earlier one takes its place. */
import { mergeDocuments } from '../io/merge-documents.js';
import { writeJson } from '../io/writers/write-json.js';
import { parse } from '../model/ingest/parse.js';
import { runChunked } from '../util/chunked.js';
import { en } from '../locales/en.js';
import { UsageError, type Command } from './command.js';
import { charsetOption, readFile } from './read-file.js';
import { writeFile } from './write-file.js';

/** The command. What was created and what was changed is said of each file. */
export const merge: Command = {
  name: 'merge',
  operands: 'A B…',
  summary:
    'Joins files into one document: events with the id of an earlier one take its place, others come behind.',
  options: {
    format: { value: 'NAME', help: 'what the files are, where their names do not say it' },
    charset: charsetOption,
    mapping: { value: 'FILE', help: 'what the columns of tables are, as JSON' },
    out: { value: 'FILE', help: 'where it is written; standard output where it is left out' },
  },
  run: async (given, context) => {
    const [first, ...others] = given.files;
    if (first === undefined || others.length === 0) throw new UsageError('merge: write two files or more');
    const written = async (file: string): Promise<unknown> => {
      const { timeline } = await readFile(file, given, context);
      return JSON.parse(runChunked(writeJson(timeline, { locale: en })).content) as unknown;
    };
    let document = await written(first);
    for (const file of others) {
      const { document: joined, changes, renamed, omitted } = mergeDocuments(document, await written(file));
      context.log(
        `${file}: ${changes.created.length} created, ${changes.changed.length} changed, ${changes.unchanged.length} unchanged, ${changes.gone.length} not in it`,
      );
      for (const [id, other] of renamed)
        context.log(`${file}: "${id}" is another source or actor than before; it is "${other}" now`);
      for (const field of omitted)
        context.log(`${file}: "${field}" is another one than before, or missing; it is left out`);
      document = joined;
    }
    const { out } = given.options;
    const content = runChunked(writeJson(parse(document), { locale: en })).content;
    await writeFile(typeof out === 'string' ? out : undefined, content, context);
    return 0;
  },
};
