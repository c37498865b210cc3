import { describe, expect, it } from 'vitest';
import { atan, atan2, degreesOf, turn, wrapDegrees } from '#lib/numerics/angle.ts';

describe('angle', () => {
  it('has the arctangents of the standard library', () => {
    for (const x of [0, 1e-12, 0.1, 0.4374, 0.4376, 0.68, 0.69, 1, 1.18, 1.19, 2.43, 2.44, 10, 1e9]) {
      expect(Math.abs(atan(x) - Math.atan(x))).toBeLessThanOrEqual(2.3e-16 * Math.max(1, Math.atan(x)));
      expect(atan(-x) + atan(x)).toBe(0);
    }
    expect(atan(Infinity)).toBe(Math.PI / 2);
    expect(atan(NaN)).toBeNaN();
  });

  it('knows the quadrants', () => {
    for (let k = -17; k <= 18; k++) {
      const angle = (k * Math.PI) / 18;
      expect(atan2(3 * Math.sin(angle), 3 * Math.cos(angle))).toBeCloseTo(angle, 14);
    }
    expect(atan2(0, -1)).toBe(Math.PI);
    expect(atan2(-2, 0)).toBe(-Math.PI / 2);
    expect(atan2(0, 0)).toBe(0);
  });

  it('measures on the circle', () => {
    expect(degreesOf(-1, 0)).toBe(-180);
    expect(degreesOf(1, 1)).toBeCloseTo(45, 12);
    expect(wrapDegrees(180)).toBe(-180);
    expect(wrapDegrees(-541)).toBe(179);
    expect(turn(170, -170)).toBe(20);
    expect(turn(-170, 170)).toBe(-20);
  });
});
