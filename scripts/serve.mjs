/**
 * Serves dist/ as a static host does, with compression and under BASE_PATH, and prints the address.
 *
 *   node scripts/serve.mjs [--port 4321]
 */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};
const compress = promisify(gzip);

/** Starts a server on a port (0: any that is free) and resolves to it. */
export function serve({
  folder = fileURLToPath(new URL('../dist', import.meta.url)),
  base = process.env.BASE_PATH ?? '/',
  port = 0,
} = {}) {
  const prefix = `/${base}/`.replace(/\/+/g, '/');

  async function find(path) {
    const file = join(folder, normalize(path));
    if (!file.startsWith(folder)) return null;
    for (const candidate of path.endsWith('/') ? [join(file, 'index.html')] : [file]) {
      const body = await readFile(candidate).catch(() => null);
      if (body) return { body, type: types[extname(candidate)] ?? 'application/octet-stream' };
    }
    return null;
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname);
    const found = path.startsWith(prefix) ? await find(`/${path.slice(prefix.length)}`) : null;
    const page = found ?? (await find('/404.html')) ?? { body: Buffer.from('Not found'), type: types['.txt'] };
    const zip =
      /^(text|application\/(json|xml|wasm)|image\/svg)/.test(page.type) &&
      /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found ? 200 : 404, {
      'content-type': page.type,
      'cache-control': path.includes('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(zip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : zip ? await compress(page.body) : page.body);
  });

  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, () =>
      resolve({ url: `http://localhost:${server.address().port}${prefix}`, close: () => server.close() }),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const wanted = Number(values.port);
  const started = await serve({ port: wanted }).catch((error) => {
    if (error.code !== 'EADDRINUSE' || process.argv.includes('--port')) throw error;
    return serve();
  });
  console.log(`\n  Simplicity Bias is at ${started.url}\n  Ctrl+C stops it.\n`);
}
