/**
 * Constants of the kernels. They lie in memory because V8 loads a vector constant from there with one instruction, but builds one that
 * stands in the code anew, with four instructions, wherever it is used.
 */

import { real } from './real';

/** Places in the table. NAME_n is the coefficient of x^n. */
export const enum K {
  ONE, HALF, THREE_HALVES, TWO, MINUS_TWO, MINUS_TWENTY, MINUS_ZERO, SMALLEST_NORMAL, SHIFT,
  LARGEST_EXPONENT, SMALLEST_EXPONENT, INVERSE_LN2, LN2_HIGH, LN2_LOW, EXP_2, EXP_3, EXP_4, EXP_5, EXP_6,
  TWO_OVER_PI, HALF_PI_1, HALF_PI_2, HALF_PI_3, SIN_3, SIN_5, SIN_7, COS_4, COS_6, COS_8,
  LOG_3, LOG_5, LOG_7, LOG_9,
}

/** Below it numbers are subnormal. */
const SMALLEST: real = sizeof<real>() == 4 ? <real>1.1754943508222875e-38 : <real>2.2250738585072014e-308;

const TABLE = memory.data<real>([
  1, 0.5, 1.5, 2, -2, -20, -0.0, SMALLEST, 12582912,
  88.37, -87.33, 1.4426950408889634, 0.693359375, -2.1219444005469057e-4, 4.9999993412490445e-1, 1.6666520107834906e-1,
  4.166839421326828e-2, 8.368780409727527e-3, 1.3814466937880003e-3,
  0.6366197723675814, 1.5703125, 4.837512969970703e-4, 7.549789948768648e-8, -1.666665487347555e-1, 8.33217354308571e-3,
  -1.951665580008163e-4, 4.166664674777618e-2, -1.3887361450176145e-3, 2.4437730095030453e-5,
  0.6666641313282333, 0.4002169905534466, 0.27999141117238124, 0.28024458704292865,
]);

/** All lanes are the constant at place `name`. */
// @ts-ignore: decorator
@inline export function constant(name: K): v128 {
  return v128.load_splat<real>(TABLE + <usize>name * sizeof<real>());
}
