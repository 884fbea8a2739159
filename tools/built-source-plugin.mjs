// A plugin for @web/test-runner: serves src in a few files, built once, where each page asks for some 250 modules else.
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';

/** The modules that pages and tests ask for by name: the names of the files that are built, without their ending. */
function entries(root) {
  const folder = `${root}tests/element/`;
  const texts = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(folder + name, 'utf8'));
  const found = texts.flatMap((text) =>
    [...text.matchAll(/'\.\.\/\.\.\/(src\/[\w/-]+)\.js'/g)].map(([, name]) => name),
  );
  return [...new Set(['src/define', ...found])];
}

/** Path to text. Lit stays outside: the tests use it too, and there is to be one of it. */
async function builtFiles(root) {
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
        input: Object.fromEntries(entries(root).map((name) => [name, `${root}${name}.ts`])),
        external: /^(?:lit|@lit)(?:\/|$|-)/,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].ts', chunkFileNames: 'src/built/[name]-[hash].js' },
      },
    },
  });
  return new Map(output.map(({ fileName, code }) => [`/${fileName}`, code]));
}

/** What is asked for and was not built is served as it is. */
export function builtSourcePlugin(root) {
  let files;
  return {
    name: 'built-source',
    async serverStart() {
      files = await builtFiles(root);
    },
    serve({ path }) {
      const body = files.get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
    /** What was built imports what was built; the runner would look for it on the disk. */
    resolveImport({ source, context }) {
      return files.has(new URL(source, `http://host${context.path}`).pathname) && source.startsWith('.')
        ? source
        : undefined;
    },
  };
}
