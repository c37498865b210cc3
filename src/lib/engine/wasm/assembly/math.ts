/** Elementary functions of vectors. */

import { real } from './real';

export function exp(x: v128): v128 {
  return lanewise(x, EXP);
}
export function tanh(x: v128): v128 {
  return lanewise(x, TANH);
}
export function sin(x: v128): v128 {
  return lanewise(x, SIN);
}
export function cos(x: v128): v128 {
  return lanewise(x, COS);
}
export function log1p(x: v128): v128 {
  return lanewise(x, LOG1P);
}

const EXP = 0;
const TANH = 1;
const SIN = 2;
const COS = 3;
const LOG1P = 4;

function scalar(x: f64, code: i32): f64 {
  switch (code) {
    case EXP: return NativeMath.exp(x);
    case TANH: return NativeMath.tanh(x);
    case SIN: return NativeMath.sin(x);
    case COS: return NativeMath.cos(x);
    default: return NativeMath.log1p(x);
  }
}

function lanewise(x: v128, code: i32): v128 {
  x = v128.replace_lane<real>(x, 0, <real>scalar(<f64>v128.extract_lane<real>(x, 0), code));
  x = v128.replace_lane<real>(x, 1, <real>scalar(<f64>v128.extract_lane<real>(x, 1), code));
  if (sizeof<real>() == 4) {
    x = f32x4.replace_lane(x, 2, <f32>scalar(<f64>f32x4.extract_lane(x, 2), code));
    x = f32x4.replace_lane(x, 3, <f32>scalar(<f64>f32x4.extract_lane(x, 3), code));
  }
  return x;
}
