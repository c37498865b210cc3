/** Areas of closed outlines, by scan lines. Only + - * / : the same bits everywhere. */

/** Corners of a closed outline; the last is joined to the first. */
export interface Outline {
  readonly x: ArrayLike<number>;
  readonly y: ArrayLike<number>;
}

/** Calls back with the x at which each edge crosses the level of each row's middle. */
function eachCrossing({ x, y }: Outline, bottom: number, height: number, rows: number, found: (row: number, x: number) => void) {
  for (let i = 0; i < x.length; i++) {
    const j = (i + 1) % x.length;
    const [y0, y1] = [y[i] as number, y[j] as number];
    const [x0, x1] = [x[i] as number, x[j] as number];
    // Rows whose middle lies in [lower, upper): a corner on a level counts for one of its two edges.
    const first = Math.ceil((Math.min(y0, y1) - bottom) / height - 0.5);
    const end = Math.ceil((Math.max(y0, y1) - bottom) / height - 0.5);
    for (let row = Math.max(0, first); row < Math.min(rows, end); row++) {
      const level = bottom + (row + 0.5) * height;
      found(row, x0 + ((level - y0) / (y1 - y0)) * (x1 - x0));
    }
  }
}

/**
 * Area of the points that are inside an odd number of the outlines: of one outline its area, of two the area between them (inside one but not
 * the other). An outline that crosses itself counts by the even-odd rule. Exact in x, a midpoint sum of `rows` levels in y.
 */
export function oddArea(outlines: readonly Outline[], rows = 360): number {
  const heights = outlines.flatMap(({ y }) => Array.from(y));
  const bottom = heights.reduce((a, b) => Math.min(a, b), Infinity);
  const top = heights.reduce((a, b) => Math.max(a, b), -Infinity);
  if (!(top > bottom)) return 0;
  const height = (top - bottom) / rows;
  const crossings = Array.from({ length: rows }, (): number[] => []);
  for (const outline of outlines) eachCrossing(outline, bottom, height, rows, (row, x) => crossings[row]?.push(x));
  let length = 0;
  for (const row of crossings) {
    row.sort((a, b) => a - b);
    for (let i = 0; i + 1 < row.length; i += 2) length += (row[i + 1] as number) - (row[i] as number);
  }
  return length * height;
}

/** `count` points equally spaced along a closed outline, from its first corner on. */
export function equallySpaced({ x, y }: Outline, count: number): { x: Float64Array; y: Float64Array } {
  const n = x.length;
  const at = (i: number) => [x[i % n] as number, y[i % n] as number] as const;
  const ends = new Float64Array(n + 1);
  for (let i = 0; i < n; i++) {
    const [[x0, y0], [x1, y1]] = [at(i), at(i + 1)];
    ends[i + 1] = (ends[i] as number) + Math.sqrt((x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0));
  }
  const whole = ends[n] as number;
  const points = { x: new Float64Array(count), y: new Float64Array(count) };
  let edge = 0;
  for (let k = 0; k < count; k++) {
    const along = (whole * k) / count;
    while (edge < n - 1 && (ends[edge + 1] as number) <= along) edge++;
    const [[x0, y0], [x1, y1]] = [at(edge), at(edge + 1)];
    const length = (ends[edge + 1] as number) - (ends[edge] as number);
    const share = length === 0 ? 0 : (along - (ends[edge] as number)) / length;
    points.x[k] = x0 + share * (x1 - x0);
    points.y[k] = y0 + share * (y1 - y0);
  }
  return points;
}
