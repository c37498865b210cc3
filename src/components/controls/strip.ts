/** Seeds as dots along a claim's number: where each stands, one on another where they would cover each other. */

export interface StripScale {
  log: boolean;
  low: number;
  high: number;
}

/** An axis that holds all numbers and the threshold; by factors where they differ by factors. */
export function stripScale(values: readonly number[], threshold: number): StripScale {
  const finite = [...values.filter(Number.isFinite), threshold];
  const [low, high] = [Math.min(...finite), Math.max(...finite)];
  if (low > 0 && high / low > 12) return { log: true, low: low / 1.3, high: high * 1.3 };
  const room = (high - low || Math.abs(high) || 1) * 0.06;
  return { log: false, low: low - room, high: high + room };
}

/** Place on the axis, percent; what is beyond it stands at its end. */
export function stripPlace(value: number, { log, low, high }: StripScale): number {
  if (value <= low) return 0;
  if (value >= high) return 100;
  return 100 * (log ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low));
}

export interface StripDot {
  /** Percent. */
  x: number;
  /** How many it stands on. */
  level: number;
  value: number;
}

/** @param columns how many dots fit side by side */
export function stacked(values: readonly number[], scale: StripScale, columns: number): StripDot[] {
  const heights = new Map<number, number>();
  return values.map((value) => {
    const column = Math.min(columns - 1, Math.floor((stripPlace(value, scale) * columns) / 100));
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    return { x: ((column + 0.5) * 100) / columns, level, value };
  });
}
