/** What the figure claims of a run. */
import { below, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { inBoth, percent } from '#lib/i18n/text.ts';
import type { RuleBeforeMemoryFrame } from './frame.ts';

export const claims: Claims<RuleBeforeMemoryFrame> = {
  'rule-first': {
    en: 'The rule is learned first: when 90% of its samples are right, fewer than 30% of those to be remembered are.',
    zh: '规律先学会：规律的样本对到 90% 时，要记忆的样本还不到 30%。',
    quantity: {
      en: 'Share of the samples to be remembered that are right when 90% of the rule’s are; infinite if they never are',
      zh: '规律的样本对到 90% 时，要记忆的样本答对的份额；始终未达到则为无穷',
    },
    source: 'yao2025reasoning',
    sourceDetail: { en: 'Figure 3: rule before memory', zh: '图 3：先规律，后记忆' },
    ...below('remembered', 0.3),
    describe: onceKnown(
      'remembered',
      ({ step, rule, memory }) => ({
        en: `at step ${step} it has ${percent(rule.at(-1) ?? 0)} of the rule and ${percent(memory.at(-1) ?? 0)} of memory.`,
        zh: `第 ${step} 步时，规律对了 ${percent(rule.at(-1) ?? 0)}，记忆对了 ${percent(memory.at(-1) ?? 0)}。`,
      }),
      (remembered, { step, ruleStep }) =>
        inBoth((lang) => {
          if (!Number.isFinite(remembered))
            return lang === 'en' ? `the rule is not learned by step ${step}.` : `到第 ${step} 步仍未学会规律。`;
          const [at, share] = [Math.round(ruleStep), percent(remembered)];
          return lang === 'en'
            ? `90% of the rule is right at step ${at}; of memory, ${share} is right then.`
            : `第 ${at} 步时规律对到 90%，此时记忆对了 ${share}。`;
        }),
    ),
  },
};
