// Writes what frameworks and editors know of the element, made from custom-elements.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { descriptionOf } from './integrations/description.mjs';
import { cssData, htmlData, webTypes } from './integrations/editors.mjs';
import { frameworkFiles } from './integrations/frameworks.mjs';
import { propsTypes } from './integrations/props-types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name) => JSON.parse(readFileSync(`${root}${name}`, 'utf8'));
const description = descriptionOf(read('custom-elements.json'));
const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

const files = {
  'frameworks/props.d.ts': propsTypes(description),
  ...Object.fromEntries(
    Object.entries(frameworkFiles(description)).map(([name, text]) => [`frameworks/${name}`, text]),
  ),
  'web-types.json': json(webTypes(read('package.json'), description)),
  'vscode.html-custom-data.json': json(htmlData(description)),
  'vscode.css-custom-data.json': json(cssData(description)),
};

mkdirSync(`${root}dist/frameworks`, { recursive: true });
for (const [name, text] of Object.entries(files)) writeFileSync(`${root}dist/${name}`, text);
