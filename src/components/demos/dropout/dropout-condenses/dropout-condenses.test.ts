import { expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { isSilent } from '../measures.ts';
import experiment from './experiment.ts';

const engine = await loadEngine('wasm', 'float32');

test('nothing moves a silent neuron', () => {
  const { before, networks } = runToEnd(experiment, { ...defaults(experiment.params), seed: 5 }, engine).frame();
  const silent = [...before.bias.keys()].filter((j) => isSilent(before, 'relu', j));
  expect(silent.length).toBeGreaterThan(40);
  for (const neurons of networks)
    for (const j of silent) expect([neurons.weight[j], neurons.output[j]]).toEqual([before.weight[j], before.output[j]]);
});
