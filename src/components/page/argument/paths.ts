/** The shortest way of each line through the gaps between the claims, with few corners. */
import { cellOf, latticeSize, latticeX, latticeY, middleRow, type Place } from './layout.ts';

/** A point of the lattice. */
export interface Point {
  x: number;
  y: number;
}

const steps: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
];
/** What a corner, company on the same way and passing a heading are worth in pixels. */
const corner = 70;
const company = 18;
const pastHeading = 40;

const key = ({ x, y }: Point) => `${x} ${y}`;
const inside = ({ x, y }: Point) => x > 0 && y > 0 && x < latticeSize.x - 1 && y < latticeSize.y - 1;
const between = (a: Point, b: Point) => [key(a), key(b)].sort().join(' - ');

interface State {
  at: Point;
  direction: number;
  cost: number;
  before: State | null;
}

export class Paths {
  readonly #taken: Set<string>;
  /** The stretches that pass a heading. */
  readonly #headed: Set<string>;
  /** How many lines run along each stretch. */
  readonly #used = new Map<string, number>();

  /**
   * @param places of the claims: no line passes through them, nor through the words in the middle
   * @param headed those with a heading above them
   */
  constructor(places: readonly Place[], headed: readonly Place[]) {
    const words = Array.from({ length: 3 }, (_, i): Place => [2 + i, middleRow]);
    this.#taken = new Set([...places, ...words].map((place) => key(cellOf(place))));
    this.#headed = new Set(headed.map(cellOf).map(({ x, y }) => between({ x, y }, { x, y: y - 1 })));
  }

  /** Corners of the way between two claims, both ends included. */
  find(from: Place, to: Place): Point[] {
    const end = this.#search(cellOf(from), cellOf(to));
    if (!end) throw new Error(`The map has no way from column ${from[0]}, row ${from[1]} to column ${to[0]}, row ${to[1]}.`);
    const points: State[] = [];
    for (let state: State | null = end; state; state = state.before) points.unshift(state);
    for (const { at, before } of points) {
      if (!before) continue;
      const stretch = between(before.at, at);
      this.#used.set(stretch, (this.#used.get(stretch) ?? 0) + 1);
    }
    return points.filter((state, i) => i === 0 || points[i + 1]?.direction !== state.direction).map(({ at }) => at);
  }

  /** Dijkstra's search over places and directions. */
  #search(from: Point, to: Point): State | null {
    const open: State[] = steps.map((_, direction) => ({ at: from, direction, cost: 0, before: null }));
    const done = new Set<string>();
    while (open.length > 0) {
      open.sort((a, b) => a.cost - b.cost);
      const state = open.shift()!;
      const id = `${key(state.at)} ${state.direction}`;
      if (done.has(id)) continue;
      done.add(id);
      if (key(state.at) === key(to)) return state;
      for (const next of this.#next(state, to)) open.push(next);
    }
    return null;
  }

  #next(state: State, to: Point): State[] {
    return steps.flatMap((step, direction) => {
      const at = { x: state.at.x + step.x, y: state.at.y + step.y };
      const blocked = !inside(at) || (this.#taken.has(key(at)) && key(at) !== key(to));
      // The first step leaves the claim in any of the four directions.
      const turns = state.before !== null && direction !== state.direction;
      const back =
        direction !== state.direction && step.x === -steps[state.direction]!.x && step.y === -steps[state.direction]!.y;
      if (blocked || (turns && back) || (state.before === null && direction !== state.direction)) return [];
      const length = Math.abs(latticeX(at.x) - latticeX(state.at.x)) + Math.abs(latticeY(at.y) - latticeY(state.at.y));
      const stretch = between(state.at, at);
      const shared = company * (this.#used.get(stretch) ?? 0) + (this.#headed.has(stretch) ? pastHeading : 0);
      return [{ at, direction, cost: state.cost + length + shared + (turns ? corner : 0), before: state }];
    });
  }
}
