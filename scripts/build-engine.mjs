/**
 * Compiles the training engine's kernels, those of dense networks and those of transformers, each to modules of its own.
 *
 *   node scripts/build-engine.mjs
 */

await import('./build-dense-kernels.mjs');
await import('./build-transformer-kernels.mjs');
