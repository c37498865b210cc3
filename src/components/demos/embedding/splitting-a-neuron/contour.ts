/** The curve on which a function of two variables is zero, as short pieces: a line with gaps. */

export interface Pieces {
  x: number[];
  y: number[];
}

/** Marching squares over [-limit, limit]^2 in `cells` by `cells` squares, each cut into two triangles. */
export function zeroCurve(value: (x: number, y: number) => number, limit: number, cells: number): Pieces {
  const at = (i: number) => limit * ((2 * i) / cells - 1);
  const corners = Array.from({ length: cells + 1 }, (_, i) =>
    Array.from({ length: cells + 1 }, (_, j) => ({ x: at(i), y: at(j), value: value(at(i), at(j)) })),
  );
  const corner = (i: number, j: number) => corners[i]![j]!;
  type Corner = ReturnType<typeof corner>;
  const pieces: Pieces = { x: [], y: [] };

  /** Where a side crosses zero, by linear interpolation. */
  function crossing(p: Corner, q: Corner) {
    if (p.value < 0 === q.value < 0) return [];
    const share = p.value / (p.value - q.value);
    return [{ x: p.x + share * (q.x - p.x), y: p.y + share * (q.y - p.y) }];
  }
  function triangle(p: Corner, q: Corner, r: Corner) {
    const ends = [...crossing(p, q), ...crossing(q, r), ...crossing(r, p)];
    if (ends.length !== 2) return;
    pieces.x.push(...ends.map(({ x }) => x), NaN);
    pieces.y.push(...ends.map(({ y }) => y), NaN);
  }
  for (let i = 0; i < cells; i++)
    for (let j = 0; j < cells; j++) {
      triangle(corner(i, j), corner(i + 1, j), corner(i + 1, j + 1));
      triangle(corner(i, j), corner(i, j + 1), corner(i + 1, j + 1));
    }
  return pieces;
}
