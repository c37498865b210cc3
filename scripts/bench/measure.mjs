/** Steps per second of several candidates, interleaved so that all see the same moods of the machine. Runs in Node and in a worker. */

/**
 * For every network and candidate the steps per second of each round. A candidate is `{ name, prepare?(), create(network) }`; `create`
 * gives something with `step(count)`. `milliseconds`: about how long one candidate runs in a round.
 */
export async function measure(candidates, networks, { rounds, milliseconds }, report = () => {}) {
  const results = [];
  for (const network of networks) {
    const entries = [];
    for (const { name, prepare, create } of candidates) {
      await prepare?.();
      const trainer = create(network);
      entries.push({ name, prepare, trainer, steps: calibrate(trainer, milliseconds), rates: [] });
    }
    for (let round = 0; round < rounds; round++) {
      for (const { prepare, trainer, steps, rates } of entries) {
        await prepare?.();
        rates.push((1000 * steps) / duration(() => trainer.step(steps)));
      }
    }
    for (const { trainer } of entries) trainer.dispose?.();
    results.push({ network: network.id, rates: Object.fromEntries(entries.map(({ name, rates }) => [name, rates])) });
    report(network.id);
  }
  return results;
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

export function duration(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
