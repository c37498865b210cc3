/** Presets that several dropout figures have; each asks for itself, and says in its own note what they show there. */
import type { Preset } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const shared = {
  tenth: { label: { en: 'A tenth dropped', zh: '关掉十分之一' } },
  half: { label: { en: 'Half dropped', zh: '关掉一半' }, params: { keep: 0.5 } },
  tanh: { label: { en: 'tanh neurons', zh: 'tanh 神经元' }, params: { activation: 'tanh', learningRate: 0.02 } },
  fewSteps: { label: { en: '300 steps', zh: '只训练 300 步' }, params: { steps: 300 }, expect: 'fails' },
  rare: {
    label: { en: 'One in a hundred, 5,000 steps', zh: '关掉百分之一，5000 步' },
    params: { keep: 0.99, steps: 5000 },
    expect: 'fails',
  },
} satisfies Record<string, Partial<Preset<Params>>>;
