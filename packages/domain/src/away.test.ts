import { expect, test } from 'vitest';
import { type Absence, awayWithWork } from './away.js';
import { standInFor } from './standing-in.js';

const TODAY = '2026-11-25';
const sam = (from: string, until: string | null): Absence => ({
  memberId: 'sam',
  name: 'Sam Visser',
  from,
  until,
  standInId: null,
});
const work = (
  id: string,
  endsOn: string,
  ownerId = 'sam',
  status: 'planned' | 'done' | 'scrapped' = 'planned',
) => ({
  id,
  endsOn,
  ownerId,
  status,
});
const ROWS = [
  work('late', '2026-11-20'),
  work('before', '2026-12-06'),
  work('last', '2026-12-20'),
  work('first', '2026-12-07'),
  work('after', '2026-12-21'),
  work('done', '2026-12-10', 'sam', 'done'),
  work('scrapped', '2026-12-10', 'sam', 'scrapped'),
  work('of another', '2026-12-10', 'emma'),
];

test.each([
  ['two weeks away', sam('2026-12-07', '2026-12-20'), ['first', 'last']],
  ['leaving', sam('2026-12-07', null), ['after', 'first', 'last', 'late']],
  ['away on a day without work', sam('2026-12-08', '2026-12-08'), undefined],
  ['away in the past', sam('2026-11-16', '2026-11-24'), undefined],
  // Today until 23 February is 13 weeks
  ['leaving on the last day ahead', sam('2027-02-23', null), ['late']],
  ['leaving after that', sam('2027-02-24', null), undefined],
])('%s', (_, absence, ids) => {
  expect(awayWithWork([absence], ROWS, TODAY)[0]?.activityIds).toEqual(ids);
});

test('says when and with how much work; who goes first comes first', () => {
  const emma = { ...sam('2026-12-01', null), memberId: 'emma', name: 'Emma' };
  const away = awayWithWork([sam('2026-12-07', '2026-12-20'), emma], ROWS, TODAY);
  expect(away.map(({ sentence }) => sentence)).toEqual([
    {
      nl: 'Emma vertrekt op 1 december met 1 activiteit op naam.',
      en: 'Emma leaves on 1 December, owning 1 activity.',
    },
    {
      nl: 'Sam Visser is weg van 7 december tot en met 20 december, met werk dat dan af moet en niemand die vervangt: 2 activiteiten.',
      en: 'Sam Visser is away from 7 December to 20 December, with work due in that time and nobody standing in: 2 activities.',
    },
  ]);
});

test('asks nothing of what somebody stands in for, who is there themself', () => {
  const away = { ...sam('2026-12-07', '2026-12-20'), standInId: 'emma' };
  expect(awayWithWork([away], ROWS, TODAY)).toEqual([]);
  const emma = { memberId: 'emma', name: 'Emma', from: '2026-12-15', until: '2026-12-31', standInId: null };
  expect(awayWithWork([away, emma], ROWS, TODAY).map(({ activityIds }) => activityIds)).toEqual([['last']]);
});

test.each([
  ['on the last day of the absence', '2026-12-20', 'planned', 'emma'],
  ['after it', '2026-12-21', 'planned', null],
  ['when it is done', '2026-12-20', 'done', null],
  ['while who stands in is away as well', '2026-12-08', 'planned', null],
] as const)('who does it meanwhile: %s', (_, endsOn, status, standIn) => {
  const absences = [
    { ...sam('2026-12-07', '2026-12-20'), standInId: 'emma' },
    { ...sam('2026-12-08', '2026-12-08'), memberId: 'emma', name: 'Emma' },
  ];
  expect(standInFor(absences, { ownerId: 'sam', endsOn, status })).toBe(standIn);
});
