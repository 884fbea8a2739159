// Serves a folder, as any static server does.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';

const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The file of a path of a page; undefined where there is none. */
function fileAt(folder, path) {
  const file = join(folder, normalize(decodeURIComponent(path)));
  const found = [file, `${file}.html`, join(file, 'index.html')];
  return found.find((each) => existsSync(each) && statSync(each).isFile());
}

/** The address at which a folder is served, and how to end that. */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const file = fileAt(folder, new URL(request.url, 'http://host').pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => new Promise((done) => server.close(done));
  return { address: `http://127.0.0.1:${server.address().port}/`, close };
}
