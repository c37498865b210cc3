import { describe, expect, it } from 'vitest';
import { activation, learningRate, optimiser, optimiserOf, sines, width } from '#lib/experiment/network-params.ts';
import { ParamError } from '#lib/experiment/params.ts';

describe('the shared parameters of networks', () => {
  it('takes the first activation where no default is named, and only those offered', () => {
    expect(activation(['relu', 'tanh']).default).toBe('relu');
    expect(activation(['relu', 'tanh'], { default: 'tanh' }).default).toBe('tanh');
    expect(() => activation(['relu', 'tanh']).parse('sine')).toThrow(ParamError);
  });

  it('has a target made of eight waves', () => {
    expect(sines({ default: [1, 0, 1] }).control).toEqual({ kind: 'amplitudes', count: 8, max: 1.5, step: 0.1 });
  });

  it('keeps widths whole and within their range', () => {
    const param = width({ default: 64, min: 4, max: 400 });
    expect(param.parse('100')).toBe(100);
    expect(() => param.parse('10.5')).toThrow(ParamError);
    expect(() => param.parse('401')).toThrow(ParamError);
  });

  it('names the optimiser of a learning rate that has no choice', () => {
    expect(learningRate({ default: 0.01, min: 0.001, max: 0.1, of: 'Adam' }).label.en).toBe('Learning rate (Adam)');
    expect(learningRate({ default: 0.01, min: 0.001, max: 0.1 }).label.en).toBe('Learning rate');
  });

  it('gives every optimiser what the engine asks for', () => {
    expect(optimiser().default).toBe('adam');
    expect(optimiserOf({ optimiser: 'momentum', learningRate: 0.1 })).toEqual({
      kind: 'momentum',
      learningRate: 0.1,
      momentum: 0.9,
    });
    expect(optimiserOf({ optimiser: 'gd', learningRate: 0.1 })).toEqual({ kind: 'gd', learningRate: 0.1 });
  });
});
