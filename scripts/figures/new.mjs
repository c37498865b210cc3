/** npm run new -- <theme>/<id>: a new figure's folder, which passes its tests as it stands. */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { figureFolders, figuresFolder, root } from './disk.mjs';
import { figuresOfTheme, stub } from './stub.mjs';
import { fail, nearest, readCommand } from './words.mjs';

const help = `npm run new -- <theme>/<id>

Makes src/components/demos/<theme>/<id> with every file of a figure's folder: a small network that learns sin x, one claim, two presets. It is
complete, so its tests pass from the first; change it step by step. Then measures its ledger (seconds).

  <theme>   a folder of src/components/demos, or a new one: small letters, digits and hyphens
  <id>      the figure's address in links, for good: small letters, digits and hyphens`;

const { positionals } = readCommand(help);
const [word = '', ...others] = positionals;
const [, theme, id] = /^([a-z][a-z\d-]*)\/([a-z][a-z\d-]*)$/.exec(word) ?? [];
if (!id || others.length > 0)
  fail(`“${positionals.join(' ')}” is not of the form theme/figure, such as condensation/loss-in-steps. --help says more.`);
if (figureFolders[id])
  fail(`There is a figure “${id}” already, in ${figureFolders[id]}. A figure's id is its address: choose another.`);

const themes = readdirSync(join(root, figuresFolder), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? entry.name : [],
);
if (theme === 'shared') fail('src/components/demos/shared is no theme: it holds what figures of several themes use.');
if (!themes.includes(theme)) {
  const known = themes.filter((name) => name !== 'shared');
  console.log(`“${theme}” is a new theme. The others are ${known.join(', ')}; nearest is ${nearest(theme, known, 1)[0]}.`);
}

const folder = join(root, figuresFolder, theme, id);
if (existsSync(folder)) fail(`${figuresFolder}/${theme}/${id} exists already.`);
mkdirSync(folder, { recursive: true });
const list = join(folder, '../figures.ts');
if (!existsSync(list)) writeFileSync(list, figuresOfTheme);
for (const [name, text] of Object.entries(stub(id))) writeFileSync(join(folder, name), text);
console.log(`Made ${figuresFolder}/${theme}/${id}. Its ledger:`);
const { status } = spawnSync(process.execPath, [join(root, 'scripts/figures/ledger.mjs'), id], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
console.log(`
What next:
  npm run try -- ${id}        runs it in Node and prints the verdicts
  npm run dev                 serves the site; /embed/${id}/ shows the figure once a chapter has <Demo id="${id}" />
  npm run ledger -- ${id}     measures it again, after a change of what makes numbers
  npm run pictures -- ${id}   makes the pictures that its test compares with
  npm test -- ${id}           its tests
CONTRIBUTING.md (“Add a figure”) goes through it with an example.`);
