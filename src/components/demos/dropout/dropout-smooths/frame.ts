/** What the figure draws: the two networks of all dropout figures. */
export type { DropoutFrame } from '../frame.ts';
