/** The figure before it trains. */
import { defineFigure } from '#lib/experiment/figure.ts';
import { claims } from './claims.ts';
import { jobs } from './gather.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';

export default defineFigure('fourier-features', { params, presets, claims, jobs, tables: () => import('./tables.ts') });
