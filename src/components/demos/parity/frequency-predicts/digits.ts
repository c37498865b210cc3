/** Ways to sort handwritten digits into two classes, some of them smooth in the space of images and some not. */
import { createRandom, type Random } from '#lib/numerics/random.ts';
import { inkRows, pixelsPerDigit, type Digits } from '../../shared/digits.ts';
import type { Sample } from '../learner.ts';
import type { DigitKind } from './frame.ts';

/** Digits held back for the test. */
const testCount = 300;

/** Total grey level of each image. */
function inkOf(digits: Digits, images: readonly number[]): number[] {
  return images.map((image) => {
    let sum = 0;
    for (let i = 0; i < pixelsPerDigit; i++) sum += digits.levels[image * pixelsPerDigit + i] as number;
    return sum;
  });
}

/** +1 in every second of `count` bands that hold equally many images, from little to much ink. */
function inBands(ink: readonly number[], count: number): boolean[] {
  const sorted = [...ink].sort((a, b) => a - b);
  return ink.map((value) => Math.floor((sorted.indexOf(value) / sorted.length) * count) % 2 === 1);
}

function classOf(kind: DigitKind, digit: number[], ink: () => number[], random: Random): boolean[] {
  const among = (chosen: readonly number[]) => digit.map((value) => chosen.includes(value));
  const even = digit.map((value) => value % 2 === 0);
  if (kind === 'even') return even;
  if (kind === 'small') return digit.map((value) => value < 5);
  if (kind === 'loop') return among([0, 4, 6, 8, 9]);
  if (kind === 'fiveA' || kind === 'fiveB') return among(random.shuffle([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, 5));
  if (kind === 'randomDigits') return digit.map(() => random.uniform() < 0.5);
  if (kind === 'ink') return inBands(ink(), 2);
  if (kind === 'inkOdd') return ink().map((value) => value % 2 === 1);
  if (kind.startsWith('inkBands')) return inBands(ink(), Number(kind.slice('inkBands'.length)));
  const probability = Number(kind.slice('flipped'.length)) / 100;
  return even.map((value) => value !== random.uniform() < probability);
}

/** `samples` digits for training and 300 others for the test; which they are is the same for all targets of a draw. */
export function digitSample(digits: Digits, kind: DigitKind, samples: number, seed: number, draw: number): Sample {
  const order = createRandom(seed, `digits split ${draw}`).shuffle(Array.from({ length: digits.count }, (_, i) => i));
  const images = order.slice(0, samples + testCount);
  const x = inkRows(digits, images);
  const digit = images.map((image) => digits.labels[image] as number);
  const random = createRandom(seed, `digits target ${kind} ${draw}`);
  const y = Float64Array.from(
    classOf(kind, digit, () => inkOf(digits, images), random),
    (member) => (member ? 1 : -1),
  );
  const cut = samples * pixelsPerDigit;
  return {
    inputs: pixelsPerDigit,
    seen: { x: x.subarray(0, cut), y: y.subarray(0, samples) },
    unseen: { x: x.subarray(cut), y: y.subarray(samples) },
  };
}
