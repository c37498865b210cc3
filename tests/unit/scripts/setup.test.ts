import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('a browser that is not where it should be ends the set-up with a sentence', () => {
  const env = { ...process.env, CHROMIUM_PATH: '/no/such/browser' };
  const { status, stderr } = spawnSync(process.execPath, ['scripts/setup.mjs', '--browser'], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toBe('setup: CHROMIUM_PATH names /no/such/browser, and there is no browser there.\n');
});
