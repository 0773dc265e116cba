import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES } from './activity.js';
import { addDays, dayNumber } from './calendar-date.js';
import { counting, onDays, type Publishable, workByChannel } from './publication.js';

const activity = (id: string, values: Partial<Publishable>): Publishable => ({
  id,
  channelId: 'linkedin',
  themeId: 'meedenken',
  status: 'planned',
  endsOn: '2026-03-31',
  doneOn: null,
  ...values,
});

test('published is what is done, on the day it was; planned what is open, on its last day', () => {
  const work = workByChannel([
    activity('late', { status: 'done', endsOn: '2026-03-04', doneOn: '2026-03-06' }),
    activity('undated', { status: 'done' }),
    activity('scrapped', { status: 'scrapped' }),
    activity('ready', { status: 'ready', endsOn: '2026-03-05' }),
    // Dated when it was done once, then opened again: planned is not done (rule 8).
    activity('reopened', { status: 'in_work', doneOn: '2026-03-01' }),
    activity('elsewhere', { channelId: 'blog' }),
  ]);
  const linkedin = work.get('linkedin');
  expect(linkedin?.published.map(({ activityId, on }) => [activityId, on])).toEqual([['late', '2026-03-06']]);
  expect(linkedin?.planned.map(({ activityId, on }) => [activityId, on])).toEqual([
    ['ready', '2026-03-05'],
    ['reopened', '2026-03-31'],
  ]);
  expect([...work.keys()]).toEqual(['linkedin', 'blog']);
});

test('only the channel, the theme and the days of a promise count', () => {
  const row = {
    id: 'a',
    channelId: 'linkedin',
    themeId: 'veilig',
    ownerId: 'emma',
    times: 1,
    per: 'week',
    validFrom: '2026-03-02',
    validUntil: '2026-03-08',
    replacesId: null,
  } as const;
  const stretch = { row, from: dayNumber('2026-03-02'), until: dayNumber('2026-03-08') };
  const done = (id: string, doneOn: string, values: Partial<Publishable> = {}) =>
    activity(id, { status: 'done', themeId: 'veilig', doneOn, ...values });
  const work = workByChannel([
    done('before', '2026-03-01'),
    done('last', '2026-03-08'),
    done('first', '2026-03-02'),
    done('after', '2026-03-09'),
    done('other theme', '2026-03-03', { themeId: 'mensen' }),
    done('other channel', '2026-03-03', { channelId: 'blog' }),
  ]);
  const ids = (themeId: string | null) =>
    counting('published', [{ ...stretch, row: { ...row, themeId } }], work).map(
      ({ activityId }) => activityId,
    );
  expect(ids('veilig')).toEqual(['first', 'last']);
  expect(ids(null)).toEqual(['first', 'other theme', 'last']);
});

const anyActivity: fc.Arbitrary<Publishable> = fc.record({
  id: fc.uuid(),
  channelId: fc.constantFrom('linkedin', 'blog'),
  themeId: fc.constantFrom('meedenken', 'veilig'),
  status: fc.constantFrom(...STATUSES),
  endsOn: fc.nat(60).map((days) => addDays('2026-03-01', days)),
  doneOn: fc.option(fc.nat(60).map((days) => addDays('2026-03-01', days))),
});

test('the order of rows makes no difference, and a part of the days is found as by looking at each', () => {
  const anyList = fc.uniqueArray(anyActivity, { selector: ({ id }) => id, maxLength: 40 });
  fc.assert(
    fc.property(anyList, fc.nat(60), fc.nat(60), (activities, from, length) => {
      const work = workByChannel(activities);
      const reversed = workByChannel(activities.toReversed());
      for (const [channel, { published, planned }] of work) {
        expect(reversed.get(channel)).toEqual({ published, planned });
        const span = { from: dayNumber('2026-03-01') + from, until: dayNumber('2026-03-01') + from + length };
        expect(onDays(planned, span)).toEqual(
          planned.filter(({ day }) => span.from <= day && day <= span.until),
        );
      }
    }),
  );
});
