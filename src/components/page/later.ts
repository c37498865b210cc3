/** What a figure shows only after the first answer, or when asked for: loaded with it. */
export { embedOf, linkTo } from './link.ts';
export { takeString } from '#lib/i18n/take.ts';
export { default as Claims } from '#components/controls/Claims.svelte';
export { default as KeptRun } from './KeptRun.svelte';
export { Kept } from './kept.svelte.ts';
export { default as SeedRow } from '#components/controls/SeedRow.svelte';
export { SeedTrials, firstTrial, trialCount } from './seed-trials.svelte.ts';
export { default as QuestionList } from '#components/controls/Questions.svelte';
export { default as Share } from '#components/controls/Share.svelte';
