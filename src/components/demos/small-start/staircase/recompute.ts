/** Each claim once more from the half-steps of the downloads; the computed ones by the formula's two halves, from one start to the next. */
import type { Rows } from '#lib/experiment/table.ts';

/** The rows of each mode, the largest start first. */
function byMode({ half_steps = [] }: Rows): Record<string, number>[][] {
  const modes = half_steps.length / 3;
  return Array.from({ length: modes }, (_, mode) => half_steps.filter((_, i) => i % modes === mode));
}

const orInfinity = (value: number) => (Number.isNaN(value) ? Infinity : value);

export default {
  computed(rows: Rows): number {
    const errors = byMode(rows)
      .flat()
      .map(({ computed = NaN, measured = NaN }) => {
        if (Number.isNaN(measured)) return NaN;
        return measured > 0 && computed > 0 ? Math.abs(computed - measured) / measured : Infinity;
      });
    return orInfinity(Math.max(...errors));
  },
  'same-delay'(rows: Rows): number {
    const uneven = byMode(rows).map(([a, b, c]) => {
      const [from = NaN, middle = NaN, to = NaN] = [a?.['measured'], b?.['measured'], c?.['measured']];
      if (Number.isNaN(from + middle + to)) return NaN;
      return middle > from ? Math.abs(to + from - 2 * middle) / (middle - from) : Infinity;
    });
    return orInfinity(Math.max(...uneven));
  },
};
