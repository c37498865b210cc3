import { describe, expect, it } from 'vitest';
import { Arena, Region } from '#lib/engine/wasm/arena.ts';

const create = () => new Arena(new WebAssembly.Memory({ initial: 1 }), 1000);

describe('Arena', () => {
  it('gives aligned blocks that do not overlap', () => {
    const arena = create();
    const blocks = [1, 100, 64, 5000].map((bytes) => arena.allocate(bytes));
    blocks.forEach(({ start, bytes }, i) => {
      expect(start % 64).toBe(0);
      expect(start).toBeGreaterThanOrEqual(1000);
      for (const other of blocks.slice(i + 1))
        expect(other.start >= start + bytes || other.start + other.bytes <= start).toBe(true);
    });
  });

  it('gives the same memory again, zeroed, after it was freed', () => {
    const arena = create();
    const block = arena.allocate(128);
    new Uint8Array(arena.memory.buffer, block.start, 128).fill(7);
    arena.free(block);
    const again = arena.allocate(128);
    expect(again).toEqual(block);
    expect(new Uint8Array(arena.memory.buffer, again.start, 128).every((byte) => byte === 0)).toBe(true);
  });

  it('merges free neighbours, in whatever order they come back', () => {
    const arena = create();
    const blocks = [0, 1, 2].map(() => arena.allocate(1024));
    for (const i of [1, 0, 2]) arena.free(blocks[i]!);
    expect(arena.allocate(3072).start).toBe(blocks[0]!.start);
  });

  it('grows, and says how much was missing where it cannot', () => {
    const arena = create();
    arena.allocate(1_000_000);
    expect(arena.memory.buffer.byteLength).toBeGreaterThan(1_000_000);
    expect(() => arena.allocate(1e11)).toThrow('needs 100000.0 MB more memory than the browser gives it');
  });

  it('does not grow when blocks come and go', () => {
    const arena = create();
    for (let i = 0; i < 100; i++) arena.free(arena.allocate(40_000));
    expect(arena.memory.buffer.byteLength).toBe(65536);
  });
});

describe('Region', () => {
  it('hands out aligned offsets', () => {
    const region = new Region();
    expect([region.take(1), region.take(64), region.take(0), region.take(65)]).toEqual([0, 64, 128, 128]);
    expect(region.bytes).toBe(256);
  });
});
