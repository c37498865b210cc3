/**
 * The engines that are compared. Each loader is a chunk of its own, so that the start-up of one engine does not load another; each gives a
 * candidate for measure(). `create` resolves to `null` where an engine has no such network.
 */

import { dataOf, specOf, transformerSpecOf } from './networks.mjs';

/** `tfjsWasm`: where TensorFlow's .wasm files are, a folder or a table of their addresses. */
export function candidateLoaders({ tfjsWasm }) {
  return {
    async wasm() {
      const { loadEngine } = await import('#lib/engine/index.ts');
      const engine = await loadEngine('wasm');
      return { create: async (network) => (network.blocks ? createTransformer(network) : engine.create(specOf(network))) };
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
        async create(network) {
          if (network.blocks) return null;
          const random = createRandom(1);
          return createObjectTrainer(network, dataOf(network), () => 0.1 * random.normal());
        },
      };
    },
  };
}

async function createTransformer(network) {
  const { loadTransformerEngine } = await import('#lib/engine/transformer/index.ts');
  return (await loadTransformerEngine('wasm')).create(transformerSpecOf(network));
}

async function tfjsCandidate(backend) {
  const tf = await import('@tensorflow/tfjs-core');
  const { registerGradients } = await import('#lib/engine/tfjs/engine.ts');
  const { createTfjsModel, createTfjsTransformer } = await import('./tfjs-model.mjs');
  tf.enableProdMode();
  await registerGradients();
  return {
    prepare: () => tf.setBackend(backend),
    create: async (network) =>
      network.blocks ? createTfjsTransformer(transformerSpecOf(network)) : createTfjsModel(network, dataOf(network)),
  };
}

/** All candidates, with their names. */
export async function loadCandidates(options) {
  const candidates = [];
  for (const [name, load] of Object.entries(candidateLoaders(options))) candidates.push({ name, ...(await load()) });
  return candidates;
}
