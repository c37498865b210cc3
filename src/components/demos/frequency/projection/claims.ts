/** What the figure claims. */
import { above, onceKnown, type Claims } from '#lib/experiment/claim.ts';
import { showNumber } from '#lib/experiment/params.ts';
import { passagesSaid } from '../../shared/passages.ts';
import type { ProjectionFrame } from './frame.ts';
import { claimed } from './params.ts';

const said = ({ passages }: ProjectionFrame, lang: 'en' | 'zh') => passagesSaid([0, 1, 2], passages.slice(0, claimed), lang);

export const claims: Claims<ProjectionFrame> = {
  'low-first': {
    en: 'Along the direction in which handwritten digits differ most, the three lowest frequencies of the response are learned in order.',
    zh: '沿着手写数字差别最大的方向，响应的三个最低频率由低到高依次学会。',
    quantity: {
      en: 'Smallest ratio of the epochs at which k = 0, 1, 2 are learned (relative error below 0.3), each over the one before',
      zh: 'k = 0、1、2 学会的轮数（相对误差首次低于 0.3），后一个除以前一个，取最小值',
    },
    source: 'xu2020frequency',
    sourceDetail: { en: 'projection method', zh: '投影法' },
    ...above('order', 1.2),
    describe: onceKnown(
      'order',
      (frame) => ({ en: `epochs so far, ${said(frame, 'en')}.`, zh: `目前的轮数，${said(frame, 'zh')}。` }),
      (value, frame) => ({
        en: `epochs, ${said(frame, 'en')}: each at least ${showNumber(value)} times the one before.`,
        zh: `轮数，${said(frame, 'zh')}：后一个至少是前一个的 ${showNumber(value)} 倍。`,
      }),
    ),
  },
};
