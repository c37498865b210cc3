/**
 * Serves dist/ as a static host does, with compression, what `_headers` says, and under BASE_PATH, and prints the address.
 *
 *   node scripts/serve.mjs [--port 4321]     the next free port where that one is taken
 */
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
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

/** How many ports are tried, from the wanted one on. */
const tries = 100;

/** The address that a request names, or null for one that no address can be: a percent sign before anything but two hex digits, say. */
function addressOf(request) {
  try {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    return { path: decodeURIComponent(pathname), search };
  } catch {
    return null;
  }
}

/**
 * The rules of a `_headers` file: a line with a path, `*` for any end of it, and under it, indented, what is sent for such paths.
 * @param {string} text
 * @returns {{ path: string, headers: Record<string, string> }[]}
 */
export function readHeaders(text) {
  const rules = [];
  for (const line of text.split('\n').filter((each) => each.trim() && !each.startsWith('#'))) {
    if (!/^\s/.test(line)) rules.push({ path: line.trim(), headers: {} });
    else {
      const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
      if (!name || rules.length === 0) throw new Error(`_headers: “${line}” is no header of a path.`);
      rules.at(-1).headers[name.toLowerCase()] = value.trim();
    }
  }
  return rules;
}

/** What the rules say of a path. */
function headersOf(rules, path) {
  const own = rules.filter((rule) => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path));
  return Object.assign({}, ...own.map(({ headers }) => headers));
}

/** Listens on a port, or on the next that is free. Rejects where none of a hundred is. */
function listen(server, port, left = tries) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      if (left <= 1 || port === 65535) return reject(new Error(`The ports ${port - tries + left} to ${port} are all taken.`));
      listen(server, port + 1, left - 1).then(resolve, reject);
    });
    server.listen(port, () => resolve(server.address().port));
  });
}

/**
 * Starts a server on a port, or on the next free one (0: any). `folder` is read anew at each request; without a site in it, it rejects.
 * @returns {Promise<{ port: number, url: string, close: () => void }>}
 */
export async function serve({
  folder = fileURLToPath(new URL('../dist', import.meta.url)),
  base = process.env.BASE_PATH ?? '/',
  port = 0,
} = {}) {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no built site in ${folder}: run \`npm run build\` first.`);
  const prefix = `/${base}/`.replace(/\/+/g, '/');

  const read = async (path) => {
    const file = join(folder, normalize(path));
    return file.startsWith(join(folder, sep)) ? readFile(file).catch(() => null) : null;
  };

  const rules = readHeaders(String((await read('/_headers')) ?? ''));

  /** What to answer for a path: its file, the page of its folder, or, for a folder named without its last slash, where that is. */
  async function find(path) {
    const inside = path.startsWith(prefix) ? `/${path.slice(prefix.length)}` : null;
    const name = inside?.endsWith('/') ? `${inside}index.html` : inside;
    const body = name && (await read(name));
    if (body) return { status: 200, body, type: types[extname(name)] ?? 'application/octet-stream' };
    if (name && name === inside && (await read(`${name}/index.html`))) return { status: 301 };
    return { status: 404, body: (await read('/404.html')) ?? Buffer.from('Not found'), type: types['.html'] };
  }

  const server = createServer(async (request, response) => {
    const address = addressOf(request);
    if (!address) return response.writeHead(400, { 'content-type': types['.txt'] }).end('No address can look like this.');
    const { path, search } = address;
    const found = await find(path);
    if (found.status === 301) return response.writeHead(301, { location: `${encodeURI(path)}/${search}` }).end();
    const zip =
      /^(text|application\/(json|xml|wasm)|image\/svg)/.test(found.type) &&
      /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    response.writeHead(found.status, {
      'content-type': found.type,
      'cache-control': 'no-cache',
      ...headersOf(rules, `/${path.slice(prefix.length)}`),
      ...(zip ? { 'content-encoding': 'gzip', vary: 'accept-encoding' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : zip ? await compress(found.body) : found.body);
  });

  const free = await listen(server, port);
  return { port: free, url: `http://localhost:${free}${prefix}`, close: () => void server.close() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const wanted = Number(values.port);
  const { port, url } = await serve({ port: wanted });
  console.log(`\n  Simplicity Bias is at ${url}${port === wanted ? '' : ` (port ${wanted} is taken)`}\n  Ctrl+C stops it.\n`);
}
