/** Numbers as the figures on embeddings write them, with a true minus sign where they can be negative. */
import { showDigits, showNumber } from '#lib/experiment/params.ts';
import { minus } from '#lib/i18n/text.ts';

/** Two digits: 0.042, 2.1e-14. NaN, not known yet: an ellipsis. */
export const small = (value: number) => (Number.isNaN(value) ? '…' : showDigits(value));

/** Three digits: −0.0594, 3.52e-16. */
export const show = (value: number) => showNumber(value).replace(/^-/, '−');

/** At most two decimals. */
export const decimal = (value: number) => minus(showNumber(Number(value.toFixed(2)) + 0));
