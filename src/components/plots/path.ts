/** Paths of marks, short: whole numbers of a fine grid, each step from the point before. A page carries tens of thousands of points. */

/** The grid's cells along the area's width, and along its height. */
const cells = 2000;

/** The view box of a picture whose paths are made here. */
export const box = `0 0 ${cells} ${cells}`;

/** Percent of the area's width, or of its height from the bottom, on the grid. */
const across = (percent: number) => Math.round((percent * cells) / 100);
const down = (percent: number) => across(100 - percent);

/** Numbers of a path; a minus sign is a separator too. */
const join = (numbers: readonly number[]) => numbers.map((n, i) => (i > 0 && n >= 0 ? ` ${n}` : `${n}`)).join('');

/** A path through points given in percent of the area, y upwards. NaN breaks the line. */
export function linePath(x: readonly number[], y: readonly number[]): string {
  let path = '';
  let steps: number[] = [];
  let pen: [number, number] | null = null;
  const flush = () => {
    if (steps.length > 0) path += `l${join(steps)}`;
    steps = [];
  };
  for (let i = 0; i < x.length; i++) {
    const at: [number, number] = [across(x[i] as number), down(y[i] as number)];
    if (Number.isNaN(at[0]) || Number.isNaN(at[1])) {
      flush();
      pen = null;
    } else if (pen === null) {
      flush();
      path += `M${join(at)}`;
      pen = at;
    } else {
      steps.push(at[0] - pen[0], at[1] - pen[1]);
      pen = at;
    }
  }
  flush();
  return path;
}

/** Points, each a stroke without length. */
export function pointsPath(x: readonly number[], y: readonly number[]): string {
  return x.map((value, i) => `M${join([across(value), down(y[i] as number)])}h0`).join('');
}

/** A rectangle, edges in percent of the area, y upwards. */
export function rectanglePath(x0: number, x1: number, y0: number, y1: number): string {
  const width = across(x1) - across(x0);
  return `M${join([across(x0), down(y1)])}h${width}v${down(y0) - down(y1)}h${-width}z`;
}

/** A place or a length as an attribute: percent to two decimals. */
export const percent = (value: number) => `${Math.round(value * 100) / 100}%`;
