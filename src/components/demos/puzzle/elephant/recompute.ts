/** The claim of elephant from its downloaded tables, written without the experiment's code: the published series, and areas by another way. */
import type { Rows } from '#lib/experiment/table.ts';

/** The elephant as other public implementations write it, with time running backwards. */
function published(t: number): [number, number] {
  const x = -60 * Math.cos(t) + 30 * Math.sin(t) - 8 * Math.sin(2 * t) + 10 * Math.sin(3 * t);
  const y = 50 * Math.sin(t) + 18 * Math.sin(2 * t) - 12 * Math.cos(3 * t) + 14 * Math.cos(5 * t);
  return [x, y];
}

/** Signed area of a triangle. */
const triangle = (a: number[], b: number[], c: number[]) =>
  (((b[0] as number) - (a[0] as number)) * ((c[1] as number) - (a[1] as number)) -
    ((c[0] as number) - (a[0] as number)) * ((b[1] as number) - (a[1] as number))) /
  2;

export default {
  elephant({ outlines = [] }: Rows): number {
    const n = outlines.length;
    const wanted = outlines.map((_, i) => published((-2 * Math.PI * i) / n));
    const curve = outlines.map((row) => [row['curve_x'] as number, row['curve_y'] as number]);
    // The strip between the curves, in two triangles a step; the whole as a fan of triangles.
    let strip = 0;
    let whole = 0;
    for (let i = 0; i < n; i++) {
      const [a, b, c, d] = [wanted[i], wanted[(i + 1) % n], curve[i], curve[(i + 1) % n]] as [
        number[],
        number[],
        number[],
        number[],
      ];
      strip += Math.abs(triangle(a, b, c)) + Math.abs(triangle(b, c, d));
      whole += triangle([0, 0], a, b);
    }
    return strip / Math.abs(whole);
  },
};
