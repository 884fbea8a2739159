// A plugin for @web/test-runner: serves src and the libraries of tests in a few files, built once, where each page asks for
// some 300 modules else.
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';

/** The modules of src that pages and tests ask for by name: the names of the files that are built, without their ending. */
function entries(texts) {
  const found = texts.flatMap((text) =>
    [...text.matchAll(/'\.\.\/\.\.\/(src\/[\w/-]+)\.js'/g)].map(([, name]) => name),
  );
  return [...new Set(['src/define', ...found])];
}

/** What they ask for of Lit, which is to be there once, and of the libraries of tests. */
function libraries(texts) {
  const found = texts.flatMap((text) =>
    [...text.matchAll(/from '((?:lit|@open-wc|@web)(?:\/[\w./-]+)?)'/g)].map(([, name]) => name),
  );
  return [...new Set(found)];
}

/** Where a library is served: not with src, by whose folder tests know what the element itself does. */
const pathOf = (library) => `built/${library.replace(/\.js$/, '')}`;

const ofTests = (id) => /\/node_modules\/@(?:open-wc|web)\//.test(id);
const ofElement = (id) => !ofTests(id);

/** Chunks by the hundred take each page longer than all that is in them: what several entries share is one, what is loaded later another. */
const groups = [
  { name: 'commands', test: ofTests, minShareCount: 2, priority: 2 },
  { name: 'shared', test: ofElement, tags: ['$initial'], minShareCount: 2, priority: 1 },
  { name: 'later', test: ofElement, minShareCount: 2, priority: 0 },
];

/** Path to text. */
async function builtFiles(root, texts) {
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries([
          ...entries(texts).map((name) => [name, `${root}${name}.ts`]),
          ...libraries(texts).map((name) => [pathOf(name), name]),
        ]),
        // What the runner serves itself.
        external: /^\/__web/,
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: ({ name }) => (name.startsWith('built/') ? '[name].js' : '[name].ts'),
          chunkFileNames: ({ name }) => `${name === 'commands' ? 'built' : 'src/built'}/[name]-[hash].js`,
          codeSplitting: { groups },
        },
      },
    },
  });
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

/** What is asked for and was not built is served as it is. */
export function builtSourcePlugin(root) {
  let files;
  let built;
  return {
    name: 'built-source',
    async serverStart() {
      const folder = `${root}tests/element/`;
      const texts = readdirSync(folder)
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(folder + name, 'utf8'));
      built = new Map(libraries(texts).map((name) => [name, `/${pathOf(name)}.js`]));
      files = await builtFiles(root, texts);
    },
    serve({ path }) {
      const body = files.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
    /** What was built imports what was built; the runner would look for it on the disk. */
    resolveImport({ source, context }) {
      const isBuilt =
        source.startsWith('.') && files.has(new URL(source, `http://host${context.path}`).pathname);
      return isBuilt ? source : built.get(source);
    },
  };
}
