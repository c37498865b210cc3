/** An error that falls, rises and falls again. */

export interface Peak {
  /** Indices: the least value before the peak, the peak, the least value after it. */
  before: number;
  top: number;
  after: number;
  /** By how much of itself the higher of the two least values is exceeded by the peak: 0.2 is 20%. */
  rise: number;
}

const least = (values: ArrayLike<number>, from: number, to: number): number => {
  let at = from;
  for (let i = from; i < to; i++) if ((values[i] as number) < (values[at] as number)) at = i;
  return at;
};

/** The peak that stands out most between two falls; with rise 0 at index 0 where none does. */
export function highestPeak(values: ArrayLike<number>): Peak {
  let best: Peak = { before: 0, top: 0, after: 0, rise: 0 };
  for (let top = 1; top < values.length - 1; top++) {
    const before = least(values, 0, top);
    const after = least(values, top + 1, values.length);
    const rise = (values[top] as number) / Math.max(values[before] as number, values[after] as number) - 1;
    if (rise > best.rise) best = { before, top, after, rise };
  }
  return best;
}
