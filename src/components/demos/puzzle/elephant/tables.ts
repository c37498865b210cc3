/** The data as tables. */
import { table } from '#lib/experiment/table.ts';
import { slotCount } from './curves.ts';
import type { ElephantFrame } from './frame.ts';

const numbers = [1, 2, 3, 4];

export function tables({ model, outline, curve, slots, coefficients, termErrors, steps, errors, trail }: ElephantFrame) {
  const realParts = numbers.map((n, i) => [`p${n}_re`, trail[2 * i] ?? []]);
  const imaginaryParts = numbers.map((n, i) => [`p${n}_im`, trail[2 * i + 1] ?? []]);
  const course = Object.fromEntries(model === 'four' ? [...realParts, ...imaginaryParts] : []) as Record<string, number[]>;
  return [
    table(
      'outlines',
      { en: 'The target’s outline and the curve', zh: '目标轮廓与曲线' },
      { target_x: outline.x, target_y: outline.y, curve_x: curve.x, curve_y: curve.y },
    ),
    table(
      'coefficients',
      { en: 'The coefficients of the series', zh: '级数的系数' },
      {
        axis: slots.map(({ axis }) => axis),
        wave: slots.map(({ wave }) => wave),
        k: slots.map(({ k }) => k),
        value: coefficients,
      },
    ),
    table(
      'training',
      {
        en: 'Area between curve and target by step, and the four complex numbers',
        zh: '各步中曲线与目标之间的面积，以及四个复数',
      },
      { step: steps, area_error: errors, ...course },
    ),
    table(
      'terms',
      { en: 'Least area error by number of Fourier terms', zh: '傅里叶项数与最佳拟合的面积误差' },
      {
        terms: termErrors.map((_, i) => i + 1),
        real_numbers: termErrors.map((_, i) => slotCount(i + 1)),
        area_error: termErrors,
      },
    ),
  ];
}
