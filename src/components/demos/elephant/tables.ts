/** The data of elephant as tables. */
import type { Table } from '#lib/experiment/table.ts';
import type { ElephantFrame } from './experiment.ts';

export function tables(frame: ElephantFrame): Table[] {
  const four = frame.model === 'four';
  const names = four ? ['re', 'im'].flatMap((part) => [1, 2, 3, 4].map((n) => `p${n}_${part}`)) : [];
  const row = (i: number) => [0, 1].flatMap((part) => [0, 1, 2, 3].map((n) => frame.trail[8 * i + 2 * n + part] as number));
  return [
    {
      name: 'outlines',
      caption: { en: 'The target’s outline and the curve', zh: '目标轮廓与曲线' },
      columns: ['target_x', 'target_y', 'curve_x', 'curve_y'],
      rows: Array.from(frame.outline.x, (x, i) =>
        [x, frame.outline.y[i], frame.curve.x[i], frame.curve.y[i]].map((value) => value as number),
      ),
    },
    {
      name: 'coefficients',
      caption: { en: 'The coefficients of the series', zh: '级数的系数' },
      columns: ['axis', 'wave', 'k', 'value'],
      rows: frame.slots.map(({ axis, wave, k }, s) => [axis, wave, k, frame.coefficients[s] as number]),
    },
    {
      name: 'training',
      caption: {
        en: 'Area between curve and target by step, and the four complex numbers',
        zh: '各步中曲线与目标之间的面积，以及四个复数',
      },
      columns: ['step', 'area_error', ...names],
      rows: frame.steps.map((step, i) => [step, frame.errors[i] as number, ...(four ? row(i) : [])]),
    },
    {
      name: 'terms',
      caption: { en: 'Least area error by number of Fourier terms', zh: '傅里叶项数与最佳拟合的面积误差' },
      columns: ['terms', 'real_numbers', 'area_error'],
      rows: frame.termErrors.map((error, i) => [i + 1, 4 * (i + 1) + 2, error]),
    },
  ];
}
