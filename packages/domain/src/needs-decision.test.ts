import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECISION_KINDS, SETTLING_ACTS } from './decision-item.js';
import { evidenceOf } from './evidence.js';
import { needsDecisionNow, type Situation } from './needs-decision.js';
import { noiseOf } from './noise.js';

/** A Friday. */
const TODAY = '2026-07-03';
const isHoliday = () => false;
const quiet = noiseOf([], { leadDays: new Map(), buffer: 20, isHoliday }, TODAY);
const CALM: Situation = {
  work: [],
  silent: [],
  uncovered: [],
  starved: [],
  noise: quiet,
  requests: [],
  noGos: [],
  nextReview: null,
  away: [],
  evidence: evidenceOf([], [], TODAY),
  isHoliday,
};
const found = (values: Partial<Situation>) => needsDecisionNow({ ...CALM, ...values }, TODAY);
const said = (values: Partial<Situation>) =>
  found(values).map(({ kind, ids, since, sentence }) => [kind, ids, since, sentence.nl, sentence.en]);

const sentence = { nl: 'Zo is het.', en: 'So it is.' };
const overdue = {
  id: 'a',
  title: 'Blog',
  status: 'planned',
  endsOn: '2026-07-01',
  slides: 0,
  lastPostponedOn: null,
  lastDecidedOn: null,
  lastActedOn: null,
} as const;
const EVERYTHING: Situation = {
  ...CALM,
  work: [overdue, { ...overdue, id: 'b', slides: 3, lastPostponedOn: '2026-06-01' }],
  silent: [{ cadenceId: 'c', channel: 'Vakblad', days: 98, since: '2026-06-29' }],
  uncovered: [{ cadenceId: 'd', channel: 'Blog', weeks: ['2026-07-06', '2026-07-13'] }],
  starved: [{ themeId: 't', name: 'Veilig', weight: 30, share: 0.1, activityIds: [], sentence }],
  noise: { ...quiet, value: 30, exceedsBuffer: true, adHocIds: ['a'], sentence },
  requests: [{ id: 'r', title: 'Ook op TikTok', receivedOn: '2026-06-25' }],
  noGos: [{ id: 'n', subject: 'TikTok', reviewOn: TODAY }],
  nextReview: { id: 'v', dueOn: '2026-07-02' },
  away: [
    {
      absence: { memberId: 'sam', name: 'Sam', from: '2026-08-03', until: null, standInId: null },
      activityIds: ['a'],
      sentence,
    },
  ],
  evidence: { value: 0, withResultIds: [], missingIds: ['e', 'f'], sentence },
};

describe('what needs a decision', () => {
  test('is nothing when all is calm', () => {
    expect(found({})).toEqual([]);
  });

  test('has every kind, with one or two acts that settle it', () => {
    const items = needsDecisionNow(EVERYTHING, TODAY);
    expect(items.map(({ kind }) => kind).toSorted()).toEqual(DECISION_KINDS.toSorted());
    for (const { kind, settle, ids } of items) {
      expect(settle).toBe(SETTLING_ACTS[kind]);
      expect([1, 2]).toContain(settle.length);
      expect(ids.length).toBeGreaterThan(0);
    }
  });

  test('comes newest first; of one day the most urgent first', () => {
    expect(needsDecisionNow(EVERYTHING, TODAY).map(({ kind, since }) => `${since} ${kind}`)).toEqual([
      '2026-07-03 request_waiting',
      '2026-07-03 uncovered_weeks',
      '2026-07-03 no_go_due',
      '2026-07-03 review_overdue',
      '2026-07-03 owner_away',
      '2026-07-03 result_missing',
      '2026-07-02 overdue',
      '2026-06-29 silent_cadence',
      '2026-06-29 starved_theme',
      '2026-06-29 buffer_exceeded',
      '2026-06-01 third_postponement',
    ]);
  });

  test('says what it is about', () => {
    const { silent, uncovered, noGos, nextReview, evidence } = EVERYTHING;
    expect(said({ silent })).toEqual([
      ['silent_cadence', ['c'], '2026-06-29', 'Vakblad: al 98 dagen stil.', 'Vakblad: silent for 98 days.'],
    ]);
    expect(said({ uncovered })[0]?.slice(3)).toEqual([
      'Blog: voor 2 weken staat er niets gepland tegenover de belofte.',
      'Blog: for 2 weeks nothing is planned to keep the promise.',
    ]);
    expect(said({ noGos })[0]?.[3]).toBe('Blijft “TikTok” bewust niet?');
    expect(said({ nextReview })[0]?.[3]).toBe('Het stuurmoment van 2 juli is niet gehouden.');
    expect(said({ evidence })[0]?.[3]).toBe(
      'Van 2 activiteiten is na 30 dagen nog geen opbrengst vastgelegd.',
    );
  });
});

describe('the borders', () => {
  test.each([
    // Five working days after Thursday 25 June is Thursday 2 July; after Friday 26 June it is today
    ['2026-06-25', 1],
    ['2026-06-26', 0],
  ])('a request of %s: %i', (receivedOn, count) => {
    expect(found({ requests: [{ id: 'r', title: 'x', receivedOn }] })).toHaveLength(count);
  });

  test('a request does not wait on a public holiday', () => {
    const requests = [{ id: 'r', title: 'x', receivedOn: '2026-06-25' }];
    expect(found({ requests, isHoliday: (day) => day === '2026-06-30' })).toEqual([]);
  });

  test.each([
    ['2026-07-03', 1],
    ['2026-07-04', 0],
  ])('a no-go for %s: %i', (reviewOn, count) => {
    expect(found({ noGos: [{ id: 'n', subject: 'x', reviewOn }] })).toHaveLength(count);
  });

  test.each([
    ['2026-07-02', 1],
    ['2026-07-03', 0],
  ])('a review of %s: %i', (dueOn, count) => {
    expect(found({ nextReview: { id: 'v', dueOn } })).toHaveLength(count);
  });

  test('a cadence with no uncovered weeks is covered', () => {
    expect(found({ uncovered: [{ cadenceId: 'd', channel: 'Blog', weeks: [] }] })).toEqual([]);
  });
});

test('the order of the rows makes no difference', () => {
  const anyWork = fc.record({
    id: fc.uuid(),
    title: fc.constant('x'),
    status: fc.constantFrom('planned', 'ready', 'done', 'scrapped'),
    endsOn: fc.constantFrom('2026-06-30', '2026-07-01', '2026-07-10'),
    slides: fc.nat(4),
    lastPostponedOn: fc.option(fc.constantFrom('2026-06-01', '2026-06-15')),
    lastDecidedOn: fc.option(fc.constantFrom('2026-06-01', '2026-06-15')),
    lastActedOn: fc.option(fc.constantFrom('2026-06-30', '2026-07-02')),
  });
  fc.assert(
    fc.property(fc.array(anyWork), (work) => {
      const items = found({ work });
      expect(found({ work: work.toReversed() })).toEqual(items);
      const closed = new Set(work.filter(({ status }) => status === 'scrapped').map(({ id }) => id));
      expect(items.some(({ ids }) => ids.some((id) => closed.has(id)))).toBe(false);
    }),
  );
});
