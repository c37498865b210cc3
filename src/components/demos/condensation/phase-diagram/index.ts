/** The figure before it trains. */
import { defineFigure } from '#lib/experiment/figure.ts';
import { claims } from './claims.ts';
import { jobs } from './gather.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';

/** In double precision: at small gamma the weights change by less than a 32-bit number can show. */
export default defineFigure('phase-diagram', {
  precision: 'float64',
  params,
  presets,
  claims,
  jobs,
  tables: () => import('./tables.ts'),
});
