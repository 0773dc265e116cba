import type { DoneActivity, ResultList as List } from '@cadans/contracts/result-list';
import type { Result } from '@cadans/contracts/results';
import { givenId } from '../../testing/given-year';

export const organisationId = givenId('organisation', 0);
export const at = `/api/organisations/${organisationId}`;
export const today = '2026-07-03';
export const one = { id: givenId('activity', 1), title: 'Klantverhaal' };
export const result: Result = {
  id: givenId('activity', 90),
  activityId: one.id,
  reach: 1840,
  interactions: null,
  leads: 0,
  quoteRequests: null,
  revenue: null,
  cost: 650.5,
  note: 'Na een week',
  source: 'Webstatistiek',
  measuredOn: '2026-06-01',
  byId: givenId('member', 0),
  at: '2026-06-01T10:00:00.000Z',
  version: 1,
};
export const done = (n: number, title: string, results: Result[] = []): DoneActivity => ({
  id: givenId('activity', n),
  title,
  year: 2026,
  startsOn: '2026-05-04',
  endsOn: '2026-05-04',
  precision: 'day',
  doneOn: '2026-05-04',
  link: null,
  ownerId: givenId('member', 0),
  owner: 'Sanne Mulder',
  theme: { name: 'Veilig werken', colour: 'teal' },
  channel: 'Blog',
  results,
});
export const list = (activities: DoneActivity[], more: Partial<List> = {}): List => ({
  today,
  evidence: { value: 50, sentence: { nl: 'Van 1 van de 2.', en: 'Of 1 of the 2.' } },
  missing: activities.length,
  known: 1,
  page: 1,
  activities,
  ...more,
});
