/** The names of all activations; a name's place is its code in the WebAssembly kernels (wasm/assembly/activation.ts). */

import type { Activation } from './types.ts';

export const activations: readonly Activation[] = [
  'identity',
  'tanh',
  'relu',
  'sigmoid',
  'sine',
  'softplus',
  'xTanh',
  'x2Tanh',
  'sRelu',
  'phi',
];
