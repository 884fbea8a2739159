// Copies the page for frames, and the script of the page around them, into the package.
import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
for (const name of ['embed.html', 'embed.js', 'embed-address.js', 'embed-host.js'])
  copyFileSync(`${root}src/embed/${name}`, `${root}dist/${name}`);
