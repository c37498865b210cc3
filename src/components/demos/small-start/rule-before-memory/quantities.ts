/** When both kinds are learned, and the pair that was not shown. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { RuleBeforeMemoryFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, RuleBeforeMemoryFrame> = ({ ruleStep, memoryStep, unseen, rule, memory, measures }) => ({
  ruleStep,
  /** Steps to 90% of memory by those to 90% of the rule. */
  ratio: memoryStep / ruleStep,
  /** Share of memory that is right when the rule is learned. */
  remembered: measures['remembered'] ?? NaN,
  unseen: unseen.at(-1) ?? NaN,
  rule: rule.at(-1) ?? NaN,
  memory: memory.at(-1) ?? NaN,
});
export default quantities;
