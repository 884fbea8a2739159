// Serves the page, the subjects and the peers to the browser, from this machine alone.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';

const types = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
};

const modules = new URL('../../node_modules/', import.meta.url);

/** The files of the peers, as their users load them. */
export const peerFiles = {
  '/vis.js': fileURLToPath(new URL('vis-timeline/standalone/esm/vis-timeline-graph2d.min.js', modules)),
  '/vis.css': fileURLToPath(new URL('vis-timeline/styles/vis-timeline-graph2d.min.css', modules)),
  '/echarts.js': fileURLToPath(new URL('echarts/dist/echarts.esm.min.js', modules)),
};

/**
 * Starts a server on a free port.
 * @param {Readonly<Record<string, string>>} texts what is served from memory, by path
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function serve(texts) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    contentOf(pathname, texts).then(
      (content) => {
        response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function contentOf(path, texts) {
  if (path in texts) return texts[path];
  if (path in peerFiles) return readFile(peerFiles[path]);
  const own = /^\/bench\/((?:subjects\/)?[\w-]+\.(?:js|html))$/.exec(path);
  if (!own) throw new Error(`${path} is not served`);
  return readFile(new URL(own[1], import.meta.url));
}
