import { describe, expect, it } from 'vitest';
import { defaults } from '#lib/experiment/params.ts';
import { median } from '#lib/numerics/proportion.ts';
import { lengthOf } from '#lib/numerics/vectors.ts';
import { labelCount, samplesOf } from './data.ts';
import { params, type Params } from './params.ts';

/** E[y | anchor] - p of each anchor of a kind, p uniform: what pulls on its embedding at the start, [anchors][labels]. */
function pulls(p: Params, part: 'rule' | 'memory'): number[][] {
  const all = samplesOf(p).filter((sample) => sample.part === part);
  return Array.from({ length: p.anchors }, (_, anchor) => {
    const own = all.flatMap(({ first, second, label }) => [first, second].filter((token) => token === anchor).map(() => label));
    const share = (label: number) => own.filter((other) => other === label).length / own.length;
    return Array.from({ length: labelCount(p) }, (_, label) => share(label) - 1 / labelCount(p));
  });
}

const cosine = (a: number[], b: number[]) =>
  a.reduce((sum, value, i) => sum + value * (b[i] as number), 0) / (lengthOf(a) * lengthOf(b));

describe('the pull on an anchor’s embedding, as the chapter has it', () => {
  const seeds = Array.from({ length: 20 }, (_, i) => ({ ...defaults(params), seed: i + 1 }));
  const [rule, memory] = (['rule', 'memory'] as const).map((part) => seeds.map((p) => pulls(p, part))) as [
    number[][][],
    number[][][],
  ];

  it('is weaker for labels drawn at random', () => {
    const strength = (kind: number[][][]) => median(kind.flat().map(lengthOf));
    expect(strength(memory)).toBeLessThan(0.8 * strength(rule));
  });

  it('points nearly the same way for neighbouring anchors of the rule, elsewhere for each of the others', () => {
    const neighbours = rule.flatMap((each) => each.slice(1).map((pull, i) => cosine(pull, each[i] as number[])));
    const others = memory.flatMap((each) => each.flatMap((a, i) => each.slice(i + 1).map((b) => Math.abs(cosine(a, b)))));
    expect(median(neighbours)).toBeGreaterThan(0.8);
    expect(median(others)).toBeLessThan(0.3);
  });
});
