import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHANNEL_KINDS } from './channel.js';
import { type Aim, isAgainst, noGosAgainst, refusingNoGo, type StandingNoGo } from './no-go.js';
import { holdRateOf } from './no-go-hold-rate.js';
import { isDueForReview, isReviewAhead, proposedReview } from './no-go-review.js';
import { noGoInWords } from './no-go-words.js';

const nothing = { channelId: null, audience: null, kind: null };
const ads: StandingNoGo = { ...nothing, id: 'ads', channelId: 'google-ads' };
const paid: StandingNoGo = { ...nothing, id: 'paid', kind: 'paid' };
const students: StandingNoGo = { ...nothing, id: 'students', audience: 'Studenten' };
const ALL = [students, paid, ads];
const blog: Aim = { channelId: 'blog', channelKind: 'own', audience: null };
const everything: Aim = { channelId: 'google-ads', channelKind: 'paid', audience: ' STUDENTEN ' };

const ids = (noGos: readonly StandingNoGo[]) => noGos.map(({ id }) => id);

describe('what is planned runs against', () => {
  test.each([
    ['nothing', blog, []],
    ['a channel and its kind', { ...everything, audience: null }, ['ads', 'paid']],
    ['a kind alone', { ...blog, channelKind: 'paid' }, ['paid']],
    ['an audience, capitals and spaces aside', { ...blog, audience: 'stu\u00a0denten' }, []],
    ['an audience that is written otherwise', { ...blog, audience: '  studenten' }, ['students']],
    ['all three, the channel first', everything, ['ads', 'paid', 'students']],
  ] as const)('%s', (_, aim, hit) => {
    expect(ids(noGosAgainst(ALL, aim))).toEqual(hit);
  });

  test('nothing that it ran against before', () => {
    expect(noGosAgainst(ALL, everything, everything)).toEqual([]);
    expect(ids(noGosAgainst(ALL, everything, { ...everything, channelId: 'banners' }))).toEqual(['ads']);
    expect(ids(noGosAgainst(ALL, everything, blog))).toEqual(['ads', 'paid', 'students']);
  });

  test('no more than what each no-go says on its own', () => {
    const aims = fc.record({
      channelId: fc.constantFrom('blog', 'google-ads'),
      channelKind: fc.constantFrom(...CHANNEL_KINDS),
      audience: fc.constantFrom(null, 'Studenten', 'studenten ', 'Directeuren'),
    });
    fc.assert(
      fc.property(aims, aims, (aim, was) => {
        const hit = noGosAgainst(ALL, aim, was);
        expect(hit).toHaveLength(new Set(hit).size);
        for (const noGo of ALL)
          expect(hit.includes(noGo)).toBe(isAgainst(noGo, aim) && !isAgainst(noGo, was));
      }),
    );
  });
});

describe('it is refused by', () => {
  const because = (...noGoIds: string[]) => noGoIds.map((noGoId) => ({ noGoId, reason: 'Proef' }));
  test.each([
    ['nobody when it hits nothing', [], [], false, null],
    ['the first that nobody overrides', ALL, because('students'), true, 'paid'],
    ['nobody when all are overridden', ALL, because('students', 'paid', 'ads'), true, null],
    ['the first, whatever who may not steer says', [ads], because('ads'), false, 'ads'],
    ['one that is overridden without a reason', [ads], [{ noGoId: 'ads', reason: ' \n' }], true, 'ads'],
    ['one that another override is about', [ads], because('paid'), true, 'ads'],
  ] as const)('%s', (_, against, overrides, maySteer, refusing) => {
    expect(refusingNoGo(against, overrides, maySteer)?.id ?? null).toBe(refusing);
  });
});

describe('a no holds', () => {
  test.each([
    [0, 0, null, 'Nog niemand kwam in verleiding.', 'Nobody has been tempted so far.'],
    [
      1,
      1,
      50,
      '2 keer in verleiding, 1 keer standgehouden en 1 keer doorbroken: 50% houdt stand.',
      'Tempted 2 times, held 1 time and overridden 1 time: 50% holds.',
    ],
    [
      3,
      0,
      100,
      '3 keer in verleiding, 3 keer standgehouden en 0 keer doorbroken: 100% houdt stand.',
      'Tempted 3 times, held 3 times and overridden 0 times: 100% holds.',
    ],
  ])('%i times, and was overridden %i times', (held, overridden, rate, nl, en) => {
    const hits = held + overridden;
    expect(holdRateOf({ held, overridden })).toEqual({ held, overridden, hits, rate, sentence: { nl, en } });
  });

  test('for no more and no less than all temptations', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (held, overridden) => {
        const { rate, hits } = holdRateOf({ held, overridden });
        if (hits === 0) expect(rate).toBeNull();
        else expect((rate ?? 0) * hits).toBeCloseTo(100 * held);
      }),
    );
  });
});

test.each([
  ['2026-11-22', true],
  ['2026-11-23', true],
  ['2026-11-24', false],
])('on 23 November a no-go with its review on %s is due: %s', (reviewOn, due) => {
  expect(isDueForReview({ reviewOn }, '2026-11-23')).toBe(due);
  expect(isReviewAhead(reviewOn, '2026-11-23')).toBe(!due);
});

test('the next review is proposed half a year on, on a day of the same week', () => {
  expect(proposedReview('2026-11-23')).toBe('2027-05-24');
});

test('who runs against it is told why, by whom and until when', () => {
  const told = {
    subject: 'Google Ads',
    kind: null,
    reason: 'Onze klant googelt niet.',
    by: 'H. van Noord',
    decidedOn: '2026-03-04',
    reviewOn: '2027-03-04',
  };
  expect(noGoInWords(told).nl).toBe(
    'Google Ads: “Onze klant googelt niet.” Besloten door H. van Noord op 4 maart 2026, wordt herzien op 4 maart 2027.',
  );
  expect(noGoInWords({ ...told, kind: 'paid', by: null }).en).toBe(
    'Paid: “Onze klant googelt niet.” Decided on 4 March 2026, to be reviewed on 4 March 2027.',
  );
});
