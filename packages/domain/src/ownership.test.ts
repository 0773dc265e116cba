import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES } from './activity.js';
import { addDays } from './calendar-date.js';
import { type OwnedRow, overdueNow, ownershipOf, themesWithoutOwner } from './ownership.js';

/** A Wednesday: the 13 closed weeks run from 24 August until 22 November 2026. */
const TODAY = '2026-11-25';
const row = (id: string, values: Partial<OwnedRow> = {}): OwnedRow => ({
  id,
  status: 'done',
  endsOn: '2026-10-14',
  firstCommittedEndsOn: '2026-10-14',
  doneOn: '2026-10-14',
  ...values,
});

test.each([
  ['on its last day', {}, 100],
  ['long before', { doneOn: '2026-01-05' }, 100],
  ['a day later', { doneOn: '2026-10-15' }, 0],
  ['postponed, and done on the new day', { endsOn: '2026-11-04', doneOn: '2026-11-04' }, 0],
  ['postponed, and yet done on the first', { endsOn: '2026-11-04' }, 100],
  ['postponed into the future', { status: 'planned', endsOn: '2027-01-04', doneOn: null }, 0],
  ['overdue', { status: 'ready', doneOn: null }, 0],
  ['scrapped', { status: 'scrapped', doneOn: null }, null],
  ['due on the first day of the 13 weeks', { firstCommittedEndsOn: '2026-08-24' }, 0],
  ['due the day before', { firstCommittedEndsOn: '2026-08-23' }, null],
  ['due on the last day', { firstCommittedEndsOn: '2026-11-22' }, 100],
  ['due in the week that still runs', { firstCommittedEndsOn: '2026-11-23' }, null],
] as const)('%s', (_, values, value) => {
  expect(ownershipOf([row('a', values)], TODAY).value).toBe(value);
});

test('opens to the rows and says what they come to', () => {
  const rows = [row('c'), row('a'), row('b', { doneOn: '2026-10-15' }), row('d', { status: 'scrapped' })];
  expect(ownershipOf(rows, TODAY)).toEqual({
    value: 200 / 3,
    keptIds: ['a', 'c'],
    missedIds: ['b'],
    sentence: {
      nl: '2 van de 3 activiteiten van de laatste 13 weken waren op de eerst afgesproken dag af.',
      en: '2 of the 3 activities of the last 13 weeks were finished by the day first agreed.',
    },
  });
  expect(ownershipOf([], TODAY).sentence.en).toBe('Not enough history yet.');
});

test('beside it stand what is overdue and the themes nobody owns', () => {
  const open = { status: 'in_work', doneOn: null } as const;
  const rows = [row('b', open), row('a', open), row('today', { ...open, endsOn: TODAY }), row('done')];
  expect(overdueNow(rows, TODAY)).toEqual({
    ids: ['a', 'b'],
    sentence: { nl: '2 activiteiten zijn te laat.', en: '2 activities are overdue.' },
  });
  expect(overdueNow([], TODAY).sentence.nl).toBe('Niets is te laat.');
  const themes = [
    { id: 't', ownerId: null },
    { id: 'u', ownerId: 'emma' },
  ];
  expect(themesWithoutOwner(themes)).toEqual({
    ids: ['t'],
    sentence: { nl: '1 thema heeft geen eigenaar.', en: '1 theme has no owner.' },
  });
});

const anyDay = fc.integer({ min: 0, max: 150 }).map((days) => addDays('2026-08-01', days));
const anyRow: fc.Arbitrary<OwnedRow> = fc.record({
  id: fc.uuid(),
  status: fc.constantFrom(...STATUSES),
  endsOn: anyDay,
  firstCommittedEndsOn: anyDay,
  doneOn: fc.option(anyDay),
});

test('scrapped work makes no difference, nor the order, nor moving what was promised', () => {
  fc.assert(
    fc.property(fc.array(anyRow), anyDay, (rows, elsewhere) => {
      const ownership = ownershipOf(rows, TODAY);
      expect(ownershipOf(rows.toReversed(), TODAY)).toEqual(ownership);
      expect(
        ownershipOf(
          rows.filter(({ status }) => status !== 'scrapped'),
          TODAY,
        ),
      ).toEqual(ownership);
      expect(
        ownershipOf(
          rows.map((one) => ({ ...one, endsOn: elsewhere })),
          TODAY,
        ),
      ).toEqual(ownership);
      const due = ownership.keptIds.length + ownership.missedIds.length;
      expect(ownership.value === null).toBe(due === 0);
    }),
  );
});
