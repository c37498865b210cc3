/** What the figure claims. */
import { above, below, type Claims } from '#lib/experiment/claim.ts';
import type { Text } from '#lib/i18n/text.ts';
import { percent, relative } from '../format.ts';
import type { CondensationFrame, Network } from './frame.ts';

const directions = (count: number): Text => ({
  en: count === 1 ? 'the best direction holds' : `${['', '', 'two', 'three', 'four'][count] ?? count} directions hold`,
  zh: count === 1 ? '最佳的一个方向' : `最佳的 ${count} 个方向`,
});

/** What is said of one of the networks, whose share is the value of the measure. */
function describe(frame: CondensationFrame, index: number, value = NaN): Text {
  const { g, shares, enough, change } = frame.networks[index] as Network;
  const share = percent(Number.isNaN(value) ? (shares.at(-1) ?? NaN) : value);
  const holds = directions(frame.directions);
  if (Number.isNaN(value))
    return { en: `g = ${g}: so far ${holds.en} ${share} of the amplitude.`, zh: `g = ${g}：目前${holds.zh}占幅值的 ${share}。` };
  const moved = relative(change);
  return {
    en: `g = ${g}: ${holds.en} ${share}; 95% takes ${enough}. (w, b) changed by ${moved.en} its length.`,
    zh: `g = ${g}：${holds.zh}占 ${share}；占到 95% 需要 ${enough} 个。(w, b) 的变化是其长度${moved.zh}。`,
  };
}

const quantity: Text = {
  en: 'Share of the amplitude |a||(w, b)| in the best windows of ±8°',
  zh: '若干个最佳的 ±8° 窗口所占幅值 |a||(w, b)| 的比例',
};

export const claims: Claims<CondensationFrame> = {
  linear: {
    en: 'From large initial weights the neurons stay spread: their two best directions hold less than 25% of the amplitude.',
    zh: '大初始化时，神经元的方向保持分散：最佳的两个方向所占的幅值不到 25%。',
    quantity,
    source: 'luo2021phase',
    sourceDetail: { en: 'Fig. 1, linear regime', zh: '图 1，线性区' },
    ...below('large', 0.25),
    describe: (frame) => describe(frame, 0, frame.measures['large']),
  },
  condensed: {
    en: 'From small ones they condense: two directions hold more than 98%.',
    zh: '小初始化时则凝聚：两个方向占去 98% 以上。',
    quantity,
    source: 'luo2021phase',
    sourceDetail: { en: 'Fig. 1, condensed regime', zh: '图 1，凝聚区' },
    ...above('small', 0.98),
    describe: (frame) => describe(frame, 2, frame.measures['small']),
  },
};
