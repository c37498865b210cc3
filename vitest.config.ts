/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

// Astro's own configuration, so that a test can import what a page imports: Svelte components, ?raw files, import.meta.glob.
export default getViteConfig({
  test: { include: ['tests/unit/**/*.test.ts', 'tests/claims/**/*.test.ts'], testTimeout: 20_000 },
});
