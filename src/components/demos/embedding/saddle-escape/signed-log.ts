/** An axis for numbers of both signs and of many sizes: logarithmic on either side, linear around 0. */
import { log } from '#lib/numerics/portable.ts';

/** Below this the axis is linear. */
const linear = 2e-5;

export const signedLog = (value: number) => (Math.sign(value) * log(1 + Math.abs(value) / linear)) / Math.LN10;

/** Values with a tick, as far as the axis reaches. */
export const marked = [-100, -1, -0.01, 0, 0.01, 1, 100];
