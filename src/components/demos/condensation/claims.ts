/** What the figure claims. */
import type { Claim } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import type { Text } from '#lib/i18n/text.ts';
import type { CondensationFrame, Network } from './experiment.ts';

/** Percent to two digits, three near a hundred. */
export const percent = (share: number) => `${showNumber(Number((100 * share).toPrecision(share > 0.985 ? 3 : 2)))}%`;

/** A length relative to another: in percent below 1, in times above. */
export function relative(value: number): Text {
  if (value < 1) return { en: `${percent(value)} of`, zh: `的 ${percent(value)}` };
  const times = showNumber(Number(value.toPrecision(2)));
  return { en: `${times} times`, zh: `的 ${times} 倍` };
}

const directions = (count: number): Text => ({
  en: count === 1 ? 'the best direction holds' : `the ${['', '', 'two', 'three', 'four'][count] ?? count} best directions hold`,
  zh: count === 1 ? '最佳的一个方向' : `最佳的 ${count} 个方向`,
});

function describe(frame: CondensationFrame, network: Network, value: number): Text {
  const share = percent(Number.isNaN(value) ? (network.shares.at(-1) ?? NaN) : value);
  const holds = directions(frame.directions);
  if (Number.isNaN(value))
    return {
      en: `g = ${network.g}: so far ${holds.en} ${share} of the amplitude.`,
      zh: `g = ${network.g}：目前${holds.zh}占幅值的 ${share}。`,
    };
  const moved = relative(network.change);
  return {
    en: `g = ${network.g}: ${holds.en} ${share} of the amplitude; it takes ${network.enough} for 95%. In training (w, b) changed by ${moved.en} its initial length.`,
    zh: `g = ${network.g}：${holds.zh}占幅值的 ${share}；要占到 95% 需要 ${network.enough} 个方向。训练中 (w, b) 的变化是其初始长度${moved.zh}。`,
  };
}

const quantity: Text = {
  en: 'Share of the amplitude |a||(w, b)| in the best windows of ±8°',
  zh: '最佳的若干个 ±8° 窗口所占的幅值 |a||(w, b)| 的比例',
};

export const claims: Claim<CondensationFrame>[] = [
  {
    id: 'linear',
    statement: {
      en: 'From large initial weights the neurons stay spread: their two best directions hold less than 35% of the amplitude.',
      zh: '从大的初始参数出发，神经元的方向保持分散：最佳的两个方向只占幅值的不到 35%。',
    },
    quantity,
    source: 'luo2021phase',
    sourceDetail: { en: 'Fig. 1, linear regime', zh: '图 1，线性区' },
    measure: 'large',
    threshold: 0.35,
    direction: 'below',
    passRate: 0.98,
    describe: (frame) => describe(frame, frame.networks[0] as Network, frame.measures['large'] ?? NaN),
  },
  {
    id: 'condensed',
    statement: {
      en: 'From small ones they condense: two directions hold more than 95%.',
      zh: '从小的初始参数出发则发生凝聚：两个方向占去 95% 以上。',
    },
    quantity,
    source: 'luo2021phase',
    sourceDetail: { en: 'Fig. 1, condensed regime', zh: '图 1，凝聚区' },
    measure: 'small',
    threshold: 0.95,
    direction: 'above',
    passRate: 0.98,
    describe: (frame) => describe(frame, frame.networks[2] as Network, frame.measures['small'] ?? NaN),
  },
];
