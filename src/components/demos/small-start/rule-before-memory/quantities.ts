/** When both kinds are learned, and the pair that was not shown. */
import type { Quantities } from '#lib/experiment/quoted.ts';
import type { RuleBeforeMemoryFrame } from './frame.ts';
import type { Params } from './params.ts';

const quantities: Quantities<Params, RuleBeforeMemoryFrame> = ({ ruleStep, memoryStep, unseen, rule, memory }) => ({
  ruleStep,
  /** Steps to 90% of memory by those to 90% of the rule. */
  ratio: memoryStep / ruleStep,
  unseen: unseen.at(-1) ?? NaN,
  rule: rule.at(-1) ?? NaN,
  memory: memory.at(-1) ?? NaN,
});
export default quantities;
