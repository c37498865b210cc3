/** The engine `tfjs`: TensorFlow.js, the independent reference. */

import type { Engine } from '../types.ts';

export async function createTfjsEngine(): Promise<Engine> {
  throw new Error('The engine tfjs is not written yet.');
}
