// Writes the JSON Schema, made from the built sources, to the data it describes and to the package.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { schemaOf } from '../dist/model/format/schema.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const committed = `${root}data/schema.json`;
const style = await prettier.resolveConfig(committed);
const text = await prettier.format(JSON.stringify(schemaOf()), { ...style, filepath: committed });
for (const path of [committed, `${root}dist/schema.json`]) writeFileSync(path, text);
