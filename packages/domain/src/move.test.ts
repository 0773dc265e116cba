import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from './calendar-date.js';
import { type Moving, move } from './move.js';
import { DECISION_FROM, type Movable, moveKind, POSTPONEMENT_REASONS } from './postponement.js';

const TODAY = '2026-03-02';
const day = (date: string) => ({ startsOn: date, endsOn: date });

/** Due on Wednesday 4 March 2026, made in January, never postponed. */
const activity: Movable = { ...day('2026-03-04'), createdOn: '2026-01-05', slides: 0 };
const slidThrice: Movable = { ...activity, slides: 3 };
const to = (date: string, differs: Partial<Moving> = {}): Moving => ({
  to: day(date),
  note: '',
  decides: false,
  ...differs,
});

describe('a move', () => {
  test('inside its week is free, earlier is a pull-in: neither needs a reason or a decision', () => {
    for (const one of [activity, slidThrice]) {
      expect(move(one, to('2026-03-06'), TODAY)).toEqual({ ok: true, value: { kind: 'free' } });
      expect(move(one, to('2026-02-04'), TODAY)).toEqual({ ok: true, value: { kind: 'pull_in' } });
    }
  });

  test('later is a postponement as it enters the ledger', () => {
    expect(move(activity, to('2026-03-11', { reason: 'customers_first' }), TODAY)).toEqual({
      ok: true,
      value: {
        kind: 'postponement',
        reason: 'customers_first',
        note: '',
        from: day('2026-03-04'),
        to: day('2026-03-11'),
        days: 7,
        crossesQuarter: false,
      },
    });
  });

  test.each([
    ['without a reason', activity, {}, 'needs_postponement'],
    ['for another reason without a note', activity, { reason: 'other', note: ' ' }, 'needs_note'],
    ['from the third on', slidThrice, { reason: 'customers_first' }, 'needs_decision'],
    ['from the third on, before anybody looks for a reason', slidThrice, {}, 'needs_decision'],
    ['decided with neither reason nor note', slidThrice, { decides: true }, 'needs_note'],
  ] as const)('later is refused %s', (_, one, differs, why) => {
    expect(move(one, to('2026-03-11', differs), TODAY)).toEqual({ ok: false, why });
  });

  test('decided with a note alone has another reason', () => {
    const decided = move(slidThrice, to('2026-03-11', { decides: true, note: 'Nog één keer' }), TODAY);
    expect(decided).toMatchObject({ ok: true, value: { reason: 'other', note: 'Nog één keer' } });
  });

  test('with a reason and who decides, is never refused, and is what its kind says', () => {
    const anyDay = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2000-01-01', days));
    const anyReason = fc.constantFrom(...POSTPONEMENT_REASONS);
    fc.assert(
      fc.property(anyDay, anyDay, anyReason, fc.nat(DECISION_FROM + 2), (from, date, reason, slides) => {
        const one = { ...activity, ...day(from), slides };
        const moved = move(one, to(date, { reason, note: 'x', decides: true }), TODAY);
        expect(moved).toMatchObject({ ok: true, value: { kind: moveKind(one, day(date), TODAY) } });
      }),
    );
  });
});
