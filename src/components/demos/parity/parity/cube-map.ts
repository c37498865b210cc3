/**
 * The hypercube as a picture in which neighbouring cells differ in one bit: columns and rows count in Gray code, the low bits across, the
 * high bits down. The highest bit of each code changes slowest, so that one bit is two halves and the parity a checkerboard.
 */

/** Numbers 0 .. 2^bits - 1 in Gray-code order, with bit 0 changing slowest. */
function grayOrder(bits: number): number[] {
  return Array.from({ length: 1 << bits }, (_, i) => {
    const gray = i ^ (i >> 1);
    let reversed = 0;
    for (let j = 0; j < bits; j++) if ((gray >> j) & 1) reversed |= 1 << (bits - 1 - j);
    return reversed;
  });
}

/** Of answers +1 and -1, right and wrong. */
export const colours = {
  plus: 'var(--network)',
  minus: 'color-mix(in srgb, var(--network) 18%, var(--paper))',
  wrongPlus: 'var(--fails)',
  wrongMinus: 'color-mix(in srgb, var(--fails) 45%, var(--paper))',
};
const kinds = ['plus', 'minus', 'wrongPlus', 'wrongMinus'] as const;

export interface CubeMap {
  columns: number;
  rows: number;
  /** One path of squares a kind, in units of cells. */
  cells: { kind: keyof typeof colours; path: string }[];
}

/** Answers (outputs) at all inputs as squares, beside the true +1 and -1: whole ones for seen inputs, small ones for unseen ones. */
export function cubeMap(
  dimension: number,
  answers: { seen: ArrayLike<number>; truth: ArrayLike<number>; outputs: ArrayLike<number> },
): CubeMap {
  const low = Math.ceil(dimension / 2);
  const across = grayOrder(low);
  const down = grayOrder(dimension - low);
  const paths = { plus: '', minus: '', wrongPlus: '', wrongMinus: '' };
  down.forEach((high, row) =>
    across.forEach((bits, column) => {
      const input = (high << low) | bits;
      const says = (answers.outputs[input] as number) > 0 ? 'plus' : 'minus';
      const right = (says === 'plus') === (answers.truth[input] as number) > 0;
      const inset = answers.seen[input] ? 0.04 : 0.16;
      const side = 1 - 2 * inset;
      const kind = right ? says : says === 'plus' ? 'wrongPlus' : 'wrongMinus';
      paths[kind] += `M${column + inset} ${row + inset}h${side}v${side}h-${side}z`;
    }),
  );
  return { columns: across.length, rows: down.length, cells: kinds.map((kind) => ({ kind, path: paths[kind] })) };
}
