import { expect, test } from 'vitest';
import { inLanes, Trainings } from '#components/page/argument/trainings.ts';

test('nothing is trained twice at once, and what is stopped knows it', async () => {
  const trainings = new Trainings();
  let begun = 0;
  const untilStopped = (signal: AbortSignal) => {
    begun++;
    return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  };
  const first = trainings.run('a', untilStopped);
  const second = trainings.run('a', untilStopped);
  const other = trainings.run('b', untilStopped);
  expect([begun, second === first, trainings.has('a')]).toEqual([2, true, true]);
  trainings.stop('a');
  await first;
  expect([trainings.has('a'), trainings.has('b')]).toEqual([false, true]);
  trainings.stopAll();
  await other;
  expect(trainings.has('b')).toBe(false);
});

test('lanes take the items in order, never more at once than there are lanes', async () => {
  const taken: number[] = [];
  let now = 0;
  let most = 0;
  await inLanes([1, 2, 3, 4, 5], 2, async (item) => {
    taken.push(item);
    most = Math.max(most, ++now);
    await Promise.resolve();
    now--;
  });
  expect([taken, most]).toEqual([[1, 2, 3, 4, 5], 2]);
});
