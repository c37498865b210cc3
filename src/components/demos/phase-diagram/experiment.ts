/**
 * The phase diagram of two-layer ReLU networks (Luo, Xu, Ma & Zhang 2021): how the relative change of the input weights in training scales with
 * the width, for initialisations that scale with the width in different ways.
 */
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { inTurn } from '#lib/experiment/jobs.ts';
import { claims } from './claims.ts';
import { jobs, type PhaseFrame } from './jobs.ts';
import { params, type Params } from './params.ts';
import { presets } from './presets.ts';
import { regimeOf, slopeOfTheory } from './theory.ts';

export default defineExperiment<Params, PhaseFrame>({
  id: 'phase-diagram',
  version: 1,
  // At small gamma the weights change by less than a 32-bit number can show.
  precision: 'float64',
  params,
  length: jobs.count,
  start: inTurn(jobs),
  jobs,
  presets,
  claims,
  tables: ({ places, widths, draws, changes, losses, slopes }) => [
    {
      name: 'networks',
      caption: {
        en: 'Relative change of (w, b), and loss at the end, of each network',
        zh: '各网络 (w, b) 的相对变化与最终损失',
      },
      columns: ['gamma', 'gamma_prime', 'reader', 'width', 'draw', 'relative_change', 'loss'],
      rows: Array.from(changes, (change, i) => {
        const place = places[Math.floor(i / (widths.length * draws))] as PhaseFrame['places'][number];
        const width = widths[Math.floor(i / draws) % widths.length] as number;
        return [place.gamma, place.gammaPrime, place.kind === 'reader' ? 1 : 0, width, i % draws, change, losses[i] as number];
      }),
    },
    {
      name: 'slopes',
      caption: {
        en: 'Slope of log relative change against log width, and the theory',
        zh: '相对变化的对数对宽度对数的斜率，及理论值',
      },
      columns: ['gamma', 'gamma_prime', 'slope', 'theory', 'regime'],
      rows: places.map((place, i) => [
        place.gamma,
        place.gammaPrime,
        slopes[i] as number,
        slopeOfTheory(place),
        { linear: -1, critical: 0, condensed: 1 }[regimeOf(place)],
      ]),
    },
  ],
});
