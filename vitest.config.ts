/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own configuration, so that a test can import what a page imports: Svelte components, ?raw files, import.meta.glob.
export default getViteConfig({
  test: {
    // A test that takes this long is dead; how long one takes else says nothing on a busy machine.
    testTimeout: 10 * 60_000,
    projects: [
      // A figure may remember what it has trained: each file trains anew, whatever ran before it.
      {
        extends: true,
        test: { name: 'figures', include: ['tests/figures/**/*.test.ts', 'src/components/demos/**/*.test.ts'] },
      },
      // All others share one set of modules: loading them anew for each file took two thirds of the time.
      { extends: true, test: { name: 'parts', include: ['tests/unit/**/*.test.ts'], isolate: false } },
    ],
  },
});
