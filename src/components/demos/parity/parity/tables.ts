/** The figure's data, and what the claims can be recomputed from. */
import { table } from '#lib/experiment/table.ts';
import { columnsFor, cubeColumns, sharesOf } from '../course.ts';
import type { ParityFrame } from './frame.ts';
import { targetNames, targets } from './params.ts';
import { agreement, sumsOf } from './sums.ts';

export function tables(frame: ParityFrame) {
  const { dimension, steps, records } = frame;
  const training = targets.map((target) => {
    const { seen, unseen } = sharesOf(records[target], frame);
    return table(
      `training-${target}`,
      {
        en: `Learning ${target}: accuracy on seen and unseen inputs, and loss, by step until the fit`,
        zh: `学习${targetNames[target].zh}：各步在所见与未见输入上的准确率以及损失，直到拟合`,
      },
      { step: steps.subarray(0, seen.length), seen_accuracy: seen, unseen_accuracy: unseen, loss: records[target].loss },
    );
  });
  const degree = Array.from({ length: dimension + 1 }, (_, k) => k);
  return [
    ...training,
    table(
      'cube',
      { en: 'All inputs: seen or not, target and network output', zh: '全部输入：是否见过、目标与网络输出' },
      {
        ...cubeColumns(dimension, frame.seen),
        ...columnsFor(targets, (name) => ({ [name]: records[name].truth, [`${name}_network`]: records[name].outputs })),
      },
    ),
    table(
      'spectrum',
      { en: 'Walsh power by degree: target, sample, network', zh: '各阶的沃尔什功率：目标、样本、网络' },
      {
        degree,
        ...columnsFor(targets, (name) => ({
          [`${name}_target`]: records[name].targetPower,
          [`${name}_sample`]: records[name].samplePower,
          [`${name}_network`]: records[name].power,
        })),
      },
    ),
    table(
      'sums',
      {
        en: 'Mean of target times the sum of the network’s waves up to each degree, on seen and unseen inputs',
        zh: '网络的波加到各阶，其和与目标之积在所见与未见输入上的平均',
      },
      {
        degree,
        ...columnsFor(targets, (name) => {
          const { truth, outputs } = records[name];
          const means = sumsOf(outputs).map((sum) => agreement(sum, { truth, seen: frame.seen }));
          return { [`${name}_seen`]: means.map(({ seen }) => seen), [`${name}_unseen`]: means.map(({ unseen }) => unseen) };
        }),
      },
    ),
  ];
}
