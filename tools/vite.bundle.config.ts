// Builds the one-file bundle: everything inlined, registers the element, for a plain script tag.
import { fileURLToPath } from 'node:url';
import { defineConfig, type UserConfig } from 'vite';

const config: UserConfig = defineConfig({
  publicDir: false,
  resolve: {
    alias: { 'd3-transition': fileURLToPath(new URL('./no-transitions.mjs', import.meta.url)) },
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
