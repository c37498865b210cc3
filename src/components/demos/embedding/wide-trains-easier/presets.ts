/** Settings for which the claims hold, and four for which one of them does not. */
import type { Presets } from '#lib/experiment/figure.ts';
import type { Params } from './params.ts';

export const presets: Presets<Params> = {
  plane: {
    label: { en: 'In the plane', zh: '平面上' },
    en: 'Twelve teachers of four ReLU neurons. About one student in ten of width 4 succeeds, one in four of width 5, more than half of width 7, and of width 24 nearly every one.',
    zh: '12 个教师，各有四个 ReLU 神经元。宽度 4 的学生约十个成功一个，宽度 5 约四分之一，宽度 7 超过一半，宽度 24 几乎个个成功。',
  },
  longer: {
    label: { en: '6000 steps', zh: '6000 步' },
    question: {
      en: 'Twice as many steps: do the narrow students still succeed far less often than the wide?',
      zh: '步数加倍：窄的学生成功率仍远低于宽的学生吗？',
    },
    params: { steps: 6000 },
    en: 'Twice as long. Hardly more of the students of width 4 succeed: they are stuck, not slow.',
    zh: '步数加倍，宽度 4 的学生成功的仍多不了几个：它们是卡住了，不是慢。',
  },
  'few-points': {
    label: { en: '20 training points', zh: '20 个训练点' },
    question: {
      en: 'Twenty points instead of 300: do wide students succeed more often, and learn the teacher?',
      zh: '只有 20 个点而不是 300 个：宽的学生仍更容易成功，也学到了教师吗？',
    },
    params: { points: 20 },
    expect: 'fails',
    en: 'Students of width 50 all fit the 20 points, as easily as before. But they have 200 weights to do it with, and what they learn is not the teacher: on fresh points they are wrong. Easy training is one thing, generalisation another.',
    zh: '宽度 50 的学生全都拟合了这 20 个点，和先前一样容易。但它们有 200 个权重可用，学到的并不是教师：在新的点上是错的。容易训练是一回事，泛化是另一回事。',
  },
  line: {
    label: { en: 'On the line', zh: '直线上' },
    question: {
      en: 'One input instead of two: do the wide students again succeed far more often?',
      zh: '输入由二维改为一维：宽的学生仍然成功得多吗？',
    },
    params: { inputs: '1' },
    en: 'With one input a crease is a point, and the picture shows all there is: a failed student has one kink of double strength between two of the teacher’s, a wide one piles several small kinks on each of them.',
    zh: '只有一个输入时，折痕就是一个点：失败的学生在教师的两个折点之间有一个双倍强度的折点；宽的学生则在教师的每个折点上叠放好几个小折点。',
  },
  descent: {
    label: { en: 'Plain gradient descent', zh: '普通梯度下降' },
    question: {
      en: 'Gradient descent instead of Adam, same rate: do wide students still succeed more often?',
      zh: '用普通梯度下降代替 Adam，学习率不变：宽的学生仍然成功得多吗？',
    },
    params: { optimiser: 'gd' },
    expect: 'fails',
    en: 'At Adam’s rate plain descent is too slow: after 3000 steps hardly a wide student is below 0.001, although most are well below the narrow ones, and still descending. At rate 0.1 many arrive. A way without traps can be long.',
    zh: '用 Adam 的学习率，普通梯度下降太慢：3000 步之后宽的学生几乎没有一个低于 0.001，虽然多数已远低于窄的学生，并且仍在下降。学习率取 0.1，便有许多到达。路上没有陷阱，也可能很长。',
  },
  tanh: {
    label: { en: 'Six tanh neurons', zh: '六个 tanh 神经元' },
    question: {
      en: 'A teacher of six tanh neurons, 1500 steps: do wide students again succeed far more often?',
      zh: '教师换成六个 tanh 神经元，训练 1500 步：宽的学生仍然成功得多吗？',
    },
    params: { activation: 'tanh', teacher: 6, steps: 1500 },
    expect: 'depends',
    share: 0.53,
    en: 'Smooth neurons, which no point leaves without a gradient. Many narrow students are late rather than stuck here: after twice the steps the rates are about <Run query="activation=tanh&teacher=6&steps=3000" seeds="20" stat="mean" value="gain" digits="1" /> apart instead of <Ledger preset="tanh" claim="easier" stat="mean" digits="1" />.',
    zh: '神经元光滑，任何点都能给它梯度。这里许多窄的学生是慢，而不是卡住：步数加倍之后，成功率之差从约 <Ledger preset="tanh" claim="easier" stat="mean" digits="1" /> 缩小到约 <Run query="activation=tanh&teacher=6&steps=3000" seeds="20" stat="mean" value="gain" digits="1" />。',
  },
  easy: {
    label: { en: 'Two tanh neurons', zh: '两个 tanh 神经元' },
    question: {
      en: 'A teacher of only two tanh neurons: do wide students succeed far more often here too?',
      zh: '教师只有两个 tanh 神经元：宽的学生也成功得多吗？',
    },
    params: { activation: 'tanh', teacher: 2 },
    expect: 'fails',
    en: 'A teacher that nearly every student learns, whatever its width: two steps in the plane, which a smooth neuron finds from afar. Where nobody gets stuck there is nothing for width to gain.',
    zh: '这样的教师，不论多宽的学生几乎都学得会：平面上的两级台阶，光滑的神经元从远处就能找到。没有人卡住，宽度也就无可补救。',
  },
  exact: {
    label: { en: 'Success: error below 10⁻⁸', zh: '成功：误差低于 10⁻⁸' },
    question: {
      en: 'Success now means an error below 10⁻⁸: do wide students still succeed more often?',
      zh: '误差低于 10⁻⁸ 才算成功：宽的学生仍然成功得多吗？',
    },
    params: { demand: 1e-8 },
    expect: 'fails',
    en: 'The trainings are those of the first setting, only the demand is higher. The few narrow students that find the teacher copy it to many digits. Wide ones share each of its neurons among several, and after 3000 steps these are still settling.',
    zh: '训练与第一个设置相同，只是要求更高。少数找到教师的窄学生能把它复制到许多位；宽的学生用好几个神经元分担教师的一个，3000 步之后仍在缓慢调整。',
  },
};
