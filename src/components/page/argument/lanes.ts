/**
 * Keeps lines apart that share a gap. Each straight stretch of a line is moved sideways by a few pixels, so that stretches do not lie on each
 * other and cross seldom. Lines of one kind to one claim may run together: they mean the same.
 */
import { boxOf, cellOf, headingHeight, latticeX, latticeY, reachX, reachY, type Box, type Place } from './layout.ts';
import type { Point } from './paths.ts';

export interface Routed {
  from: Place;
  to: Place;
  /** Lines with the same one may lie on each other. */
  bundle: string;
  /** Corners on the lattice. */
  corners: Point[];
}

interface Stretch {
  line: number;
  horizontal: boolean;
  /** The lattice row or column it runs in. */
  channel: number;
  offset: number;
  /** Offsets it may take. */
  choices: number[];
}

const laneWidth = 7;
/** Between the tips of two lines on one side of a claim. */
const tipWidth = 14;
const shortestEnd = 18;
/** Costs: lying on or near another line; crossing one; leaving a bundle; an end too short for its tip; a heading; each pixel off the middle. */
const costs = { near: 1000, crossing: 60, apart: 25, short: 300, heading: 400, offset: 1 };
/** About as wide as a heading, from a claim's left border. */
const headingWidth = 108;

const range = (reach: number) => {
  const lanes = Math.floor(reach / laneWidth);
  return Array.from({ length: 2 * lanes + 1 }, (_, i) => (i - lanes) * laneWidth);
};

function stretchesOf({ corners, from }: Routed, line: number): Stretch[] {
  const { width, height } = boxOf(from);
  return corners.slice(1).map((b, i) => {
    const a = corners[i]!;
    const horizontal = a.y === b.y;
    const channel = horizontal ? a.y : a.x;
    // In a row or column of claims it ends at one, on whose side there is more room than in a gap.
    const gap = channel % 2 === 0;
    const reach = gap ? (horizontal ? reachY(channel) : reachX) : (horizontal ? height : width) / 2 - 22;
    return { line, horizontal, channel, offset: 0, choices: range(reach) };
  });
}

export interface Pixel {
  x: number;
  y: number;
}

/** The line's corners in pixels, from border to border. */
function drawn(route: Routed, stretches: readonly Stretch[]): Pixel[] {
  const across = (stretch: Stretch) =>
    (stretch.horizontal ? latticeY(stretch.channel) : latticeX(stretch.channel)) + stretch.offset;
  const end = (place: Place, stretch: Stretch, towards: Point): Pixel => {
    const { x, y, width, height } = boxOf(place);
    const cell = cellOf(place);
    if (stretch.horizontal) return { x: towards.x > cell.x ? x + width : x, y: across(stretch) };
    return { x: across(stretch), y: towards.y > cell.y ? y + height : y };
  };
  const first = stretches[0]!;
  const last = stretches.at(-1)!;
  const middle = stretches.slice(1).map((stretch, i) => {
    const before = stretches[i]!;
    return stretch.horizontal ? { x: across(before), y: across(stretch) } : { x: across(stretch), y: across(before) };
  });
  return [end(route.from, first, route.corners[1]!), ...middle, end(route.to, last, route.corners.at(-2)!)];
}

interface Piece extends Stretch {
  bundle: string;
  /** The claims that it ends at. */
  ends: Place[];
  at: number;
  low: number;
  high: number;
}

function pieces(route: Routed, stretches: readonly Stretch[]): Piece[] {
  const points = drawn(route, stretches);
  return stretches.map((stretch, i) => {
    const [a, b] = [points[i]!, points[i + 1]!];
    const [p, q] = stretch.horizontal ? [a.x, b.x] : [a.y, b.y];
    const ends = [...(i === 0 ? [route.from] : []), ...(i === stretches.length - 1 ? [route.to] : [])];
    const at = stretch.horizontal ? a.y : a.x;
    return { ...stretch, bundle: route.bundle, ends, at, low: Math.min(p, q), high: Math.max(p, q) };
  });
}

/** How much two pieces of different lines disturb each other. */
function disturbance(a: Piece, b: Piece): number {
  if (a.horizontal !== b.horizontal) {
    if (a.bundle === b.bundle) return 0;
    return a.at > b.low && a.at < b.high && b.at > a.low && b.at < a.high ? costs.crossing : 0;
  }
  const distance = Math.abs(a.at - b.at);
  const overlap = Math.min(a.high, b.high) - Math.max(a.low, b.low);
  if (a.channel !== b.channel || overlap <= -laneWidth) return 0;
  if (a.bundle === b.bundle) return distance === 0 ? 0 : costs.apart;
  const sameEnd = a.ends.some((end) => b.ends.includes(end));
  return distance < (sameEnd ? tipWidth : laneWidth) ? costs.near : 0;
}

/** What a line's piece costs by itself. */
function ownCost({ horizontal, at, offset, ends, low, high }: Piece, headings: readonly Box[]): number {
  const short = ends.length > 0 && high - low < shortestEnd;
  const hidden =
    !horizontal && headings.some(({ x, y }) => at >= x && at < x + headingWidth && low < y && high > y - headingHeight);
  return costs.offset * Math.abs(offset) + (short ? costs.short : 0) + (hidden ? costs.heading : 0);
}

/**
 * Moves each stretch to where it disturbs least, again and again until nothing changes.
 * @param headed places with a heading above them
 */
export function separate(routes: readonly Routed[], headed: readonly Place[]): Pixel[][] {
  const headings = headed.map(boxOf);
  const all = routes.map(stretchesOf);
  const drawnPieces = routes.map((route, line) => pieces(route, all[line]!));
  const cost = (line: number) => {
    const own = pieces(routes[line]!, all[line]!);
    let sum = own.reduce((total, piece) => total + ownCost(piece, headings), 0);
    drawnPieces.forEach((others, other) => {
      if (other !== line) for (const piece of others) for (const mine of own) sum += disturbance(mine, piece);
    });
    return sum;
  };
  /** Whether the stretch found a better offset. */
  const improve = (line: number, stretch: Stretch) => {
    const before = stretch.offset;
    const tried = stretch.choices.map((offset) => {
      stretch.offset = offset;
      return cost(line);
    });
    const best = tried.indexOf(Math.min(...tried));
    const better = tried[best]! < tried[stretch.choices.indexOf(before)]!;
    stretch.offset = better ? stretch.choices[best]! : before;
    drawnPieces[line] = pieces(routes[line]!, all[line]!);
    return better;
  };
  for (let round = 0, changed = true; changed && round < 20; round++) {
    changed = false;
    all.forEach((stretches, line) => stretches.forEach((stretch) => (changed = improve(line, stretch) || changed)));
  }
  return routes.map((route, line) => drawn(route, all[line]!));
}
