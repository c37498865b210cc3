/** Memory of one WebAssembly module, shared by all its trainers: blocks are taken from it and given back. */

export interface Block {
  /** Address in bytes, a multiple of 64. */
  readonly start: number;
  readonly bytes: number;
}

const PAGE = 65536;
const ALIGNMENT = 64;

export class Arena {
  readonly memory: WebAssembly.Memory;
  /** Free blocks by address; neighbours are always merged. */
  #free: Block[] = [];

  /** `base`: where the module's own static data end. */
  constructor(memory: WebAssembly.Memory, base: number) {
    this.memory = memory;
    const start = aligned(base);
    this.#free = [{ start, bytes: memory.buffer.byteLength - start }];
  }

  /** A block of zeros. */
  allocate(bytes: number): Block {
    const needed = aligned(Math.max(bytes, ALIGNMENT));
    const i = this.#free.findIndex((block) => block.bytes >= needed);
    if (i < 0) {
      this.#grow(needed);
      return this.allocate(bytes);
    }
    const { start, bytes: available } = this.#free[i]!;
    this.#free.splice(i, 1, ...(available > needed ? [{ start: start + needed, bytes: available - needed }] : []));
    new Uint8Array(this.memory.buffer, start, needed).fill(0);
    return { start, bytes: needed };
  }

  free(block: Block): void {
    const all = [...this.#free, block].sort((a, b) => a.start - b.start);
    this.#free = [];
    for (const next of all) {
      const last = this.#free.at(-1);
      if (last && last.start + last.bytes === next.start) {
        this.#free[this.#free.length - 1] = { start: last.start, bytes: last.bytes + next.bytes };
      } else this.#free.push(next);
    }
  }

  #grow(bytes: number): void {
    const pages = Math.ceil(bytes / PAGE);
    const start = this.memory.buffer.byteLength;
    try {
      this.memory.grow(pages);
    } catch {
      throw new Error(
        `The training engine needs ${(bytes / 1e6).toFixed(1)} MB more memory than the browser gives it. Use a smaller network or fewer samples.`,
      );
    }
    this.free({ start, bytes: pages * PAGE });
  }
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** Hands out places in a block whose size is not known yet: offsets from its start, multiples of 64. */
export class Region {
  bytes = 0;

  take(bytes: number): number {
    const offset = this.bytes;
    this.bytes += aligned(bytes);
    return offset;
  }
}
