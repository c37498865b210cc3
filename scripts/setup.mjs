/**
 * Installs what is missing, before `npm start`, `npm test` and `npm run dev`. Plain Node without dependencies: it runs before
 * there are any. `--browser` also sees to a Chromium and a Chinese face.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const modules = join(root, 'node_modules');
const windows = process.platform === 'win32';

const run = (command, args, options) => spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options }).status === 0;

function fail(sentence) {
  console.error(`setup: ${sentence}.`);
  process.exit(1);
}

function npm(...args) {
  const { npm_execpath: script, npm_node_execpath: node = process.execPath } = process.env;
  return script ? run(node, [script, ...args]) : run('npm', args, { shell: windows });
}

function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(`${process.platform} ${process.arch}`).digest('hex');
  const stamp = join(modules, '.setup-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('setup: installing packages, about a minute the first time');
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  // `npm ci` deletes node_modules first, where the node that is running may live.
  if (!(existsSync(modules) ? npm('install', '--no-save', ...quiet) : npm('ci', ...quiet))) process.exit(1);
  writeFileSync(stamp, wanted);
}

const aptGet = (...args) =>
  run('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 });
/** Whether Debian's packages can be asked for here. */
const canApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
const aptInstall = (name) => aptGet('install', '-y', '-qq', '--no-install-recommends', name);

async function installBrowser() {
  const { findChromium } = await import('./chromium.mjs');
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named)) fail(`CHROMIUM_PATH names ${named}, and there is no browser there`);
  if (findChromium()) return;
  console.log('setup: no Chromium found, fetching one (about 100 MB)');
  const node = join(modules, '.bin', windows ? 'node.cmd' : 'node');
  const install = [join(modules, 'playwright', 'cli.js'), 'install', '--only-shell', 'chromium'];
  // Where it is refused, what to do instead is said below; a stack trace would hide that.
  const options = { timeout: 300_000, shell: windows, stdio: 'ignore' };
  const download = () => run(existsSync(node) ? node : process.execPath, install, options);
  const apt = () => canApt() && aptGet('update', '-qq') && ['chromium-headless-shell', 'chromium'].some(aptInstall);
  if ((download() || apt()) && findChromium()) return;
  fail(
    'the browser tests need a Chromium and none could be fetched: install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one',
  );
}

/** Without one, pictures of Chinese pages are not compared: no reason to stop. */
async function installChineseFace() {
  const { hasChineseFace, withoutChineseFace } = await import('./chinese-face.mjs');
  if (hasChineseFace()) return;
  console.log('setup: no Chinese face found, fetching one (about 60 MB)');
  const face = 'fonts-noto-cjk';
  if (canApt() && (aptInstall(face) || (aptGet('update', '-qq') && aptInstall(face))) && hasChineseFace()) return;
  console.log(`setup: ${withoutChineseFace}; the pictures of Chinese pages are not compared.`);
}

installPackages();
if (process.argv.includes('--browser')) {
  await installBrowser();
  await installChineseFace();
}
