/** What a picked neuron shows. */
import { showDigits } from '#lib/experiment/params.ts';
import { minus, type Text } from '#lib/i18n/text.ts';
import { turn } from '#lib/numerics/angle.ts';
import { featuresOf, outputsOf, type Neurons } from '#lib/numerics/two-layer.ts';
import { scientific } from '../format.ts';
import { halfWidth } from './params.ts';

/** x at which fits are drawn. */
export const drawnX = Array.from({ length: 121 }, (_, i) => (i - 60) / 57);

/** A power of ten that brings curves this small into a picture of this height. */
function magnification(largest: number, height: number): number {
  if (!(largest > 0)) return 1;
  return Math.max(1, Number(`1e${scientific((0.9 * height) / largest)[1]}`));
}

/** Sum of a relu(w x + b) over some neurons, where it is drawn. */
function sumOver({ output, weight, bias }: Neurons, among: readonly number[]): number[] {
  const only = (values: Neurons['output']) => among.map((j) => values[j] as number);
  return Array.from(outputsOf({ output: only(output), weight: only(weight), bias: only(bias) }, 'relu', drawnX));
}

/**
 * The curves of neuron `index`: its own a relu(w x + b), magnified `times` to be seen at this height; the sum over all neurons within 8 degrees
 * of it, and their `count`.
 */
export function pickedNeuron(
  neurons: Neurons,
  { angles, amplitudes }: ReturnType<typeof featuresOf>,
  index: number,
  height: number,
) {
  const own = sumOver(neurons, [index]);
  const times = magnification(Math.max(...own.map(Math.abs)), height);
  const [at, size] = [angles[index] as number, amplitudes[index] as number];
  const among = Array.from(angles, (_, j) => j).filter((j) => Math.abs(turn(at, angles[j] as number)) <= halfWidth);
  const [angle, amplitude, count] = [minus(Math.round(at)), showDigits(size), among.length];
  const text: Text = {
    en: `Neuron ${index + 1}: orientation ${angle}°, amplitude ${amplitude}; ${count} neurons within ${halfWidth}° of it`,
    zh: `第 ${index + 1} 个神经元：方向 ${angle}°，幅值 ${amplitude}；与它相差 ${halfWidth}° 以内的神经元有 ${count} 个`,
  };
  return {
    own: own.map((value) => value * times),
    times: times === 1 ? '' : ` × ${times}`,
    near: sumOver(neurons, among),
    count,
    text,
  };
}
