/** The figure before it trains. */
import { defineFigure } from '#lib/experiment/figure.ts';
import { claims } from './claims.ts';
import { jobs } from './gather.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';

export default defineFigure('data-for-one-neuron', { params, presets, claims, jobs, tables: () => import('./tables.ts') });
