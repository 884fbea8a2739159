// Builds the two bundles that register the element for a plain script tag: one file, and an entry with chunks beside it.
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfigFnObject } from 'vite';
import { licenceBanner } from './licence-banner.js';

// Whatever runs the build, as tests do: Lit's own development build is for nobody's page.
process.env.NODE_ENV = 'production';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Leaves out the languages that are loaded when asked for: `../locales/ja.js` from the bundle is `dist/locales/ja.js`. */
const locales: Plugin = {
  name: 'locales-beside',
  enforce: 'pre',
  resolveId: (id) => {
    const file = /^(?:\.\.\/)+locales\/((?!en\.)\w+\.js)$/.exec(id)?.[1];
    return file === undefined ? undefined : { id: `../locales/${file}`, external: 'absolute' };
  },
};

/** Libraries that only one format needs are no part of the one file: it asks for the chunk that lies beside it, of the other bundle. */
const libraries: Plugin = {
  name: 'libraries-beside',
  enforce: 'pre',
  resolveId: (id) => {
    const name = /\/libraries\/(\w+)\.js$/.exec(id)?.[1];
    return name === undefined
      ? undefined
      : { id: `./attributed-timeline.split.${name}.js`, external: 'absolute' };
  },
};

/**
 * Makes what is loaded later a part of the one file: a bundler that inlines `import()` itself wraps every module that lies
 * behind one, which costs some 7 kB (gzip).
 */
const inlined: Plugin = {
  name: 'imports-inlined',
  transform: (code, id) => {
    if (!id.includes('/src/')) return undefined;
    const names: string[] = [];
    const own = code.replace(/\bimport\((['"])(\.[^'"]+)\1\)/g, (all, _quote, path: string) => {
      if (path.includes('/locales/') || path.includes('/libraries/')) return all;
      const name = `$inlined${names.length}`;
      names.push(`import * as ${name} from '${path}';`);
      return `Promise.resolve(${name})`;
    });
    return names.length > 0 ? { code: `${names.join('')}${own}`, map: null } : undefined;
  },
};

/**
 * Modules of D3 work out at their beginning what few pages use: easings, intervals, ticks. That this does nothing else, which a bundler
 * cannot know, is said before each call and each property that is read.
 */
const pureD3: Plugin = {
  name: 'd3-pure',
  transform: (code, id) =>
    /\/d3-(array|ease|time)\//.test(id)
      ? {
          code: code
            .replace(
              /^(const (\w+) = )([\s\S]+?);\n(?:\n|\/\/.*\n)*\2\.every = ([\s\S]+?\n\});/gm,
              '$1Object.assign(/* @__PURE__ */ $3, { every: $4 });',
            )
            .replace(/^((?:const|var) .+ = )(?=[\w.]+\(|\(function )/gm, '$1/* @__PURE__ */ ')
            .replace(
              /^(const \w+ = )(?:\/\* @__PURE__ \*\/ )?(\w+(?:\(\w+\))?\.\w+);$/gm,
              '$1/* @__PURE__ */ (() => $2)();',
            ),
          map: null,
        }
      : undefined,
};

/** Takes the space out of style sheets that nothing hangs on: minifiers leave texts as they are. */
const styles: Plugin = {
  name: 'styles-minified',
  transform: (code, id) =>
    id.includes('/src/render/styles/')
      ? { code: code.replace(/\bcss`[^`]*`/g, (sheet) => minified(sheet)), map: null }
      : undefined,
};

function minified(sheet: string): string {
  return sheet
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':');
}

/**
 * What is loaded when the page is idle or on use, by chunk. All that the entry imports is one chunk, so that what others share with it is
 * named once; what readers and writers of formats share with each other is another, and so are the words of events.
 */
const groups = [
  {
    name: 'shared',
    tags: ['$initial' as const],
    // That registers the element, which is what the package says of its entry alone.
    test: (id: string) => !id.endsWith('/src/define.ts'),
    priority: 2,
  },
  // A group takes with it what its modules import: words first, or what readers and writers say of events would be in their chunk.
  { name: 'words', test: (id: string) => /\/src\/(?!io\/)/.test(id), minShareCount: 2, priority: 1 },
  { name: 'formats', test: (id: string) => id.includes('/src/io/'), minShareCount: 2, priority: 0 },
];

/** The one file, and under `--mode split` the entry with its chunks beside it: names without a hash, so that a page can preload them. */
const config: UserConfigFnObject = defineConfig(({ mode }) => {
  const split = mode === 'split';
  const name = split ? 'attributed-timeline.split' : 'attributed-timeline';
  return {
    publicDir: false,
    plugins: [locales, pureD3, styles, ...(split ? [] : [libraries, inlined])],
    resolve: {
      alias: { 'd3-transition': beside('no-transitions.mjs'), 'd3-color': beside('no-colours.mjs') },
    },
    build: {
      target: 'es2022',
      outDir: 'dist/bundle',
      emptyOutDir: !split,
      minify: 'oxc',
      sourcemap: true,
      lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => `${name}.js` },
      rolldownOptions: {
        output: {
          ...(split
            ? { chunkFileNames: `${name}.[name].js`, codeSplitting: { groups } }
            : { codeSplitting: false }),
          minify: true,
          postBanner: (chunk) => licenceBanner(Object.keys(chunk.modules)),
        },
      },
    },
  };
});
export default config;
