// Writes custom-elements.json from the sources, with the paths that the published package has.

import { posix } from 'node:path';

/** `src/element/x.ts`, `/src/element/x.js` and, from `src/index.ts`, `./element/x.js` are `dist/element/x.js`. */
function toPublished(path, from = '') {
  if (path === undefined) return undefined;
  const absolute = path.startsWith('.') ? posix.join(posix.dirname(from), path) : path.replace(/^\//, '');
  return absolute.replace(/^src\/(.*)\.[jt]s$/, 'dist/$1.js');
}

const references = ['declaration', 'superclass', 'inheritedFrom'];

/** Rewrites every reference to a module in `value`, at any depth. */
function publish(value, from) {
  if (typeof value !== 'object' || value === null) return;
  for (const key of references) {
    if (value[key]?.module) value[key].module = toPublished(value[key].module, from);
  }
  for (const inner of Object.values(value)) publish(inner, from);
}

const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      publish(module, module.path);
      module.path = toPublished(module.path);
    }
  },
};

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publishedPaths],
};
