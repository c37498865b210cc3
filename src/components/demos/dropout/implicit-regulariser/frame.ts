/** What the figure draws: the networks of all dropout figures, and a third with R_1 in its loss. */
export type { DropoutFrame } from '../frame.ts';
