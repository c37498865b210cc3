/** npm run build: the posters, then the pages. What follows (`--outDir …`) goes to `astro build`. */
import { spawnSync } from 'node:child_process';
import { missingFiles } from './figures/disk.mjs';
import { posterFolder, preparePosters } from './posters.mjs';

const missing = missingFiles();
if (missing.length > 0) {
  console.error(`build: ${missing.join(' ')} CONTRIBUTING.md says what a figure's folder holds.`);
  process.exit(1);
}
await preparePosters();
const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, POSTERS: posterFolder },
});
process.exitCode = status ?? 1;
