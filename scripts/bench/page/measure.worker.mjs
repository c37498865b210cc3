import { measureAll } from '../measure.mjs';
import { answer, tfjsWasm } from './worker.mjs';

answer((options) =>
  measureAll({ ...options, peak: Uint8Array.from(options.peak), tfjsWasm }, (progress) => self.postMessage({ progress })),
);
