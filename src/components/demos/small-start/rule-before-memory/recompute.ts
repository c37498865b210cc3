/** The claim once more from the course of training alone. */
import type { Rows } from '#lib/experiment/table.ts';

export default {
  /** The share of memory where the straight line through the rule's course crosses 0.9. */
  'rule-first'({ training = [] }: Rows): number {
    const k = training.findIndex(({ rule = NaN }) => rule >= 0.9);
    const [a, b] = [training[k - 1], training[k]];
    if (!a || !b) return Infinity;
    const [ruleA = NaN, ruleB = NaN, memoryA = NaN, memoryB = NaN] = [a['rule'], b['rule'], a['memory'], b['memory']];
    const share = (0.9 - ruleA) / (ruleB - ruleA);
    return memoryA * (1 - share) + memoryB * share;
  },
};
