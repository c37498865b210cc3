/** The picture as a parameter: a bundled one by name, or the reader's own, whole, as "own-" and its text. The figure has the control. */
import { ParamError, type Param } from '#lib/experiment/params.ts';
import { decodeLevels, isFlat, pixels } from './picture.ts';

/** Where an own picture's text begins in the value of the parameter. */
export const ownPrefix = 'own-';

/** Levels of the reader's own picture of `count` pixels; null if the value is none, or not a whole one. */
export function ownLevels(value: string, count = pixels): Uint8Array | null {
  return value.startsWith(ownPrefix) ? decodeLevels(value.slice(ownPrefix.length), count) : null;
}

/** @param levelsOf what a value stands for; null if it names no picture */
export function createPictureParam(
  names: readonly string[],
  byDefault: string,
  levelsOf: (value: string) => Uint8Array | null,
): Param<string> {
  const known = names.join(', ');
  return {
    label: { en: 'Picture', zh: '图像' },
    default: byDefault,
    primary: true,
    control: { kind: 'figure' },
    parse(raw) {
      const levels = levelsOf(raw);
      const shown = raw.length > 12 ? `${raw.slice(0, 12)}…` : raw;
      if (!levels)
        throw new ParamError({
          en: `“${shown}” is neither one of ${known} nor a whole picture in text form (the link may have been cut short)`,
          zh: `“${shown}”既不是 ${known} 之一，也不是完整的图像文本（链接可能被截断）`,
        });
      if (isFlat(levels)) throw new ParamError({ en: 'the picture has one shade of grey only', zh: '图像只有一种灰度' });
      return raw;
    },
    format: (value) => value,
    show: (value, lang) => (value.startsWith(ownPrefix) ? { en: 'your picture', zh: '你的图像' }[lang] : value),
  };
}
