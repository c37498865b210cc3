/** Where networks are trained: the reader's newest place first, then the places that the claims are about. */
import type { KnownPlace, Place } from './frame.ts';

/** Trained in every run, all with gamma' = 0: three that the first claim is about, and two more for where the slope changes its sign. */
const references: readonly KnownPlace[] = [
  { kind: 'ntk', gamma: 0.5, gammaPrime: 0 },
  { kind: 'meanField', gamma: 1, gammaPrime: 0 },
  { kind: 'condensed', gamma: 1.5, gammaPrime: 0 },
  { kind: 'row', gamma: 0.75, gammaPrime: 0 },
  { kind: 'row', gamma: 1.25, gammaPrime: 0 },
];

export const placesOf = (p: { places: readonly Place[] }): KnownPlace[] => [
  ...[...p.places].reverse().map((place) => ({ ...place, kind: 'reader' as const })),
  ...references,
];
