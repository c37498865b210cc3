/**
 * Makes the map of the figure `phase-diagram`: for every place (gamma, gamma') of a grid networks of three widths are trained, with the figure's own
 * code, and the slope of log relative change against log width is written to src/components/demos/condensation/phase-diagram/map.json.
 * Run by hand, never by the build; the result is committed. About a minute: `node scripts/phase-map.mjs` (Node 22.18 or newer, which runs
 * TypeScript). The same code gives the same digest on every machine.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { digest } from '../src/lib/engine/digest.ts';
import { loadEngine } from '../src/lib/engine/index.ts';
import { defaults } from '../src/lib/experiment/params.ts';
import { cell, gammaRange, params, primeRange, widthsOf } from '#components/demos/condensation/phase-diagram/params.ts';
import { fittedSlope } from '#components/demos/condensation/phase-diagram/slopes.ts';
import { train } from '#components/demos/condensation/phase-diagram/train.ts';

const target = fileURLToPath(new URL('../src/components/demos/condensation/phase-diagram/map.json', import.meta.url));
const { steps, seed, narrowest } = defaults(params);
const widths = widthsOf({ narrowest });
const engine = await loadEngine('wasm', 'float64');
const axis = ([low, high]) => Array.from({ length: Math.round((high - low) / cell) + 1 }, (_, i) => low + i * cell);
const gammas = axis(gammaRange);
const gammaPrimes = axis(primeRange);

const changes = [];
const losses = [];
const slopes = gammaPrimes.map((gammaPrime) =>
  gammas.map((gamma) => {
    const trained = widths.map((width) => train({ gamma, gammaPrime, width, steps, seed, draw: 0 }, engine));
    changes.push(...trained.map(({ change }) => change));
    losses.push(...trained.map(({ loss }) => loss));
    return Number(fittedSlope(widths, changes.slice(-widths.length)).toFixed(3));
  }),
);

const map = {
  about: 'Written by scripts/phase-map.mjs: slopes[i][j] belongs to gammaPrimes[i], gammas[j]; one network a width.',
  widths,
  steps,
  seed,
  gammas,
  gammaPrimes,
  slopes,
  // networks that did not reach the loss at which training ends
  unfinished: losses.filter((loss) => loss > 1e-5).length,
  digest: digest(Float64Array.from(changes)),
};
await writeFile(target, await format(JSON.stringify(map), { ...(await resolveConfig(target)), parser: 'json' }));
console.log(`${changes.length} networks, ${map.unfinished} unfinished, digest ${map.digest}`);
