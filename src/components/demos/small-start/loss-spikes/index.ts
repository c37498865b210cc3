/** The figure before it trains. */
import { defineFigure } from '#lib/experiment/figure.ts';
import { claims } from './claims.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';

export default defineFigure('loss-spikes', {
  precision: 'float64',
  params,
  presets,
  claims,
  tables: () => import('./tables.ts'),
});
