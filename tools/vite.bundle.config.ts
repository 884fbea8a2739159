// Builds the one-file bundle: everything inlined but other languages, registers the element, for a plain script tag.
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Leaves out the languages that are loaded when asked for: `../locales/ja.js` from the bundle is `dist/locales/ja.js`. */
const locales: Plugin = {
  name: 'locales-beside',
  enforce: 'pre',
  resolveId: (id) => (/^\.\.\/locales\/(?!en\.)\w+\.js$/.test(id) ? { id, external: 'absolute' } : undefined),
};

const config: UserConfig = defineConfig({
  publicDir: false,
  plugins: [locales],
  resolve: {
    alias: { 'd3-transition': beside('no-transitions.mjs'), 'd3-color': beside('no-colours.mjs') },
  },
  build: {
    target: 'es2022',
    outDir: 'dist/bundle',
    emptyOutDir: true,
    minify: 'oxc',
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'attributed-timeline.js' },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
});
export default config;
