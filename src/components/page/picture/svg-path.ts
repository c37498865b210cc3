/** Paths in other places: all points are moved, rounded to a tenth, and written as steps from one to the next. */

interface Move {
  a: number;
  d: number;
  e: number;
  f: number;
}

/** How many numbers a command takes. */
const counts: Record<string, number> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, S: 4, T: 2, A: 7, Z: 0 };

type Command = [letter: string, ...numbers: number[]];

/** The commands of a path, each with its own numbers: a letter may be followed by those of several. */
export function parsePath(path: string): Command[] {
  return [...path.matchAll(/([a-z])([^a-df-z]*)/gi)].flatMap(([, letter = '', rest = '']) => {
    const numbers = rest.match(/-?(\d+\.?\d*|\.\d+)(e-?\d+)?/gi)?.map(Number) ?? [];
    const count = counts[letter.toUpperCase()];
    if (count === undefined || (count === 0 ? numbers.length > 0 : numbers.length === 0 || numbers.length % count > 0))
      throw new Error(`picture: "${letter}${rest}" in a path is not understood.`);
    if (count === 0) return [[letter] as Command];
    return Array.from({ length: numbers.length / count }, (_, i): Command => {
      // After the first pair of a moveto come lines.
      const now = i === 0 ? letter : ({ M: 'L', m: 'l' }[letter] ?? letter);
      return [now, ...numbers.slice(i * count, (i + 1) * count)];
    });
  });
}

/** A number in tenths, short. */
const tenths = (value: number) => String(value / 10).replace(/^(-?)0\./, '$1.');

/** Numbers of a path; a minus sign is a separator too. */
const join = (numbers: readonly number[]) => numbers.map((n, i) => (i > 0 && n >= 0 ? ' ' : '') + tenths(n)).join('');

type Point = readonly [number, number];

/** The points that a command names, the last of them where the pen comes to lie. */
function pointsOf(kind: string, numbers: readonly number[], from: Point, pen: Point): Point[] {
  if (kind === 'H') return [[from[0] + numbers[0]!, pen[1]]];
  if (kind === 'V') return [[pen[0], from[1] + numbers[0]!]];
  const pairs = kind === 'A' ? numbers.slice(5) : numbers;
  return Array.from({ length: pairs.length / 2 }, (_, i) => [from[0] + pairs[2 * i]!, from[1] + pairs[2 * i + 1]!]);
}

/** An arc's radii, its turn and its two flags. */
function arc([rx, ry, ...turnAndFlags]: readonly number[], { a, d }: Move): string {
  if (Math.abs(a - d) > 1e-9) throw new Error('picture: an arc in a view that is stretched is not understood.');
  return `a${[tenths(Math.round(10 * a * rx!)), tenths(Math.round(10 * d * ry!)), ...turnAndFlags.slice(0, 3)].join(' ')} `;
}

export function movedPath(path: string, move: Move): string {
  const { a, d, e, f } = move;
  let written = '';
  let last = '';
  /** Where the pen is, and where its part of the path began: before the move, and after it in tenths. */
  let [pen, start, at, begun] = Array<Point>(4).fill([0, 0]) as [Point, Point, Point, Point];
  const moved = ([x, y]: Point): Point => [Math.round(10 * (e + a * x)), Math.round(10 * (f + d * y))];
  const write = (letter: string, numbers: readonly number[]) => {
    const text = join(numbers);
    written += letter !== last || letter === 'z' ? letter + text : text.startsWith('-') ? text : ` ${text}`;
    last = letter;
  };
  for (const [letter, ...numbers] of parsePath(path)) {
    const kind = letter.toUpperCase();
    if (kind === 'Z') {
      write('z', []);
      [pen, at] = [start, begun];
      continue;
    }
    const points = pointsOf(kind, numbers, letter === kind ? [0, 0] : pen, pen);
    const places = points.map(moved);
    const steps = places.flatMap(([x, y]) => [x - at[0], y - at[1]]);
    pen = points.at(-1)!;
    at = places.at(-1)!;
    if (kind === 'M') {
      write('M', at);
      [start, begun] = [pen, at];
    } else if (kind === 'A') {
      written += arc(numbers, move) + join(steps);
      last = kind;
    } else if (!'LHV'.includes(kind)) write(kind.toLowerCase(), steps);
    else if (steps[1] !== 0) write(steps[0] === 0 ? 'v' : 'l', steps[0] === 0 ? [steps[1]!] : steps);
    // A step to the same place is a point, or nothing where it is one of a line.
    else if (steps[0] !== 0 || last === 'M') write('h', [steps[0]!]);
  }
  return written;
}
