/** The files of a new figure: a two-layer network that learns sin x. */

/** "loss-in-steps" -> "LossInSteps" */
const typeName = (id) => id.replaceAll(/(^|-)([a-z\d])/g, (_, __, letter) => letter.toUpperCase());

/** A theme's list of figures: the file that a new theme needs. */
export const figuresOfTheme = `/** What a page loads of this theme's figures, by id. */
import { byFolder } from '../by-folder.ts';
import type { Parts } from '../types.ts';

export default byFolder(import.meta.glob<Parts>('./*/index.ts', { query: '?parts' }));
`;

/**
 * @param {string} id
 * @returns {Record<string, string>} texts by file name
 */
export function stub(id) {
  const Frame = `${typeName(id)}Frame`;
  return {
    'frame.ts': `/** What the figure draws. Types only: every other file imports this one. */
import type { TrainedFrame } from '#lib/experiment/frame.ts';

export interface ${Frame} extends TrainedFrame {
  /** Training points in [-pi, pi); the target and the network there. */
  x: Float32Array;
  target: Float32Array;
  network: Float32Array;
  /** Measured steps so far, and the loss at each. */
  steps: number[];
  loss: number[];
}
`,
    'params.ts': `/** The parameters: their controls, permalinks and bounds. */
import { activation, learningRate, steps, width } from '#lib/experiment/network-params.ts';
import { seed, type ParamsOf } from '#lib/experiment/params.ts';

export const params = {
  width: width({ default: 32, min: 1, max: 200, primary: true }),
  activation: activation(['tanh', 'relu']),
  learningRate: learningRate({ default: 0.02, min: 0.0001, max: 0.2 }),
  steps: steps({ default: 600, min: 10, max: 5000 }),
  seed: seed(),
};

export type Params = ParamsOf<typeof params>;
`,
    'presets.ts': `/** Settings as questions, in teaching order, and what each does: hold the claims (unless said otherwise), break one, or depend on the seed. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  enough: {
    label: { en: 'Enough steps', zh: '步数足够' },
    en: 'The network has time to fit the wave.',
    zh: '网络有足够的时间拟合这个波。',
  },
  'too-short': {
    label: { en: 'Ten steps', zh: '十步' },
    params: { steps: 10 },
    expect: 'fails',
    question: { en: 'Ten steps instead of 600: does it fit the wave?', zh: '只训练十步而不是 600 步：还拟合得了这个波吗？' },
    en: 'No: after ten steps little is learned.',
    zh: '不能：十步之后还没有学到多少。',
  },
};
`,
    'claims.ts': `/** What the figure claims of a run. */
import { below, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { ${Frame} } from './frame.ts';

export const claims: Claims<${Frame}> = {
  fits: {
    en: 'The network fits the wave: its mean squared error falls below 0.01.',
    zh: '网络拟合了这个波：均方误差降到 0.01 以下。',
    quantity: { en: 'Mean squared error on the training points at the end', zh: '训练结束时训练点上的均方误差' },
    source: 'xu2020frequency',
    sourceDetail: { en: 'the place in it', zh: '出处' },
    ...below('loss', 0.01),
    describe({ step, loss }) {
      const now = showNumber(loss.at(-1) ?? 0);
      return { en: \`at step \${step} the error is \${now}.\`, zh: \`第 \${step} 步的误差为 \${now}。\` };
    },
  },
};
`,
    'tables.ts': `/** The data as tables: what a reader downloads, and what the claims are recomputed from. */
import { table } from '#lib/experiment/table.ts';
import type { ${Frame} } from './frame.ts';

export const tables = ({ steps, loss, x, target, network }: ${Frame}) => [
  table('training', { en: 'Mean squared error, by step', zh: '各步的均方误差' }, { step: steps, loss }),
  table('fit', { en: 'Target and network at the training points', zh: '训练点上的目标与网络' }, { x, target, network }),
];
`,
    'index.ts': `/** The figure before it trains. */
import { defineFigure } from '#lib/experiment/figure.ts';
import { claims } from './claims.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';

export default defineFigure('${id}', { params, presets, claims, tables: () => import('./tables.ts') });
`,
    'experiment.ts': `/** One sentence on what is trained and what is looked at, and the paper and figure that it follows. */
import type { Engine } from '#lib/engine/types.ts';
import { defineExperiment } from '#lib/experiment/experiment.ts';
import { denseNetwork } from '#lib/experiment/networks.ts';
import { trainedRun, type Drawing } from '#lib/experiment/run.ts';
import { periodicGrid } from '#lib/numerics/dft.ts';
import { following, logSteps } from '#lib/numerics/log-steps.ts';
import { sin } from '#lib/numerics/portable.ts';
import type { ${Frame} } from './frame.ts';
import figure from './index.ts';
import type { Params } from './params.ts';

const samples = 64;
/** Measured steps grow by this factor. */
const factor = 1.1;

function start(p: Params, engine: Engine) {
  const x = periodicGrid(samples);
  const y = x.map((xi) => sin(xi));
  const trainer = engine.create({
    network: denseNetwork({ inputs: 1, depth: 1, width: p.width, activation: p.activation, initScale: 1, biasStd: 1 }),
    training: { loss: 'mse', optimiser: { kind: 'adam', learningRate: p.learningRate } },
    x,
    y,
    seed: p.seed,
  });
  return trainedRun({
    learners: [trainer],
    length: p.steps,
    next: following(logSteps(p.steps, factor)),
    measure: () => ({ loss: trainer.loss() }),
    frame: ({ finished, steps, history }): Drawing<${Frame}> => ({
      measures: { loss: finished ? trainer.loss() : NaN },
      x: Float32Array.from(x),
      target: Float32Array.from(y),
      network: Float32Array.from(trainer.predict()),
      steps: [...steps],
      loss: [...history.loss],
    }),
    numbers: ({ history }) => [...trainer.weights(), ...history.loss],
  });
}

export default defineExperiment<Params, ${Frame}>(figure, { start });
`,
    'Figure.svelte': `<!-- The fit, and the loss over training. -->
<script lang="ts">
  import { decades, fromOne, Line, piAxis, Plot, stepAxis } from '#components/plots/index.ts';
  import { words } from '#lib/i18n/words.ts';
  import type { FigureProps } from '../../types.ts';
  import type { ${Frame} } from './frame.ts';
  import { alts, labels } from './text.ts';

  let { frame, lang }: FigureProps<${Frame}> = $props();

  const alt = $derived(alts(frame, lang));
</script>

<div class="two-columns" style="--widths: 3fr 2fr">
  <div data-principal>
    <Plot title={labels.fit[lang]} alt={alt.fit} x={piAxis} y={{ domain: [-1.3, 1.3], tickCount: 3 }}>
      <Line x={frame.x} y={frame.target} colour="var(--target)" width={1.75} dashed />
      <Line x={frame.x} y={frame.network} colour="var(--network)" width={2.5} />
    </Plot>
  </div>
  <Plot
    title={words.loss[lang]}
    alt={alt.loss}
    x={stepAxis(frame.length, lang)}
    y={{ domain: decades(frame.loss), type: 'log', label: words.meanSquaredError[lang] }}
    grid
  >
    <Line x={fromOne(frame.steps)} y={frame.loss} colour="var(--train)" />
  </Plot>
</div>
`,
    'text.ts': `/** All words of the figure, in both languages. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Lang, Text } from '#lib/i18n/text.ts';
import type { DemoText } from '../../types.ts';
import type { ${Frame} } from './frame.ts';

export const text: DemoText<${Frame}> = {
  title: { en: 'How well does a small network fit one wave?', zh: '一个小网络能把一个波拟合得多好？' },
  prediction: {
    question: { en: 'How large is the error after the last step?', zh: '最后一步之后误差有多大？' },
    options: [
      { en: 'More than 0.1', zh: '大于 0.1' },
      { en: 'Less than 0.01', zh: '小于 0.01' },
    ],
    outcome({ measures }) {
      const error = measures['loss'] ?? NaN;
      return error > 0.1 ? 0 : error < 0.01 ? 1 : -1;
    },
    why: { en: 'One wave of low frequency is easy for a network.', zh: '单个低频的波对网络来说很容易。' },
  },
  caption: {
    en: 'A two-layer network trained on equally spaced points of sin x, all of them in every step.',
    zh: '两层网络在 sin x 的等距采样点上训练，每一步使用全部样本。',
  },
};

export const labels = {
  fit: { en: 'Target and network', zh: '目标与网络' },
} satisfies Record<string, Text>;

/** What each panel shows, with its numbers, for readers who do not see it. */
export function alts({ step, loss }: ${Frame}, lang: Lang) {
  const [first, last] = [showNumber(loss[0] ?? 0), showNumber(loss.at(-1) ?? 0)];
  return {
    en: {
      fit: \`Target and network after \${step} steps; mean squared error \${last}.\`,
      loss: \`Training loss from \${first} to \${last} at step \${step}.\`,
    },
    zh: {
      fit: \`第 \${step} 步的目标与网络，均方误差 \${last}。\`,
      loss: \`训练损失从 \${first} 降到第 \${step} 步的 \${last}。\`,
    },
  }[lang];
}
`,
    'method.ts': `/** How it is measured, for the fold under the figure. Formulas between dollars; a blank line begins a paragraph. */
import type { Text } from '#lib/i18n/text.ts';

export default {
  en: String.raw\`The error is the mean of $(f(x) - \\sin x)^2$ over the training points after the last step.\`,
  zh: String.raw\`误差是最后一步之后 $(f(x) - \\sin x)^2$ 在训练点上的平均。\`,
} satisfies Text;
`,
    'recompute.ts': `/** Each claim once more from the downloads alone: nothing of the folder is imported. */
import type { Rows } from '#lib/experiment/table.ts';

export default {
  fits({ fit = [] }: Rows): number {
    const squares = fit.map(({ target = NaN, network = NaN }) => (target - network) * (target - network));
    return squares.reduce((sum, square) => sum + square, 0) / fit.length;
  },
};
`,
  };
}
