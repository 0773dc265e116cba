import { expect, it } from 'vitest';
import { ROLES } from './ability.js';
import { hearsWeekly } from './digest-home.js';
import { NOTICE_KINDS } from './notice.js';
import { canHear } from './who-is-told.js';

const heardBy = (role: (typeof ROLES)[number], admin = false) =>
  NOTICE_KINDS.filter((kind) => canHear({ role, admin }, kind));

it('offers who plans what comes of their work, and who steers what others leave', () => {
  const planning = NOTICE_KINDS.filter((kind) => kind !== 'webhook_paused');
  expect(heardBy('director')).toEqual(planning);
  expect(heardBy('director', true)).toEqual([...NOTICE_KINDS]);
  expect(heardBy('marketer')).toEqual(planning.filter((kind) => kind !== 'owner_silent'));
  expect(heardBy('requester')).toEqual(['request_decided', 'review_minutes']);
  expect(heardBy('viewer')).toEqual(['review_minutes']);
  expect(heardBy('viewer', true)).toEqual([
    'owner_silent',
    'running_out',
    'review_minutes',
    'webhook_paused',
  ]);
});

it('offers the week to whom it comes', () => {
  for (const role of ROLES)
    expect(canHear({ role, admin: false }, 'weekly_digest'), role).toBe(hearsWeekly({ role, active: true }));
});
