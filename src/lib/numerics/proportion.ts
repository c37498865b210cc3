/** Shares of successes, and what they leave open about the probability behind them. */

/**
 * Wilson's 95% interval for the probability of success after `successes` of `trials` independent trials (Wilson 1927): unlike
 * share +- 1.96 sqrt(share (1 - share) / trials) it has a width where none or all succeed, and stays within 0 and 1.
 */
export function wilsonInterval(successes: number, trials: number): readonly [number, number] {
  if (trials === 0) return [0, 1];
  const z = 1.959963984540054;
  const share = successes / trials;
  const spread = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / spread;
  const half = (z / spread) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  // At the ends the exact values, without rounding.
  return [successes === 0 ? 0 : centre - half, successes === trials ? 1 : centre + half];
}

/** The middle value, or the mean of the two in the middle. NaN of none. */
export function median(values: ArrayLike<number>): number {
  const sorted = Array.from(values).sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) return NaN;
  return low === high ? low : (low + high) / 2;
}
