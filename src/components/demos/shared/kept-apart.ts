/** Labels at the ends of lines. */

/** Heights for labels of lines that end at `ends`, in their order: there, or lower where that is less than `gap` below the label above. */
export function keptApart(ends: readonly number[], gap: number): number[] {
  const heights = [...ends];
  let above = Infinity;
  for (const i of ends.map((_, i) => i).sort((i, j) => (ends[j] as number) - (ends[i] as number)))
    heights[i] = above = Math.min(ends[i] as number, above - gap);
  return heights;
}
