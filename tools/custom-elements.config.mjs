// Writes custom-elements.json from the sources: what the published package has, by the paths that it has there.
import { publicModule } from './manifest/public-module-plugin.mjs';

export default {
  globs: ['src/**/*.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [publicModule()],
};
