/** Axes with room around what they show. */

/** A domain around values, with room below and above as shares of their range, or of `least` where the range is smaller. */
export function roomAround(values: Iterable<number>, below: number, above = below, least = 0): [number, number] {
  const all = [...values];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const missing = Math.max(0, least - (high - low)) / 2;
  const range = Math.max(least, high - low) || 1;
  return [low - missing - below * range, high + missing + above * range];
}
