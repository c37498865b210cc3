import { candidateLoaders } from '../candidates.mjs';
import { networks } from '../networks.mjs';
import { answer, tfjsWasm } from './worker.mjs';

answer(async (name) => {
  const { prepare, create } = await candidateLoaders({ tfjsWasm })[name]();
  await prepare?.();
  (await create(networks[0])).step(1);
});
