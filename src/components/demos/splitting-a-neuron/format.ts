/** Numbers as the figure writes them. */
import { showNumber } from '#lib/experiment/params.ts';

/** At most two decimals, with a true minus sign. */
export const decimal = (value: number) => showNumber(Number(value.toFixed(2)) + 0).replace('-', '−');

/** Two digits: 0.042, 2.1e-14. NaN, not known yet: an ellipsis. */
export const small = (value: number) => (Number.isNaN(value) ? '…' : showNumber(Number(value.toPrecision(2))));
