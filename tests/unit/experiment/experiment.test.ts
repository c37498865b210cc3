import { expect, test } from 'vitest';
import { defineExperiment, type Experiment } from '#lib/experiment/experiment.ts';

test('a preset that sets an unknown parameter is an error when the experiment is defined', () => {
  const text = { en: '', zh: '' };
  const experiment = {
    id: 'x',
    params: {},
    presets: [{ id: 'p', label: text, params: { widht: 3 }, expect: 'holds', note: text }],
  } as unknown as Experiment;
  expect(() => defineExperiment(experiment)).toThrow('x: preset p sets unknown parameters widht');
});
