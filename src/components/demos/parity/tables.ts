/** The figure's data, and what the claims can be recomputed from. */
import type { Table } from '#lib/experiment/table.ts';
import type { ParityFrame, Target } from './experiment.ts';

const names = ['parity', 'majority', 'dictator'] as const satisfies readonly Target[];

function training(frame: ParityFrame, target: Target): Table {
  const { seenRight, unseenRight, loss } = frame.records[target];
  return {
    name: `training-${target}`,
    caption: {
      en: `Learning ${target}: accuracy on seen and unseen inputs, and loss, by step until the fit`,
      zh: `学习 ${target}：各步在所见与未见输入上的正确率以及损失，直到拟合`,
    },
    columns: ['step', 'seen_accuracy', 'unseen_accuracy', 'loss'],
    rows: Array.from(loss, (value, i) => [
      frame.steps[i] as number,
      (seenRight[i] as number) / frame.seenCount,
      (unseenRight[i] as number) / frame.unseenCount,
      value,
    ]),
  };
}

/** One row an input: its coordinates, whether it was seen, the three targets and the three networks. */
function cube(frame: ParityFrame): Table {
  const bits = Array.from({ length: frame.dimension }, (_, j) => j);
  return {
    name: 'cube',
    caption: { en: 'All inputs: seen or not, target and network output', zh: '全部输入：是否见过、目标与网络输出' },
    columns: ['input', ...bits.map((j) => `x${j}`), 'seen', ...names.flatMap((name) => [name, `${name}_network`])],
    rows: Array.from(frame.seen, (seen, i) => [
      i,
      ...bits.map((j) => ((i >> j) & 1 ? -1 : 1)),
      seen,
      ...names.flatMap((name) => {
        const { minus, outputs } = frame.records[name];
        return [minus[i] ? -1 : 1, outputs[i] as number];
      }),
    ]),
  };
}

function spectrum(frame: ParityFrame): Table {
  return {
    name: 'spectrum',
    caption: { en: 'Walsh power by degree: target, sample, network', zh: '各阶的沃尔什功率：目标、样本、网络' },
    columns: ['degree', ...names.flatMap((name) => [`${name}_target`, `${name}_sample`, `${name}_network`])],
    rows: Array.from({ length: frame.dimension + 1 }, (_, j) => [
      j,
      ...names.flatMap((name) => {
        const { targetPower, samplePower, networkPower } = frame.records[name];
        return [targetPower[j] as number, samplePower[j] as number, networkPower[j] as number];
      }),
    ]),
  };
}

export function tables(frame: ParityFrame): Table[] {
  return [...names.map((name) => training(frame, name)), cube(frame), spectrum(frame)];
}
