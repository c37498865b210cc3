/** What is training now. Nothing is trained twice at once. */
export class Trainings {
  readonly #running = new Map<string, { stop: AbortController; end: Promise<void> }>();

  has(key: string): boolean {
    return this.#running.has(key);
  }

  /** Begins the work, or waits for the end of what has begun under this key. */
  run(key: string, work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const running = this.#running.get(key);
    if (running) return running.end;
    const stop = new AbortController();
    const end = work(stop.signal).finally(() => this.#running.delete(key));
    this.#running.set(key, { stop, end });
    return end;
  }

  stop(key: string) {
    this.#running.get(key)?.stop.abort();
  }

  stopAll() {
    for (const { stop } of this.#running.values()) stop.abort();
  }
}

/** Does the work on all items in order, so many at a time. */
export async function inLanes<T>(items: readonly T[], lanes: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
