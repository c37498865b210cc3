/** npm run pictures: makes the pictures anew that the visual tests compare with. */
import { spawnSync } from 'node:child_process';
import { root, shownFigureIds } from './disk.mjs';
import { fail, readCommand, unknownFigure } from './words.mjs';

const help = `npm run pictures [-- <id> ...]

Builds the site and makes anew the pictures that the visual tests compare with (tests/visual/__screenshots__): of the figures named, or of all
figures and pages. Look at each before you commit it.`;

const { positionals: ids } = readCommand(help);
const unknown = unknownFigure(ids);
if (unknown) fail(unknown);
const unplaced = ids.filter((id) => !shownFigureIds().includes(id));
if (unplaced.length > 0)
  fail(`No chapter shows ${unplaced.join(', ')}: write <Demo id="${unplaced[0]}" /> in a chapter of each language first.`);

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exit(status ?? 1);
}

run('npm', ['run', '--silent', 'build']);
// One at a time where only some are made: each notes what it was made with.
const chosen = ids.length > 0 ? ['every-figure', '--workers=1'] : ['every-figure', 'visual'];
run('playwright', ['test', ...chosen, '--update-snapshots=all'], ids.length > 0 ? { FIGURES: ids.join(',') } : {});
