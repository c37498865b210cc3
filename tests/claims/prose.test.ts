/**
 * Numbers that the text prints about the figures: each sentence is put together here from a run of seed 1 and from the
 * ledger of 100 seeds, and must stand in the English chapter as it is; the Chinese chapter must have its numbers.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '#lib/engine/index.ts';
import { runToEnd } from '#lib/experiment/experiment.ts';
import { defaults } from '#lib/experiment/params.ts';
import { chosenDemoIds, loadExperiment, readLedger } from '../../scripts/ledger/demos.mjs';

interface Measured {
  /** Numbers in the verdict on claim `claim` (its place) for seed 1, as the figure writes them. */
  said: (claim?: number) => string[];
  min: (claim?: number) => number;
  max: (claim?: number) => number;
  median: (claim?: number) => number;
  mean: (claim?: number) => number;
  /** Seeds of 100 for which a claim holds. */
  holding: (claim?: number) => number;
}

async function measure(id: string): Promise<Measured> {
  const experiment = await loadExperiment(id);
  const engine = await loadEngine('wasm', experiment.precision);
  await experiment.prepare?.();
  const run = runToEnd(experiment, defaults(experiment.params), engine);
  const frame = run.frame();
  run.dispose();
  const seeds = readLedger(id)!.seeds as { values: (number | string | null)[]; holds: boolean[] }[];
  const values = (claim: number) => seeds.map((seed) => Number(seed.values[claim])).sort((a, b) => a - b);
  return {
    said: (claim = 0) => experiment.claims[claim]!.describe(frame).en.match(/[−+-]?\d+(\.\d+)?/g) ?? [],
    min: (claim = 0) => values(claim)[0] as number,
    max: (claim = 0) => values(claim).at(-1) as number,
    median: (claim = 0) => ((values(claim)[49] as number) + (values(claim)[50] as number)) / 2,
    mean: (claim = 0) => values(claim).reduce((sum, value) => sum + value, 0) / seeds.length,
    holding: (claim = 0) => seeds.filter(({ holds }) => holds[claim]).length,
  };
}

const percent = (share: number) => `${Math.round(100 * share)}%`;
const withComma = (digits: string | undefined) => Number(digits).toLocaleString('en');
/** The nearest number of so many digits that still is a bound. */
const below = (value: number, digits: number) => (Math.floor(value * 10 ** digits) / 10 ** digits).toFixed(digits);
const above = (value: number, digits: number) => (Math.ceil(value * 10 ** digits) / 10 ** digits).toFixed(digits);

/** A number and its negative exponent, two of those in a verdict (“1.3”, “-13” of 1.3e-13), as the text writes them. */
const inTex = (numbers: string[], at: number) => `${numbers[at] === '1' ? '' : `${numbers[at]}\\cdot `}10^{${numbers[at + 1]}}`;

const quotes: { chapter: string; demo: string; sentences: (m: Measured) => string[] }[] = [
  {
    chapter: '01-puzzle',
    demo: 'overfitting-puzzle',
    sentences: ({ said, median, holding }) => [
      `ends at ${Number(said(0)[1]).toFixed(1)} with fifteen coefficients`,
      `is ${Number(median(0).toPrecision(2))} times worse than the worst of these networks (median; at least ten times in ${holding(0)})`,
      `that ${withComma(said(0)[2])} parameters do not make them worse`,
    ],
  },
  {
    chapter: '01-puzzle',
    demo: 'constructed-vs-trained',
    sentences: ({ said, min }) => [
      `Its error is ${said(0)[4]}, that of the trained one ${Number(Number(said(0)[5]).toPrecision(1))}`,
      `the ratio of the errors is ${withComma(String(100 * Math.floor(min(0) / 100)))} at the least`,
    ],
  },
  {
    chapter: '02-f-principle',
    demo: 'why-low-first',
    sentences: ({ said }) => [
      `makes a gradient of ${Number(said(0)[0]).toFixed(1)} at the start, at $k=3$ one of ${Number(said(0)[2]).toFixed(2)}, at $k=5$ one of ${Number(said(0)[4]).toFixed(2)}`,
    ],
  },
  {
    chapter: '02-f-principle',
    demo: 'jacobi-vs-network',
    sentences: ({ said }) => [
      `for seed 1 and ${said(1)[1]} cells the two in turn need ${said(1)[4]} billion operations to an error of ${said(1)[0]} %, the network alone ${Number(said(1)[6]).toFixed(1)} and Jacobi alone ${said(1)[5]}`,
    ],
  },
  {
    chapter: '02-f-principle',
    demo: 'derivative-loss',
    sentences: ({ said }) => [`for seed 1 at step ${said(0)[1]} instead of ${said(0)[2]}`],
  },
  {
    chapter: '03-parity',
    demo: 'parity',
    sentences: ({ mean, max }) => [
      `it is right on ${percent(mean(0))} of the unseen settings on average, and never on more than ${percent(max(0))}`,
      `the network gets ${percent(mean(2))} and ${percent(mean(1))} of the rest right`,
    ],
  },
  {
    chapter: '03-parity',
    demo: 'frequency-predicts',
    sentences: ({ said, min, max }) => [
      `has $I = ${Number(said(0)[1]).toFixed(2)}$ and is right on ${said(0)[2]}% of new images; parity has $-${Number(said(0)[4]!.slice(1)).toFixed(2)}$ and ${said(0)[5]}%`,
      `correlation over all ${said(0)[0]} is 0.97, and between ${min(0).toFixed(2)} and ${max(0).toFixed(2)} over a hundred seeds`,
    ],
  },
  {
    chapter: '03-parity',
    demo: 'parity-escapes',
    sentences: ({ mean }) => [
      `${percent(mean(0))} of the unseen half come out right (100 seeds)`,
      `With all weights twenty times smaller ${percent(mean(2))} come out right`,
    ],
  },
  {
    chapter: '04-early-stopping',
    demo: 'early-stopping',
    sentences: ({ said, median, holding, max }) => [
      `the best moment is step ${said(0)[1]}, with an error of ${said(0)[0]}`,
      `the error is ${said(0)[2]}. The training error went from ${said(0)[4]} to ${said(0)[5]} meanwhile`,
      `the error at the end is ${median(0).toFixed(1)} times the least one (median; more than twice in ${holding(0)}), and the best step never comes later than step ${Math.round(3000 * max(1))}`,
      `At step ${said(2)[0]} its relative error, against the noisy samples, is ${said(2)[1]} at the two frequencies of the wave and ${Number(said(2)[2]).toFixed(2)} at all`,
    ],
  },
  {
    chapter: '05-high-frequencies',
    demo: 'multiscale',
    sentences: ({ said, holding, median }) => [
      `the multiscale network of bumps, after ${said(0).at(-1)} steps`,
      `within the ${said(1)[2]} steps of the run`,
      `${holding(0) + holding(1) === 200 ? 'always' : 'mostly'} arrive, and the two ReLU networks never do`,
      `need at least ${median(2).toFixed(1)} times as many steps in the median`,
    ],
  },
  {
    chapter: '05-high-frequencies',
    demo: 'fourier-features',
    sentences: ({ said, min, max }) => [
      `reaches ${said(0)[0]} dB on the unseen pixels for seed 1`,
      `With $\\sigma = ${said(0)[2]}$ it reaches ${said(0)[1]} dB`,
      `${said(2)[1]} dB, and the unseen ones are noise, at ${said(2)[2]} dB`,
      `gains between ${min(0).toFixed(1)} and ${max(0).toFixed(1)} dB over the plain network, and it is always at least ${below(min(1), 0)} dB better`,
    ],
  },
  {
    chapter: '05-high-frequencies',
    demo: 'deep-frequency-principle',
    sentences: ({ said, holding, min }) => {
      const [, , ...layers] = ['', ...said(0)];
      const steps = [1, 3, 5, 7].map((i) => withComma(said(1)[i]));
      return [
        `the networks need ${steps.slice(0, 3).join(', ')} and ${steps[3]} steps`,
        `it is ${layers.slice(0, 3).join(', ')} and ${layers[3]}.`,
        `the ratio rises with every layer in ${holding(0)}, and four layers are always at least ${min(1) >= 2 ? 'twice' : '(less)'} as fast`,
      ];
    },
  },
  {
    chapter: '05-high-frequencies',
    demo: 'without-gradients',
    sentences: ({ said, holding, median }) => [
      `within ${said(0)[1]} evaluations of the loss and the fast one after ${withComma(said(0)[3])}`,
      `It holds for ${holding(0)} of 100 seeds, and by a wide margin: the median ratio is ${Math.round(median(0))}`,
      `of 1,000 random networks ${said(1)[0]} have more of the slow wave`,
    ],
  },
  {
    chapter: '06-condensation',
    demo: 'condensation',
    sentences: ({ said, min, max }) => [
      `change by ${said(0).at(-1)}% of their length, and the two best directions hold ${said(0)[1]}% of the amplitude`,
      `two directions hold ${said(1)[1]}% of the amplitude`,
      `between ${percent(min(0))} and ${percent(max(0))} on the left and at least ${below(100 * min(1), 1)}% on the right`,
    ],
  },
  {
    chapter: '06-condensation',
    demo: 'effective-size',
    sentences: ({ said, holding }) => [
      `for seed 1 by ${said(0)[2]}%; below 1% for ${holding(0)} of 100 seeds`,
      `its output is off by ${said(1)[2]}%, and it takes ${said(1)[3]} neurons to stay within 1%`,
    ],
  },
  {
    chapter: '06-condensation',
    demo: 'predict-directions',
    sentences: ({ said, max }) => [
      `gather at ${said(0)[0]}, ${said(0)[1]} and ${said(0)[2]} degrees, each within half a degree`,
      `over 100 seeds the largest deviation is ${max(0).toFixed(1)} degrees`,
    ],
  },
  {
    chapter: '06-condensation',
    demo: 'initial-condensation',
    sentences: ({ holding }) => [`That held for all of ${Math.min(holding(0), holding(1))} seeds.`],
  },
  {
    chapter: '06-condensation',
    demo: 'phase-diagram',
    sentences: ({ said, max }) => [
      `the slopes are ${said(0)[0]} with the scaling of the neural tangent kernel, ${Number(said(0)[2]).toFixed(2)} with that of mean-field theory and ${said(0)[5]} in the condensed regime`,
      `none of the three deviates by more than ${above(max(0), 2)} from these, and the change of sign lies within ${above(max(1), 2)} of`,
    ],
  },
  {
    chapter: '06-condensation',
    demo: 'three-layer-condensation',
    sentences: ({ min, max }) => [
      `more than ${below(100 * min(0), 0)}% of the pairs of neurons in each layer point along one line, for all 100 seeds`,
      max(1) < 0.5 ? 'fewer than half of the pairs are ever aligned in either layer' : '(more than half)',
    ],
  },
  {
    chapter: '07-dropout',
    demo: 'dropout-smooths',
    sentences: ({ said, min, max, median }) => [
      `sums up to changes of ${said(0)[2]} for seed 1`,
      `With dropout the sum is ${said(0)[3]}.`,
      `the ratio of the two lies between ${min(0).toFixed(2)} and ${max(0).toFixed(2)}, with a median of ${median(0).toFixed(2)}`,
    ],
  },
  {
    chapter: '07-dropout',
    demo: 'dropout-condenses',
    sentences: ({ said, min, max }) => [
      `hold ${said(0)[0]}% of the amplitude of the active neurons for seed 1`,
      `With dropout they hold ${said(0)[1]}%`,
      `makes this share between ${min(0).toFixed(1)} and ${max(0).toFixed(1)} times as large`,
    ],
  },
  {
    chapter: '07-dropout',
    demo: 'implicit-regulariser',
    sentences: ({ said, holding }) => [
      `the variation of the slope is ${said(0)[0]} with dropout and ${said(0)[1]} with the penalty, and the four best directions hold ${said(1)[0]}% of the amplitude in both`,
      `differ by less than 10% in the variation of the slope for ${holding(0)} of 100 seeds`,
    ],
  },
  {
    chapter: '08-embedding',
    demo: 'width-plateaus',
    sentences: ({ said, holding, median }) => [
      `the plateaus lie between ${said(0)[0]} and ${said(0)[1]}, at most ${said(0)[2]}% apart`,
      `no two of them differ by more than ${said(1)[0]}% of the range`,
      `In every network at least ${said(2)[0]}% of the amplitude lies on one line`,
      `that of ${said(3)[0]} neurons at step ${said(3)[1]}, that of ${said(3)[2]} at step ${said(3)[3]}`,
      `at step ${said(3)[5]}. We come back to that order`,
      `longer than that of a hundred for ${holding(3)} of 100 seeds, in the median ${median(3).toFixed(1)} times as long`,
    ],
  },
  {
    chapter: '08-embedding',
    demo: 'splitting-a-neuron',
    sentences: ({ said, max }) => [
      `the gradient then has the length $${inTex(said(1), 0)}$`,
      `has the same output, to $${inTex(said(0), 0)}$, and a gradient of length $${inTex(said(1), 2)}$`,
      `Over 100 seeds the gradient is never longer than $${above(1e13 * max(1), 0)}\\cdot 10^{-13}$`,
    ],
  },
  {
    chapter: '08-embedding',
    demo: 'saddle-escape',
    sentences: ({ said, holding }) => [
      `at a minimum with a loss of ${said(2)[2]}; its lowest eigenvalue is ${said(1)[0]}`,
      `after ${said(2)[0]} steps its loss is ${said(2)[3]}, that is ${said(2)[4]}% of the other. The same happened for ${holding(2)} of 100 seeds`,
    ],
  },
  {
    chapter: '08-embedding',
    demo: 'wide-trains-easier',
    sentences: ({ said, min, median }) => [
      `For seed 1, ${said(0)[0]} of ${said(0)[1]} students of width ${said(0)[2]} succeed, and ${said(0)[3]} of ${said(0)[4]} of width ${said(0)[5]}`,
      `the two rates differ by ${below(min(0), 2)} at the least and by ${median(0).toFixed(2)} in the median`,
    ],
  },
  {
    chapter: '08-embedding',
    demo: 'embedding-in-depth',
    sentences: ({ said, holding }) => [
      `The output is the same, to $${inTex(said(0), 0)}$`,
      `*both* fall back to the loss of ${said(3)[0]}`,
      `From there training goes on to ${said(3)[3]}. All of this held for ${Math.min(holding(0), holding(1), holding(2), holding(3))} of 100 seeds`,
    ],
  },
];

const chapter = (lang: string, name: string) =>
  readFileSync(new URL(`../../src/content/chapters/${lang}/${name}.mdx`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ');

/** Exact ones, and those whose numbers the text leaves to the figure. */
const unquoted = [
  'elephant',
  'f-principle-1d',
  'f-principle-image',
  'digits-filtering',
  'linear-f-principle',
  'local-frequency',
  'two-vectors',
];

test('every other figure is quoted', () => {
  const names = readdirSync(new URL('../../src/content/chapters/en/', import.meta.url));
  const shown = names.flatMap((name) =>
    [...chapter('en', name.replace('.mdx', '')).matchAll(/<Demo id="([\w-]+)"/g)].map(([, id]) => id),
  );
  expect([...quotes.map(({ demo }) => demo), ...unquoted].sort()).toEqual(shown.sort());
});

describe.each(quotes.filter(({ demo }) => chosenDemoIds().includes(demo)))(
  '$chapter on $demo',
  ({ chapter: name, demo, sentences }) => {
    test('prints what the run and the ledger say', async () => {
      const [en, zh] = [chapter('en', name), chapter('zh', name)];
      for (const sentence of sentences(await measure(demo))) {
        expect(en).toContain(sentence);
        // The count of seeds may be a word in Chinese, and billions are counted in hundreds of millions.
        const billions = sentence.includes('billion') ? 10 : 1;
        for (const number of sentence.match(/\d+(,\d{3})*(\.\d+)?/g)?.filter((digits) => digits !== '100') ?? []) {
          const written = [number, number.replace(',', ''), String(Number((billions * Number(number)).toPrecision(4)))];
          expect(
            written.some((digits) => zh.includes(digits)),
            `${number} of “${sentence}” in Chinese`,
          ).toBe(true);
        }
      }
    });
  },
);
