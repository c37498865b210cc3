/** The figure's data, and what the claims can be recomputed from. */
import type { Table } from '#lib/experiment/table.ts';
import type { EscapesFrame } from './experiment.ts';

const methods = ['gaussian', 'signs', 'decay', 'small'] as const;
const swept = ['gaussian', 'signs', 'small'] as const;

function training(frame: EscapesFrame): Table {
  return {
    name: 'training',
    caption: { en: 'Share of right answers on seen and unseen inputs, by step', zh: '各步在所见与未见输入上的正确率' },
    columns: ['step', ...methods.flatMap((method) => [`${method}_seen`, `${method}_unseen`])],
    rows: Array.from(frame.steps, (step, i) => [
      step,
      ...methods.flatMap((method) => {
        const { seenRight, unseenRight } = frame.records[method];
        return [(seenRight[i] as number) / frame.seenCount, (unseenRight[i] as number) / frame.unseenCount];
      }),
    ]),
  };
}

/** One row an input: its coordinates, whether it was seen, and the four networks' outputs. */
function cube(frame: EscapesFrame): Table {
  const bits = frame.targetPower.length - 1;
  const coordinates = Array.from({ length: bits }, (_, j) => j);
  return {
    name: 'cube',
    caption: {
      en: 'All inputs: seen or not, and the networks’ outputs at the end',
      zh: '全部输入：是否见过，以及训练结束时各网络的输出',
    },
    columns: ['input', ...coordinates.map((j) => `x${j}`), 'seen', 'k', ...methods],
    rows: Array.from(frame.seen, (seen, i) => [
      i,
      ...coordinates.map((j) => ((i >> j) & 1 ? -1 : 1)),
      seen,
      frame.bits,
      ...methods.map((method) => frame.records[method].outputs[i] as number),
    ]),
  };
}

function spectrum(frame: EscapesFrame): Table {
  return {
    name: 'spectrum',
    caption: { en: 'Walsh power by degree: target, sample, networks', zh: '各阶的沃尔什功率：目标、样本、各网络' },
    columns: ['degree', 'target', 'sample', ...methods],
    rows: Array.from(frame.targetPower, (target, j) => [
      j,
      target,
      frame.samplePower[j] as number,
      ...methods.map((method) => frame.records[method].power[j] as number),
    ]),
  };
}

function byBits(frame: EscapesFrame): Table {
  return {
    name: 'by-bits',
    caption: {
      en: 'Share of right answers on unseen inputs when the seen ones are fitted, by number of bits k',
      zh: '拟合所见数据时未见输入的正确率，按位数 k',
    },
    columns: ['k', ...swept],
    rows: Array.from(frame.byBits.gaussian, (_, i) => [
      i + 1,
      ...swept.map((method) => (frame.byBits[method][i] as number) / frame.unseenCount),
    ]),
  };
}

export function tables(frame: EscapesFrame): Table[] {
  return [training(frame), byBits(frame), spectrum(frame), cube(frame)];
}
