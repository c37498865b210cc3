/** What the benchmark measures, in Node and in a browser's worker alike. */

import { loadCandidates } from './candidates.mjs';
import { networks } from './networks.mjs';
import { peakCandidate } from './peak-candidate.mjs';

/**
 * Everything that is measured in one environment: `rates`, for each network and candidate the steps per second of each round (of
 * `peak`: iterations of the peak loop), and `digests`, for each network the bits of our engine's weights after 20 steps.
 */
export async function measureAll({ tfjsWasm, peak, rounds, milliseconds }, report) {
  const candidates = [await peakCandidate(peak), ...(await loadCandidates({ tfjsWasm }))];
  const rates = {};
  for (const network of networks) {
    report(network.id);
    rates[network.id] = await measureNetwork(candidates, network, { rounds, milliseconds });
  }
  return { rates, digests: await digests(candidates.find(({ name }) => name === 'wasm')) };
}

/**
 * The rates of all candidates on one network, interleaved, so that all see the same moods of the machine. A candidate is `{ name,
 * prepare?(), create(network) }`; `create` resolves to something with `step(count)`, or `null`. `milliseconds`: about how long each runs in a round.
 */
async function measureNetwork(candidates, network, { rounds, milliseconds }) {
  const entries = [];
  for (const { name, prepare, create } of candidates) {
    await prepare?.();
    const trainer = await create(network);
    if (!trainer) continue;
    entries.push({ name, prepare, trainer, steps: calibrate(trainer, milliseconds), rates: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { prepare, trainer, steps, rates } of entries) {
      await prepare?.();
      rates.push((1000 * steps) / duration(() => trainer.step(steps)));
    }
  }
  for (const { trainer } of entries) trainer.dispose?.();
  return Object.fromEntries(entries.map(({ name, rates }) => [name, rates]));
}

/** Steps that take about `milliseconds`, after warming up. */
function calibrate(trainer, milliseconds) {
  let steps = 1;
  for (;;) {
    const took = duration(() => trainer.step(steps));
    if (took > milliseconds / 4) return Math.max(1, Math.round((steps * milliseconds) / took));
    steps *= took < milliseconds / 40 ? 4 : 2;
  }
}

function duration(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function digests({ create }) {
  const { digest } = await import('#lib/engine/digest.ts');
  const entries = [];
  for (const network of networks) {
    const trainer = await create(network);
    trainer.step(20);
    entries.push([network.id, digest(trainer.weights())]);
    trainer.dispose();
  }
  return Object.fromEntries(entries);
}
