/**
 * The engines that are compared. Each loader is a chunk of its own, so that the start-up of one engine does not load another; each gives a
 * candidate for measure().
 */

import { dataOf, specOf } from './networks.mjs';

/** `tfjsWasm`: where TensorFlow's .wasm files are, a folder or a table of their addresses. */
export function candidateLoaders({ tfjsWasm }) {
  return {
    async wasm() {
      const { loadEngine } = await import('#lib/engine/index.ts');
      const engine = await loadEngine('wasm');
      return { create: (network) => engine.create(specOf(network)) };
    },
    async 'tfjs wasm'() {
      const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm');
      setWasmPaths(tfjsWasm);
      return tfjsCandidate('wasm');
    },
    'tfjs cpu': () => tfjsCandidate('cpu'),
    async objects() {
      const { createRandom } = await import('#lib/numerics/random.ts');
      const { createObjectTrainer } = await import('./object-engine.mjs');
      return {
        create(network) {
          const random = createRandom(1);
          return createObjectTrainer(network, dataOf(network), () => 0.1 * random.normal());
        },
      };
    },
  };
}

async function tfjsCandidate(backend) {
  const tf = await import('@tensorflow/tfjs-core');
  const { registerGradients } = await import('#lib/engine/tfjs/engine.ts');
  const { createTfjsModel } = await import('./tfjs-model.mjs');
  tf.enableProdMode();
  await registerGradients();
  return { prepare: () => tf.setBackend(backend), create: (network) => createTfjsModel(network, dataOf(network)) };
}

/** All candidates, with their names. */
export async function loadCandidates(options) {
  const candidates = [];
  for (const [name, load] of Object.entries(candidateLoaders(options))) candidates.push({ name, ...(await load()) });
  return candidates;
}
