import { expect, test, vi } from 'vitest';
import { Scheduler } from '#lib/session/scheduler.ts';

test('slots are given in order, and passed on when given back', () => {
  const scheduler = new Scheduler(2);
  const [a, b, c, d] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  for (const grant of [a, b, c, d, c]) scheduler.request(grant);
  expect([a, b, c, d].map((grant) => grant.mock.calls.length)).toEqual([1, 1, 0, 0]);
  scheduler.release(c);
  scheduler.release(a);
  expect([c, d].map((grant) => grant.mock.calls.length)).toEqual([0, 1]);
  expect(scheduler.holds(d)).toBe(true);
});

test('a machine of one core still trains one figure', () => {
  const grant = vi.fn();
  new Scheduler(0).request(grant);
  expect(grant).toHaveBeenCalledOnce();
});
