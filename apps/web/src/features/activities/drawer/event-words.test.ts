import type { Activity } from '@cadans/contracts/activities';
import { expect, it } from 'vitest';
import { stepsInWords } from './event-words';

const event = (kind: string, oldValues: object, newValues: object): Activity['events'][number] => ({
  kind,
  activityVersion: 1,
  oldValues: { ...oldValues },
  newValues: { ...newValues },
  byId: null,
  at: '2026-03-01T09:00:00.000Z',
});

it.each([
  [event('step_added', {}, { steps: ['Tekst', 'Beeld'] }), '‘Tekst’, ‘Beeld’'],
  [event('step_done', { done_on: null }, { done_on: '2026-03-01', step: 'Tekst' }), '‘Tekst’'],
  [event('step_removed', { step: 'Beeld' }, {}), '‘Beeld’'],
  [event('changed', { title: 'Blog' }, { title: 'Weblog' }), ''],
])('an event names the steps it is about', (told, words) => {
  expect(stepsInWords(told)).toBe(words);
});
