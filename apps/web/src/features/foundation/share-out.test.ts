import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenOut, letGo, scaleTo, settleOn, takeIn, totalOf } from './share-out';

const themes = (...weights: number[]) => weights.map((weight, at) => ({ id: String(at), weight }));
const weightsOf = (list: readonly { weight: number }[]) => list.map(({ weight }) => weight);

describe('sharing out the year', () => {
  it('always brings whole weights to the total that is asked', () => {
    const weights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(weights, fc.integer({ min: 1, max: 100 }), (given, total) => {
        const scaled = scaleTo(given, total);
        expect(scaled.reduce((sum, weight) => sum + weight, 0)).toBe(total);
        expect(scaled.every((weight) => Number.isInteger(weight) && weight >= 0)).toBe(true);
      }),
    );
  });

  it('makes room for one more in proportion', () => {
    expect(weightsOf(takeIn(themes(60, 40), { id: 'new', weight: 0 }))).toEqual([40, 27, 33]);
    expect(weightsOf(takeIn(themes(), { id: 'new', weight: 0 }))).toEqual([100]);
  });

  it('gives what one weighed to the others in proportion', () => {
    expect(weightsOf(letGo(themes(40, 40, 20), '2'))).toEqual([50, 50]);
    expect(weightsOf(letGo(themes(100, 0, 0), '0'))).toEqual([50, 50]);
  });

  it('settles the rest on one theme, when that one can carry it', () => {
    expect(weightsOf(settleOn(themes(50, 30), '1') ?? [])).toEqual([50, 50]);
    expect(weightsOf(settleOn(themes(90, 30), '0') ?? [])).toEqual([70, 30]);
    expect(settleOn(themes(100, 5, 15), '1')).toBeNull();
  });

  it('divides evenly to exactly 100', () => {
    expect(weightsOf(evenOut(themes(1, 2, 3)))).toEqual([34, 33, 33]);
    expect(totalOf(evenOut(themes(0, 0, 0, 0, 0, 0)))).toBe(100);
  });
});
