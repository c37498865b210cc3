/** What a picked neuron shows. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import { turn } from '#lib/numerics/angle.ts';
import type { Neurons } from './experiment.ts';
import { halfWidth } from './params.ts';

/** Sum of a relu(w x + b) over some neurons, all by default. Plain loops: it is drawn anew with every frame. */
export function sumOfNeurons({ output, weight, bias }: Neurons, x: readonly number[], among?: readonly number[]): number[] {
  const sums = new Array<number>(x.length).fill(0);
  const count = among?.length ?? output.length;
  for (let i = 0; i < count; i++) {
    const j = among ? (among[i] as number) : i;
    const [a, w, b] = [output[j] as number, weight[j] as number, bias[j] as number];
    for (let k = 0; k < sums.length; k++) {
      const z = w * (x[k] as number) + b;
      if (z > 0) sums[k] = (sums[k] as number) + a * z;
    }
  }
  return sums;
}

/** A power of ten that brings curves this small into a picture of this height. */
function magnification(largest: number, height: number): number {
  if (!(largest > 0)) return 1;
  return Math.max(1, 10 ** Math.floor(Math.log10((0.9 * height) / largest)));
}

export interface Picked {
  /** Its own a relu(w x + b), magnified, and by how much. */
  own: number[];
  times: string;
  /** Sum over all neurons within 8 degrees of it, and their number. */
  near: number[];
  count: number;
  text: Text;
}

export function pickedNeuron(
  neurons: Neurons,
  { angles, amplitudes }: { angles: Float64Array; amplitudes: Float64Array },
  index: number,
  x: readonly number[],
  height: number,
): Picked {
  const own = sumOfNeurons(neurons, x, [index]);
  const times = magnification(Math.max(...own.map(Math.abs)), height);
  const among = Array.from(angles, (_, j) => j).filter(
    (j) => Math.abs(turn(angles[index] as number, angles[j] as number)) <= halfWidth,
  );
  const angle = String(Math.round(angles[index] as number)).replace('-', '−');
  const amplitude = showNumber(Number((amplitudes[index] as number).toPrecision(2)));
  return {
    own: own.map((value) => value * times),
    times: times === 1 ? '' : ` × ${times}`,
    near: sumOfNeurons(neurons, x, among),
    count: among.length,
    text: {
      en: `Neuron ${index + 1}: orientation ${angle}°, amplitude ${amplitude}; ${among.length} neurons within ${halfWidth}° of it`,
      zh: `第 ${index + 1} 个神经元：方向 ${angle}°，幅值 ${amplitude}；与它相差 ${halfWidth}° 以内的神经元有 ${among.length} 个`,
    },
  };
}
