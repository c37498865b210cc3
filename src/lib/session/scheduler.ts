/** Who may train now: at most `slots` at once, first come, first served. The others wait for a slot. */
export class Scheduler {
  /** How many may train at once. */
  readonly slots: number;
  readonly #queue: (() => void)[] = [];
  readonly #granted = new Set<() => void>();

  constructor(slots: number) {
    this.slots = Math.max(1, slots);
  }

  /** Asks for a slot; `grant` is called when there is one, perhaps at once. Asking twice is asking once. */
  request(grant: () => void) {
    if (this.#granted.has(grant) || this.#queue.includes(grant)) return;
    this.#queue.push(grant);
    this.#fill();
  }

  /** Gives the slot back, or stops waiting for one. */
  release(grant: () => void) {
    this.#granted.delete(grant);
    const waiting = this.#queue.indexOf(grant);
    if (waiting >= 0) this.#queue.splice(waiting, 1);
    this.#fill();
  }

  holds(grant: () => void): boolean {
    return this.#granted.has(grant);
  }

  /** Somebody waits. */
  get crowded(): boolean {
    return this.#queue.length > 0;
  }

  #fill() {
    while (this.#granted.size < this.slots) {
      const next = this.#queue.shift();
      if (!next) return;
      this.#granted.add(next);
      next();
    }
  }
}

/** The page's scheduler: one core is left to the page itself. */
export const scheduler = new Scheduler((globalThis.navigator?.hardwareConcurrency ?? 2) - 1);
