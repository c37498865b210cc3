/** Settings that teach, in the order of teaching; the first is the default. */
import type { Presets } from '#lib/experiment/figure.ts';
import { readCells } from './cells.ts';
import type { Params } from './params.ts';

/** All but a chain of eleven cells that joins every row to every column. */
const allButEleven = readCells('13,14,15,16,21,24,25,26,31,32,35,36,41,42,43,46,51,52,53,54,61,62,63,64,65');
/** The half of the default, and the whole first row. */
const halfAndRow = readCells('11,12,13,14,15,16,21,23,24,33,35,36,42,45,46,51,54,56,61,62,64');
/** One cell in each row and in each column. */
const six = readCells('14,25,33,42,51,66');

export const presets: Presets<Params> = {
  half: {
    label: { en: 'Half of the table', zh: '半张表' },
    en: 'Both networks know the same eighteen cells. The small start has the sum in the others as well; the large start fills them with numbers of its own.',
    zh: '两个网络都学会了同样的十八格。小初始化的网络把其余的和也算对了；大初始化的网络在那里填的是自己的数。',
  },
  eleven: {
    label: { en: 'Eleven cells', zh: '十一格' },
    question: {
      en: 'Only eleven of 36 cells are trained, a chain through all rows and columns: does the small start still know the other 25?',
      zh: '36 格只训练十一格，连成一串，经过每一行每一列：小初始化的网络还能答对其余 25 格吗？',
    },
    params: { held: allButEleven },
    en: 'A sum of this kind has eleven free numbers, twelve values less one that moves from rows to columns. Eleven cells in one chain settle them all.',
    zh: '这样的和共有十一个自由的数：十二个值，减去可以在行列之间挪动的一个常数。连成一串的十一格正好把它们全部定下。',
  },
  'unseen-row': {
    label: { en: 'A row never seen', zh: '从未见过的一行' },
    question: {
      en: 'Fifteen cells are trained, none of them in the first row: does the small start know that row?',
      zh: '训练十五格，第一行一格也没有：小初始化的网络知道这一行吗？',
    },
    params: { held: halfAndRow },
    expect: 'fails',
    en: 'It cannot: no cell says what the first row is worth. The other rows are right.',
    zh: '它不可能知道：没有一格提到第一行的值。其余各行都对。',
  },
  middle: {
    label: { en: 'First network at g = 0.5', zh: '第一个网络取 g = 0.5' },
    question: {
      en: 'The first network starts at g = 0.5, and its neurons keep many directions: does it still know the sums?',
      zh: '第一个网络改取 g = 0.5，神经元保持许多不同的方向：它还知道这些和吗？',
    },
    params: { small: 0.5 },
    en: 'It does, with <Run query="small=0.5" seeds="20" stat="median" value="smallDirections" /> directions instead of one. For a sum the neurons need not gather; it is enough that each is nearly linear.',
    zh: '仍然知道，尽管方向有 <Run query="small=0.5" seeds="20" stat="median" value="smallDirections" /> 个而不是一个。要得到和，神经元不必聚拢，各自近似线性就够了。',
  },
  'no-first-answers': {
    label: { en: 'Output weights from 0', zh: '输出权重从 0 开始' },
    question: {
      en: 'The large start answers 0 everywhere before training: is it still off by more than the spread?',
      zh: '大初始化的网络训练前处处答 0：误差还会超过极差吗？',
    },
    params: { readout: 'zero' },
    expect: 'fails',
    en: 'No: it is off by <Ledger preset="no-first-answers" claim="large-errs" stat="median" as="percent" /> in the median. Most of the error was left over from what the network answered before it had learned anything. What remains is still far from the small start.',
    zh: '不会：误差的中位数为 <Ledger preset="no-first-answers" claim="large-errs" stat="median" as="percent" />。原来的误差大半是网络什么都没学时那些回答的残余。剩下的误差仍远大于小初始化。',
  },
  product: {
    label: { en: 'Products', zh: '乘积' },
    question: {
      en: 'The table has products, and only six cells are held out: is the small start still within 0.3%?',
      zh: '表中改为乘积，只留出六格：小初始化的网络误差还在 0.3% 以内吗？',
    },
    params: { rule: 'product', held: six, steps: 3000 },
    expect: 'fails',
    en: 'Not quite: <Ledger preset="product" claim="small-follows" stat="median" as="percent" digits="1" /> in the median. A product is not linear in these inputs. Hold out half of the table, and it is lost.',
    zh: '差一点：中位数为 <Ledger preset="product" claim="small-follows" stat="median" as="percent" digits="1" />。乘积对这些输入不是线性的。若留出半张表，就完全不行了。',
  },
};
