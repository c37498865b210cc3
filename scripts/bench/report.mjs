/** From measured rates to a table, and to what is missed. */

import { networks, operations } from './networks.mjs';
import { PEAK_OPERATIONS } from './peak.mjs';

/** How much faster our engine is to be than each other one, on every network. */
const RATIOS = { 'tfjs wasm': 7, 'tfjs cpu': 25, objects: 15 };
/** The share of the SIMD peak that it is to reach where layers are dense. */
const SHARE = 0.6;
/** The same two for transformers. */
const TRANSFORMER = { ratios: { 'tfjs wasm': 5 }, share: 0.4 };

/** Medians and ratios for each network. */
export function summarise({ rates }) {
  return networks.map((network) => {
    const { peak, wasm, ...others } = mapValues(rates[network.id], median);
    const performance = (wasm * operations(network)) / 1e9;
    const peakPerformance = (peak * PEAK_OPERATIONS) / 1e9;
    const ratios = mapValues(others, (rate) => wasm / rate);
    return { network, wasm, others, ratios, performance, peakPerformance, share: performance / peakPerformance };
  });
}

export function tableLines(rows) {
  const header = ['network', 'samples', 'ours', ...Object.keys(RATIOS).flatMap((name) => [name, 'ratio']), 'GFLOP/s', 'of peak'];
  const lines = rows.map(({ network, wasm, others, ratios, performance, share, peakPerformance }) => [
    `${network.id} ${network.activation}`,
    String(network.samples),
    number(wasm),
    ...Object.keys(RATIOS).flatMap((name) => (name in others ? [number(others[name]), `${number(ratios[name])}x`] : ['', ''])),
    performance.toFixed(1),
    `${Math.round(100 * share)}% of ${peakPerformance.toFixed(0)}`,
  ]);
  const widths = header.map((_, i) => Math.max(...[header, ...lines].map((cells) => cells[i].length)));
  return [header, ...lines].map((cells) =>
    cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[0]))).join('  '),
  );
}

/** From the creation of a worker to its first finished step. */
export function startUpLines({ startUp }) {
  if (!startUp) return [];
  const times = Object.entries(startUp).map(
    ([name, values]) => `${name === 'wasm' ? 'ours' : name} ${median(values).toFixed(0)} ms`,
  );
  return [`Worker creation to first finished step: ${times.join(', ')}`];
}

export function missedTargets(rows) {
  return rows.flatMap(({ network, ratios, share }) => {
    const targets = network.blocks ? TRANSFORMER : { ratios: RATIOS, share: network.dense ? SHARE : 0 };
    const slow = Object.entries(targets.ratios).filter(([name, target]) => ratios[name] < target);
    const sentences = slow.map(
      ([name, target]) => `${network.id} is ${ratios[name].toFixed(1)} times as fast as ${name}, not ${target}.`,
    );
    if (share < targets.share)
      sentences.push(`${network.id} reaches ${Math.round(100 * share)}% of the peak, not ${100 * targets.share}%.`);
    return sentences;
  });
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

function mapValues(object, map) {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, map(value)]));
}

/** Three digits at least, with separators. */
function number(value) {
  return value < 100 ? value.toPrecision(3) : Math.round(value).toLocaleString('en');
}
