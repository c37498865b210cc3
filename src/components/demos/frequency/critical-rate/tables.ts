/** The data as tables. */
import { columnsOf, table } from '#lib/experiment/table.ts';
import type { RateFrame } from './frame.ts';

export const tables = ({ fits, pointX, pointY, steps, errors }: RateFrame) => [
  table('points', { en: 'The points', zh: '数据点' }, { x: pointX, y: pointY }),
  ...fits.map(({ frequencies, x, y }) =>
    table(`fit_${frequencies}`, { en: `The fit with ${frequencies} frequencies`, zh: `${frequencies} 个频率时的拟合` }, { x, y }),
  ),
  table(
    'heights',
    { en: 'Height halfway between the points, by number of frequencies', zh: '各点中间处的高度与频率个数' },
    { frequencies: fits.map((fit) => fit.frequencies), height: fits.map((fit) => fit.height) },
  ),
  table(
    'errors',
    { en: 'Largest error at a point, by step', zh: '各步中数据点处的最大误差' },
    {
      step: steps,
      ...columnsOf(
        fits.map((fit) => `with_${fit.frequencies}`),
        errors.flat(),
      ),
    },
  ),
];
