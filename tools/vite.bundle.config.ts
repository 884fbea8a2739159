// Builds the one-file bundle: everything inlined, registers the element, for a plain script tag.
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const config: UserConfig = defineConfig({
  publicDir: false,
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
