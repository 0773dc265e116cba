import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from './activity.js';
import { type Effort, themeShares } from './focus.js';

const UNTIL = '2026-06-30';
const effort = (themeId: string, effortHours: number | null, values: Partial<Effort> = {}): Effort => ({
  themeId,
  effortHours,
  channelId: 'blog',
  status: 'done',
  startsOn: '2026-03-04',
  ...values,
});
const sharesOf = (efforts: readonly Effort[]) => Object.fromEntries(themeShares(efforts, UNTIL).shares);

describe('the shares of the themes', () => {
  test('go by the hours', () => {
    expect(sharesOf([effort('meedenken', 6), effort('veilig', 3), effort('veilig', 3)])).toEqual({
      meedenken: 0.5,
      veilig: 0.5,
    });
  });

  test('leave out what was scrapped and what has yet to start', () => {
    const efforts = [
      effort('meedenken', 6),
      effort('veilig', 6, { status: 'scrapped' }),
      effort('veilig', 6, { startsOn: '2026-07-01' }),
      effort('veilig', 2, { startsOn: UNTIL, status: 'planned' }),
    ];
    expect(sharesOf(efforts)).toEqual({ meedenken: 0.75, veilig: 0.25 });
  });

  test('there are none of nothing, or of no hours at all', () => {
    expect(themeShares([], UNTIL)).toEqual({ shares: new Map(), unknown: 0 });
    expect(sharesOf([effort('meedenken', 0)])).toEqual({});
  });
});

describe('unknown effort', () => {
  test('counts as the median of its channel', () => {
    const efforts = [
      effort('meedenken', 2),
      effort('meedenken', 4),
      effort('meedenken', 60),
      effort('veilig', null),
      effort('meedenken', 100, { channelId: 'evenement' }),
    ];
    const { shares, unknown } = themeShares(efforts, UNTIL);
    expect(shares.get('veilig')).toBeCloseTo(4 / 170);
    expect(unknown).toBe(1);
  });

  test('counts as the median of all when its channel knows none', () => {
    const efforts = [
      effort('meedenken', 2),
      effort('meedenken', 6),
      effort('veilig', null, { channelId: 'linkedin' }),
    ];
    expect(sharesOf(efforts)).toEqual({ meedenken: 8 / 12, veilig: 4 / 12 });
  });

  test('counts as an hour when nobody said anything', () => {
    const efforts = [effort('meedenken', null), effort('meedenken', null), effort('veilig', null)];
    expect(themeShares(efforts, UNTIL)).toEqual({
      shares: new Map([
        ['meedenken', 2 / 3],
        ['veilig', 1 / 3],
      ]),
      unknown: 3,
    });
  });

  test('is not learned from what does not count', () => {
    const efforts = [
      effort('meedenken', 50, { status: 'scrapped' }),
      effort('veilig', null),
      effort('mensen', 3),
    ];
    expect(sharesOf(efforts)).toEqual({ veilig: 0.5, mensen: 0.5 });
  });
});

const anyEffort: fc.Arbitrary<Effort> = fc.record({
  themeId: fc.constantFrom('meedenken', 'veilig', 'mensen', 'duurzaam'),
  channelId: fc.constantFrom('blog', 'linkedin', 'evenement'),
  status: fc.constantFrom(...STATUSES),
  startsOn: fc.constantFrom('2026-01-05', '2026-06-30', '2026-07-01'),
  effortHours: fc.option(fc.integer({ min: 0, max: 400 }).map((tenths) => tenths / 10)),
});

test('shares add up to one or there are none, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(anyEffort, { maxLength: 40 }), (efforts) => {
      const { shares, unknown } = themeShares(efforts, UNTIL);
      const sum = [...shares.values()].reduce((total, share) => total + share, 0);
      if (shares.size > 0) expect(sum).toBeCloseTo(1, 9);
      const reversed = themeShares(efforts.toReversed(), UNTIL);
      expect(reversed.unknown).toBe(unknown);
      expect(reversed.shares.size).toBe(shares.size);
      for (const [theme, share] of shares) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(reversed.shares.get(theme)).toBeCloseTo(share, 9);
      }
    }),
  );
});
