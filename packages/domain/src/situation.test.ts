import { expect, test } from 'vitest';
import { activity, NOTHING, PLAN, promise, TODAY } from './any-facts-for-tests.js';
import { dialsOf } from './dials.js';
import { type Facts, promisesOf } from './facts.js';
import { periodOf } from './period.js';
import { situationOf } from './situation.js';

const found = (facts: Partial<Facts>) => {
  const all = { ...NOTHING, ...PLAN, ...facts };
  const { noise } = dialsOf(all, [], periodOf('quarter', TODAY));
  return situationOf(all, promisesOf(all), noise);
};

test('a promise is silent since the day its silence passed twice the promised interval', () => {
  // One a week: from the fifteenth day after the last one on.
  const last = activity({ id: 'a', startsOn: '2026-06-10', doneOn: '2026-06-10' });
  const { silent, uncovered } = found({ cadences: [promise()], activities: [last] });
  expect(silent).toEqual([{ cadenceId: 'weekly-blog', channel: 'Blog', days: 23, since: '2026-06-25' }]);
  // What is silent is not told once more for its coming weeks.
  expect(uncovered).toEqual([]);
});

test('a promise that goes well asks for the weeks that nobody filled, by their Mondays', () => {
  const activities = [
    activity({ id: 'a', startsOn: '2026-06-30', doneOn: '2026-06-30' }),
    activity({ id: 'b', startsOn: '2026-07-14' }),
  ];
  const { silent, uncovered } = found({ cadences: [promise()], activities });
  expect(silent).toEqual([]);
  expect(uncovered).toEqual([
    { cadenceId: 'weekly-blog', channel: 'Blog', weeks: ['2026-07-06', '2026-07-20', '2026-07-27'] },
  ]);
});

test('a promise of one theme is called by both', () => {
  const { uncovered } = found({ cadences: [promise({ validFrom: TODAY, themeId: 'veilig' })] });
  expect(uncovered[0]?.channel).toBe('Blog (Veilig werken)');
});

test('a promise that is paused, over or still to begin asks for nothing', () => {
  const until = '2026-12-31';
  const pauses = [{ cadenceId: 'weekly-blog', from: '2026-06-01', until }];
  for (const facts of [
    { cadences: [promise()], pauses },
    { cadences: [promise({ validUntil: '2026-06-28' })] },
    { cadences: [promise({ validFrom: '2026-12-07' })] },
  ])
    expect(found(facts)).toMatchObject({ silent: [], uncovered: [] });
});

test('evidence is asked of what was done this year', () => {
  const activities = [
    activity({ id: 'last', startsOn: '2025-12-30', doneOn: '2025-12-31' }),
    activity({ id: 'this', startsOn: '2026-01-02', doneOn: '2026-01-02' }),
  ];
  expect(found({ activities }).evidence.missingIds).toEqual(['this']);
});
