/** How many students there are in all. */
import type { Start } from './frame.ts';

export const jobCount = (starts: readonly Start[]) =>
  starts.reduce((sum, { errors }) => sum + errors.reduce((total, row) => total + row.length, 0), 0);
