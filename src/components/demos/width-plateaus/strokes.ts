/** Wide networks are drawn by broad pale lines, narrow ones by thin strong ones over them: where all agree, each is seen within the next. */
export const strokeOf = (index: number) => ({
  width: [1.75, 3.5, 5.5, 8, 11][index] ?? 11,
  opacity: [1, 0.72, 0.55, 0.42, 0.32][index] ?? 0.32,
});
