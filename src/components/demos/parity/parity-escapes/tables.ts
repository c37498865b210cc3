/** The figure's data, and what the claims can be recomputed from. */
import { table } from '#lib/experiment/table.ts';
import { columnsFor, cubeColumns, sharesOf } from '../course.ts';
import type { EscapesFrame } from './frame.ts';
import { methods, swept } from './params.ts';

export function tables(frame: EscapesFrame) {
  const { dimension, steps, seen, records, byBits, targetPower, samplePower, unseenCount } = frame;
  return [
    table(
      'training',
      { en: 'Share of right answers on seen and unseen inputs, by step', zh: '各步在所见与未见输入上的准确率' },
      {
        step: steps,
        ...columnsFor(methods, (method) => {
          const { seen, unseen } = sharesOf(records[method], frame);
          return { [`${method}_seen`]: seen, [`${method}_unseen`]: unseen };
        }),
      },
    ),
    table(
      'by-bits',
      {
        en: 'Share of right answers on unseen inputs when the seen ones are fitted, by number of bits k',
        zh: '拟合所见数据时未见输入的准确率，按位数 k',
      },
      {
        k: Array.from(byBits.gaussian, (_, i) => i + 1),
        ...columnsFor(swept, (method) => ({ [method]: byBits[method].map((right) => right / unseenCount) })),
      },
    ),
    table(
      'spectrum',
      { en: 'Walsh power by degree: target, sample, networks', zh: '各阶的沃尔什功率：目标、样本、各网络' },
      {
        degree: Array.from(targetPower, (_, j) => j),
        target: targetPower,
        sample: samplePower,
        ...columnsFor(methods, (method) => ({ [method]: records[method].power })),
      },
    ),
    table(
      'cube',
      {
        en: 'All inputs: seen or not, and the networks’ outputs at the end',
        zh: '全部输入：是否见过，以及训练结束时各网络的输出',
      },
      {
        ...cubeColumns(dimension, seen),
        k: new Uint8Array(seen.length).fill(frame.bits),
        ...columnsFor(methods, (method) => ({ [method]: records[method].outputs })),
      },
    ),
  ];
}
