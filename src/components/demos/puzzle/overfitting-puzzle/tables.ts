/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { OverfittingFrame } from './frame.ts';
import { widths } from './params.ts';

const ofWidths = (name: string) => widths.map((width) => `${name}_width${width}`);

export function tables({ points, polynomials, networks, train, test, ...frame }: OverfittingFrame) {
  const fits = [
    ...polynomials.map((values, d) => [`polynomial_degree${d}`, values]),
    ...ofWidths('network').map((name, i) => [name, networks[i]]),
  ];
  return [
    table(
      'points',
      { en: 'The points, and the clean target there', zh: '数据点，以及该处无噪声的目标值' },
      { x: points.x, y: points.y, target: points.clean },
    ),
    table(
      'polynomials',
      { en: 'Errors of the polynomials', zh: '多项式的误差' },
      {
        degree: polynomials.map((_, d) => d),
        parameters: polynomials.map((_, d) => d + 1),
        train_error: frame.polynomialTrain,
        test_error: frame.polynomialTest,
      },
    ),
    table(
      'networks',
      { en: 'Errors of the networks at the last measured step', zh: '网络在最后一次测量时的误差' },
      { width: widths, parameters: frame.parameters, train_error: train.at(-1) ?? [], test_error: test.at(-1) ?? [] },
    ),
    table(
      'fits',
      { en: 'Target, polynomials and networks between the points', zh: '数据点之间的目标、多项式与网络' },
      { x: frame.x, target: frame.target, ...(Object.fromEntries(fits) as Record<string, Float64Array>) },
    ),
    table(
      'training',
      { en: 'Training and test error of each network by step', zh: '各步中每个网络的训练误差与测试误差' },
      { step: frame.steps, ...columnsOf(ofWidths('train'), train.flat()), ...columnsOf(ofWidths('test'), test.flat()) },
    ),
  ];
}
