import type { Activity } from '@cadans/contracts/activities';
import type { Year } from '@cadans/contracts/years';
import { type PlannedActivity, readYear } from '../api/year-plan';

/** The whole story of the nth activity of a year, as the API answers it. */
export function givenActivity(year: Year, index: number, over: Partial<Activity> = {}): Activity {
  const row = readYear(year).activities[index];
  if (!row) throw new Error(`The year has no activity ${index}`);
  return storyOf(row, over);
}

/** A story around a row of the year. */
export function storyOf(row: PlannedActivity, over: Partial<Activity> = {}): Activity {
  return {
    ...row,
    year: Number(row.startsOn.slice(0, 4)),
    brief: '',
    helperIds: [],
    budget: null,
    link: null,
    audience: null,
    firstCommittedEndsOn: row.endsOn,
    origin: 'planned',
    createdOn: '2025-11-03',
    deletedAt: null,
    postponements: [],
    pullIns: [],
    decisions: [],
    scrapping: null,
    events: [],
    ...over,
  };
}
