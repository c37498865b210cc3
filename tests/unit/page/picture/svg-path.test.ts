import { describe, expect, test } from 'vitest';
import { movedPath, parsePath } from '#components/page/picture/svg-path.ts';

const same = { a: 1, d: 1, e: 0, f: 0 };

describe('a path is moved', () => {
  test('lines, wherever they are counted from', () => {
    const written = 'M10 20l5-5v10h-5z';
    expect(movedPath('M10 20l5-5v10h-5z', same)).toBe(written);
    expect(movedPath('M10 20L15 15V25H10Z', same)).toBe(written);
    expect(movedPath('m10 20 5-5 0 10-5 0z', same)).toBe(written);
  });
  test('stretched, and away from the corner', () => {
    expect(movedPath('M10 20l5-5h4', { a: 2, d: 3, e: 1, f: -1 })).toBe('M21 59l10-15h8');
  });
  test('after the end of one part the next is counted from its beginning', () => {
    expect(movedPath('M0 0h4v4z m10 0h4', same)).toBe('M0 0h4v4zM10 0h4');
  });
  test('to a tenth, without adding up what is lost', () => {
    const tenSteps = `M0 0${'l.04 1'.repeat(10)}`;
    const x = parsePath(movedPath(tenSteps, same)).reduce((sum, [letter, dx]) => (letter === 'l' ? sum + dx! : sum), 0);
    expect(x).toBeCloseTo(0.4);
  });
  test('a stroke without length stays: it is a point', () => {
    expect(movedPath('M10 20h0M30 20h0', same)).toBe('M10 20h0M30 20h0');
    expect(movedPath('M10 20h.01h4', same)).toBe('M10 20h0 4');
  });
  test('curves and arcs', () => {
    expect(movedPath('M0 0C1 1 2 2 3 3', { ...same, a: 2, d: 2 })).toBe('M0 0c2 2 4 4 6 6');
    expect(movedPath('M5 0A5 5 0 1 1 5 -1', { ...same, a: 2, d: 2 })).toBe('M10 0a10 10 0 1 1 0-2');
    expect(() => movedPath('M5 0A5 5 0 1 1 5 -1', { ...same, a: 2 })).toThrow(/arc/);
  });
  test.each(['M1 2B3 4', 'M1', 'M1 2L3', 'M1 2z5'])('%s is not understood', (path) => {
    expect(() => movedPath(path, same)).toThrow(/not understood/);
  });
});
