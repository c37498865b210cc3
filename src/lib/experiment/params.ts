/**
 * Parameters: one definition each, and from it the control, the permalink, the embed, the validation and the documentation.
 * A parameter never throws at a reader: `parse` throws a ParamError whose text says what was wrong and what to do instead.
 */
import type { Lang, Text } from '#lib/i18n/text.ts';

/** A value that cannot be used. `instead` is the nearest value that can, when there is one. */
export class ParamError extends Error {
  readonly text: Text;
  readonly instead: unknown;
  constructor(text: Text, instead?: unknown) {
    super(text.en);
    this.text = text;
    this.instead = instead;
  }
}

export type Control =
  | { kind: 'slider'; min: number; max: number; step: number; scale: 'linear' | 'log' }
  | { kind: 'seed'; max: number }
  | { kind: 'choice'; options: readonly { value: string; label: Text }[] }
  | { kind: 'toggle' }
  | { kind: 'amplitudes'; count: number; max: number; step: number }
  /** The figure itself has the control, through its `set`: handles to drag, pictures to choose from. */
  | { kind: 'figure' };

export interface Param<T> {
  readonly label: Text;
  readonly help?: Text;
  readonly default: T;
  /** Shown under the figure; the others are under Settings. */
  readonly primary: boolean;
  readonly control: Control;
  /** Reads a permalink's value. Throws ParamError. */
  parse(raw: string): T;
  /** Writes what `parse` reads. */
  format(value: T): string;
  /** What a reader sees beside the control. */
  show(value: T, lang: Lang): string;
}

export type ParamValues = Record<string, unknown>;
export type ParamSchema<P> = { readonly [K in keyof P]: Param<P[K]> };
export type ParamsOf<S> = { [K in keyof S]: S[K] extends Param<infer T> ? T : never };

interface Common<T> {
  label: Text;
  help?: Text;
  default: T;
  primary?: boolean;
}

interface NumberOptions extends Common<number> {
  min: number;
  max: number;
  step?: number;
  scale?: 'linear' | 'log';
  integer?: boolean;
}

/** Shortest decimal that reads well: at most three significant digits. */
export function showNumber(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(3)));
}

function readNumber(raw: string): number {
  const value = raw.trim() === '' ? NaN : Number(raw);
  if (!Number.isFinite(value)) throw new ParamError({ en: `“${raw}” is not a number`, zh: `“${raw}”不是数` });
  return value;
}

/** A real or whole number between `min` and `max`; `scale: 'log'` spaces the slider by factors. */
export function number(options: NumberOptions): Param<number> {
  const { min, max, scale = 'linear', integer = false } = options;
  const step = options.step ?? (integer ? 1 : (max - min) / 100);
  return {
    label: options.label,
    help: options.help,
    default: options.default,
    primary: options.primary ?? false,
    control: { kind: 'slider', min, max, step, scale },
    parse(raw) {
      const value = readNumber(raw);
      const whole = integer ? Math.round(value) : value;
      const nearest = Math.min(max, Math.max(min, whole));
      if (value < min)
        throw new ParamError({ en: `${raw} is below the least value ${min}`, zh: `${raw} 小于最小值 ${min}` }, nearest);
      if (value > max)
        throw new ParamError({ en: `${raw} is above the largest value ${max}`, zh: `${raw} 大于最大值 ${max}` }, nearest);
      if (whole !== value) throw new ParamError({ en: `${raw} is not a whole number`, zh: `${raw} 不是整数` }, nearest);
      return value;
    },
    format: String,
    show: showNumber,
  };
}

/** The seed of everything random in a run. */
export function seed(defaultSeed = 1): Param<number> {
  const max = 999_999;
  const base = number({
    label: { en: 'Seed', zh: '随机种子' },
    help: {
      en: 'Fixes the initial weights and whatever else is random: the same seed gives the same run, bit for bit.',
      zh: '决定初始权重以及一切随机量：种子相同，训练过程逐位相同。',
    },
    default: defaultSeed,
    min: 0,
    max,
    integer: true,
  });
  return { ...base, primary: true, control: { kind: 'seed', max } };
}

export function choice<V extends string>(options: Common<V> & { options: readonly { value: V; label: Text }[] }): Param<V> {
  const values = options.options.map((option) => option.value);
  return {
    label: options.label,
    help: options.help,
    default: options.default,
    primary: options.primary ?? false,
    control: { kind: 'choice', options: options.options },
    parse(raw) {
      const found = values.find((value) => value === raw);
      if (found === undefined)
        throw new ParamError({ en: `“${raw}” is not one of ${values.join(', ')}`, zh: `“${raw}”不在 ${values.join('、')} 之中` });
      return found;
    },
    format: (value) => value,
    show: (value, lang) => options.options.find((option) => option.value === value)?.label[lang] ?? value,
  };
}

export function toggle(options: Common<boolean>): Param<boolean> {
  return {
    label: options.label,
    help: options.help,
    default: options.default,
    primary: options.primary ?? false,
    control: { kind: 'toggle' },
    parse(raw) {
      if (raw === 'on') return true;
      if (raw === 'off') return false;
      throw new ParamError({ en: `“${raw}” is neither on nor off`, zh: `“${raw}”既不是 on 也不是 off` });
    },
    format: (value) => (value ? 'on' : 'off'),
    show: (value, lang) => (lang === 'en' ? (value ? 'on' : 'off') : value ? '开' : '关'),
  };
}

/**
 * Amplitudes of sin kx for k = 1 .. count, at least one of them positive. In a permalink: the non-zero ones as k:amplitude,
 * joined by commas ("1:1,3:1,5:0.5").
 */
export function amplitudes(
  options: Common<readonly number[]> & { count: number; max: number; step: number },
): Param<readonly number[]> {
  const { count, max, step } = options;
  const format = (value: readonly number[]) =>
    value.flatMap((amplitude, i) => (amplitude === 0 ? [] : [`${i + 1}:${showNumber(amplitude)}`])).join(',');
  const readPair = (pair: string): [number, number] => {
    const match = /^(\d+):(.+)$/.exec(pair.trim());
    if (!match)
      throw new ParamError({
        en: `“${pair}” is not of the form frequency:amplitude`,
        zh: `“${pair}”应写成 3:0.5 的形式，即频率与振幅`,
      });
    const frequency = Number(match[1]);
    const amplitude = readNumber(match[2] ?? '');
    if (frequency < 1 || frequency > count)
      throw new ParamError({
        en: `frequency ${frequency} is not between 1 and ${count}`,
        zh: `频率 ${frequency} 不在 1 到 ${count} 之间`,
      });
    if (amplitude < 0 || amplitude > max)
      throw new ParamError({
        en: `amplitude ${amplitude} is not between 0 and ${max}`,
        zh: `振幅 ${amplitude} 不在 0 到 ${max} 之间`,
      });
    return [frequency, amplitude];
  };
  return {
    label: options.label,
    help: options.help,
    default: options.default,
    primary: options.primary ?? false,
    control: { kind: 'amplitudes', count, max, step },
    parse(raw) {
      const values = new Array<number>(count).fill(0);
      for (const pair of raw.split(',')) {
        const [frequency, amplitude] = readPair(pair);
        values[frequency - 1] = amplitude;
      }
      if (values.every((value) => value === 0))
        throw new ParamError({
          en: 'the target needs at least one frequency with an amplitude above 0',
          zh: '目标函数至少要有一个振幅大于 0 的频率',
        });
      return values;
    },
    format,
    show: (value) =>
      value
        .flatMap((amplitude, i) =>
          amplitude === 0 ? [] : [`${amplitude === 1 ? '' : showNumber(amplitude) + ' '}sin ${i === 0 ? '' : i + 1}x`],
        )
        .join(' + '),
  };
}

/** The default value of every parameter. */
export function defaults<P>(schema: ParamSchema<P>): P {
  const names = Object.keys(schema) as (keyof P)[];
  return Object.fromEntries(names.map((name) => [name, schema[name].default])) as P;
}

/** Whether two values of one parameter are the same, by what a permalink would say. */
export function sameValue<T>(param: Param<T>, a: T, b: T): boolean {
  return param.format(a) === param.format(b);
}

/** A number to `digits` significant digits, at most three, as the sentences write it. */
export const showDigits = (value: number, digits = 2): string => showNumber(Number(value.toPrecision(digits)));

/** A share of 1 in percent, to `digits` significant digits, at most three. */
export const showPercent = (share: number, digits = 2): string => `${showDigits(100 * share, digits)}%`;

/** A parameter whose control stands in the figure. */
export const inFigure = <T>(param: Param<T>): Param<T> => ({ ...param, control: { kind: 'figure' } });

/** Parameters in words, equal for equal ones: by them a figure knows whether a frame belongs to the parameters on show. */
export function inWords<P extends object>(schema: ParamSchema<P>, p: P, names = Object.keys(schema) as (keyof P)[]): string {
  return names.map((name) => schema[name].format(p[name])).join(' ');
}
