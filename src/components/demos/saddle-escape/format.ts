/** Numbers in words and labels. */
import { showNumber } from '#lib/experiment/params.ts';

/** Three digits: 0.0594, 3.52e-16; with a true minus sign. */
export const show = (value: number) => showNumber(value).replace(/^-/, '−');
