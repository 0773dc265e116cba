import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AttentionGrounds, attentionOf, byAttention } from './attention.js';
import { DECISION_KINDS, type DecisionKind, decisionItem } from './decision-item.js';

/** A Friday. */
const TODAY = '2026-07-03';
const item = (kind: DecisionKind, id = 'a') =>
  decisionItem(kind, [id], TODAY, { nl: `${kind} ${id}`, en: `${kind} ${id}` });
const attention = (values: Partial<AttentionGrounds>) =>
  attentionOf({ decisions: [], c4: null, approvals: [], isHoliday: () => false, ...values }, TODAY);

describe('attention', () => {
  test.each([
    ['silent_cadence', 3],
    ['third_postponement', 2],
    ['review_overdue', 2],
    ['buffer_exceeded', 1],
    ['request_waiting', 1],
    ['overdue', 0],
    ['starved_theme', 0],
    ['uncovered_weeks', 0],
    ['no_go_due', 0],
    ['owner_away', 0],
    ['result_missing', 0],
  ] as const)('%s gives %i', (kind, points) => {
    expect(attention({ decisions: [item(kind)] }).points).toBe(points);
  });

  test.each([
    [null, 0],
    [75, 0],
    [74.99, 2],
    [0, 2],
  ])('a coverage of %j gives %i', (c4, points) => {
    expect(attention({ c4 }).points).toBe(points);
  });

  test.each([
    // Three working days after Monday 29 June is Thursday 2 July; after Tuesday it is today
    [['2026-06-29'], 1],
    [['2026-06-29', '2026-06-01'], 1],
    [['2026-06-30'], 0],
    [[], 0],
  ])('approvals asked on %j give %i', (days, points) => {
    const approvals = days.map((askedOn, index) => ({ id: `p${index}`, askedOn }));
    expect(attention({ approvals }).points).toBe(points);
  });

  test('adds up, and every point has its sentence', () => {
    // 3 + 3 silent, 2 coverage, 2 third postponement, 2 review, 1 noise, 1 + 1 requests, 1 approvals
    const kinds: DecisionKind[] = ['request_waiting', 'silent_cadence', 'third_postponement'];
    const decisions = [
      ...kinds.map((kind) => item(kind)),
      item('review_overdue'),
      item('buffer_exceeded'),
      item('silent_cadence', 'b'),
      item('request_waiting', 'b'),
    ];
    const { points, reasons, sentence } = attention({
      decisions,
      c4: 74.99,
      approvals: [{ id: 'p', askedOn: '2026-06-01' }],
    });
    expect(points).toBe(16);
    expect(reasons.map((reason) => reason.points)).toEqual([3, 3, 2, 2, 2, 1, 1, 1, 1]);
    expect(sentence.nl).toBe('silent_cadence a');
    expect(reasons.find(({ kind }) => kind === 'low_coverage')?.sentence).toEqual({
      nl: 'De komende 4 weken zijn voor 74% gedekt.',
      en: 'The coming 4 weeks are covered for 74%.',
    });
    expect(reasons.at(-1)).toEqual({
      kind: 'approvals_waiting',
      points: 1,
      ids: ['p'],
      sentence: {
        nl: 'Al langer dan 3 werkdagen wacht er werk: 1 akkoord.',
        en: 'Work has been waiting for more than 3 working days: 1 approval.',
      },
    });
  });

  test('of an account on course is none', () => {
    expect(attention({ c4: 95 })).toEqual({
      points: 0,
      reasons: [],
      sentence: { nl: 'Op koers.', en: 'On course.' },
    });
  });
});

test('more to decide never asks for less attention; accounts are ranked by it, whatever their order', () => {
  const anyItems = fc.array(fc.constantFrom(...DECISION_KINDS).map((kind) => item(kind)));
  fc.assert(
    fc.property(anyItems, anyItems, anyItems, (some, more, others) => {
      const less = attention({ decisions: some });
      expect(attention({ decisions: [...some, ...more] }).points).toBeGreaterThanOrEqual(less.points);
      expect(less.reasons.reduce((sum, { points }) => sum + points, 0)).toBe(less.points);
      const accounts = [some, more, others].map((decisions, index) => ({
        id: `account ${index}`,
        attention: attention({ decisions }),
      }));
      const ranked = byAttention(accounts);
      expect(byAttention(accounts.toReversed())).toEqual(ranked);
      const points = ranked.map((account) => account.attention.points);
      expect(points).toEqual(points.toSorted((one, other) => other - one));
    }),
  );
});
