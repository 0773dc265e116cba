import { expect, test } from 'vitest';
import type { Status } from './activity.js';
import { importedStatus, statusOf } from './import-status.js';

const today = '2026-11-22';

test.each<[string, Status | undefined]>([
  ['Gepubliceerd', 'done'],
  ['✅ Published', 'done'],
  ['Done', 'done'],
  ['Concept', 'in_work'],
  ['DRAFT', 'in_work'],
  ['In progress', 'in_work'],
  ['Gepland', 'planned'],
  ['Scheduled', 'planned'],
  ['Goedgekeurd', 'ready'],
  ['Geschrapt', 'scrapped'],
  ['Wachtkamer', undefined],
])('%s means %s', (word, status) => {
  expect(statusOf(word)).toBe(status);
});

test('done counts on the date of the row, or on the day the file says it was finished', () => {
  const row = { said: 'done', endsOn: '2026-03-01', finishedOn: null } as const;
  expect(importedStatus(row, null, today)).toMatchObject({ status: 'done', doneOn: '2026-03-01' });
  const finished = { ...row, finishedOn: '2026-03-04' };
  expect(importedStatus(finished, null, today)).toMatchObject({ status: 'done', doneOn: '2026-03-04' });
});

test('done in the future is not done yet', () => {
  expect(importedStatus({ said: 'done', endsOn: '2026-12-24', finishedOn: null }, null, today)).toEqual({
    status: 'ready',
    doneOn: null,
    notYetDone: true,
  });
});

test('the past without a status is done only when whoever imports says so', () => {
  const row = { said: null, endsOn: '2026-11-21', finishedOn: null };
  expect(importedStatus(row, null, today).status).toBe('planned');
  expect(importedStatus(row, 'open', today).status).toBe('planned');
  expect(importedStatus(row, 'done', today)).toMatchObject({ status: 'done', doneOn: '2026-11-21' });
  expect(importedStatus({ ...row, endsOn: today }, 'done', today).status).toBe('planned');
  expect(importedStatus({ ...row, said: 'planned' }, 'done', today).status).toBe('planned');
});
