/** Initial biases of the networks of this theme. */
import type { Init } from '#lib/engine/types.ts';

/** All 0, or normal numbers of this standard deviation. */
export const biasesOf = (std: number): Init => (std === 0 ? { kind: 'zero' } : { kind: 'normal', std });
