/**
 * The most multiplications and additions a second that 128-bit WebAssembly SIMD without fused multiply-add reaches: independent chains
 * hide the latency, and nothing is loaded or stored inside the loop.
 */

const CHAINS = 12;
const sums = Array.from({ length: CHAINS }, (_, i) => `s${i}`);

const source = `
  export function run(iterations: i32): f32 {
    const a = f32x4.splat(0.999);
    const b = f32x4.splat(0.001);
    let ${sums.map((s) => `${s} = b`).join(', ')};
    for (; iterations; iterations--) {
      ${sums.map((s) => `${s} = f32x4.add(f32x4.mul(${s}, a), b);`).join('\n')}
    }
    return f32x4.extract_lane(${sums.reduce((total, s) => `f32x4.add(${total}, ${s})`)}, 0);
  }`;

/** The loop as a WebAssembly binary. */
export async function compilePeak() {
  // not a literal in the import: TypeScript would follow it to type declarations that change the global ones
  const compiler = 'assemblyscript/asc';
  const { compileString } = await import(compiler);
  const { binary, error, stderr } = await compileString(source, { optimizeLevel: 3, runtime: 'stub', enable: ['simd'] });
  if (error) throw new Error(`The peak loop does not compile: ${error.message}\n${stderr}`);
  return binary;
}

/** Operations of one iteration: a multiplication and an addition in each of four lanes of each chain. */
export const PEAK_OPERATIONS = CHAINS * 4 * 2;
