/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own configuration, so that a test can import what a page imports: Svelte components, ?raw files, import.meta.glob.
export default getViteConfig({
  // One set of modules for all files: loading them anew for each took two thirds of the time.
  // A test that takes this long is dead; how long one takes else says nothing on a busy machine.
  test: { include: ['tests/unit/**/*.test.ts', 'tests/claims/**/*.test.ts'], testTimeout: 10 * 60_000, isolate: false },
});
