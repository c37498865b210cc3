/** What the ways have cost in operations, as numbers and in words. */
import { showNumber } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { RaceFrame } from './frame.ts';

/** Operations of the network alone at a step. */
export function spent(race: RaceFrame, step: number): number {
  return step * race.stepOperations + race.evaluation;
}

/** Operations of the network alone to the tolerance; at least so many where it is not within it at `step` yet. */
export function networkCost(race: RaceFrame, step: number): number {
  return Number.isNaN(race.networkStep) ? spent(race, step) : race.network;
}

/** "1.51 billion" or "15.1 亿次" */
export function operationWords(count: number): Text {
  if (Number.isNaN(count)) return { en: '–', zh: '–' };
  if (count === Infinity) return { en: 'endlessly many', zh: '无穷多' };
  return { en: `${showNumber(count / 1e9)} billion`, zh: `${showNumber(count / 1e8)} 亿次` };
}

/** The same of the network alone: "more than 1.51 billion" where it is not within the tolerance yet. */
export function networkWords(race: RaceFrame, step: number): Text {
  const { en, zh } = operationWords(networkCost(race, step));
  return Number.isNaN(race.networkStep) ? { en: `more than ${en}`, zh: `超过 ${zh}` } : { en, zh: ` ${zh}` };
}

export const percent = (share: number | undefined) => `${showNumber(100 * (share ?? NaN))}%`;
