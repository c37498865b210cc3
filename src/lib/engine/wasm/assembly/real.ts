/**
 * The number type of the kernels. The build compiles the same sources twice, replacing `f32` in this file by `f64` the second time
 * (scripts/build-engine.mjs).
 */

export type real = f32;

/** Bytes of a number. */
// @ts-ignore: decorator
@inline export const SIZE: i32 = sizeof<real>();

/** Numbers in a SIMD vector. */
// @ts-ignore: decorator
@inline export const LANES: i32 = 16 / sizeof<real>();

/** All lanes are x. */
// @ts-ignore: decorator
@inline export function splat(x: f64): v128 {
  return v128.splat<real>(<real>x);
}

// @ts-ignore: decorator
@inline export function add(a: v128, b: v128): v128 {
  return v128.add<real>(a, b);
}

// @ts-ignore: decorator
@inline export function sub(a: v128, b: v128): v128 {
  return v128.sub<real>(a, b);
}

// @ts-ignore: decorator
@inline export function mul(a: v128, b: v128): v128 {
  return v128.mul<real>(a, b);
}

// @ts-ignore: decorator
@inline export function div(a: v128, b: v128): v128 {
  return v128.div<real>(a, b);
}

/** sum + a b, rounded twice: a fused multiply-add would not give the same bits on every processor. */
// @ts-ignore: decorator
@inline export function mulAdd(sum: v128, a: v128, b: v128): v128 {
  return v128.add<real>(sum, v128.mul<real>(a, b));
}

/** The sum of a vector's lanes: 0 + 1 of two, (0 + 2) + (1 + 3) of four. */
// @ts-ignore: decorator
@inline export function sumOfLanes(v: v128): real {
  if (sizeof<real>() == 8) return <real>(f64x2.extract_lane(v, 0) + f64x2.extract_lane(v, 1));
  const pairs = f32x4.add(v, v128.shuffle<f32>(v, v, 2, 3, 0, 1));
  return <real>(f32x4.extract_lane(pairs, 0) + f32x4.extract_lane(pairs, 1));
}
