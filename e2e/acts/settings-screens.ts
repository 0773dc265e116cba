import { tellAbsence } from '@cadans/contracts/absences';
import { createFeed } from '@cadans/contracts/feeds';
import { invite } from '@cadans/contracts/invitations';
import { createKey } from '@cadans/contracts/keys';
import { listMembers } from '@cadans/contracts/members';
import { createShare } from '@cadans/contracts/shares';
import { addDays, yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext } from '@playwright/test';
import { ask } from '../world/ask.js';
import { todayOf } from './days.js';
import { letIn, organisationId } from './sign-in.js';

/** What everybody sees who is not signed in. */
export const DOORS = [
  '/sign-in',
  '/sign-in/link',
  '/sign-in/new-password',
  '/invitation',
  '/account/new-email',
];

const SETTINGS = ['members', 'team', 'sharing', 'feeds', 'keys', 'webhooks', 'audit', 'export', 'deletion'];
const ACCOUNT = ['', '/security', '/sessions', '/history'];

/**
 * Signs the director in, and leaves one of everything in the settings: somebody invited, somebody away, a link, a feed, a key.
 * Answers the settings, handing over, the account, and what an outsider sees by the link.
 */
export async function settingsScreens(context: BrowserContext): Promise<readonly string[]> {
  await letIn(context, 'director');
  const { request } = context;
  const id = await organisationId(context, 'Noordbrug IT');
  const params = { organisationId: id };
  const today = await todayOf(context, id);
  const { members } = await ask(request, listMembers, { params });
  const [away, standIn] = members.filter(({ role }) => role === 'marketer');
  const people = [{ email: 'nieuw@buurman.example' }];
  await ask(request, invite, { params, body: { people, role: 'marketer' } });
  const memberId = away?.id ?? '';
  const absence = { memberId, from: today, until: addDays(today, 20), standInId: standIn?.id ?? null };
  await ask(request, tellAbsence, { params, body: { ...absence, reason: 'Verlof' } });
  await ask(request, createFeed, { params, body: { kind: 'own' } });
  await ask(request, createKey, { params, body: { name: 'Website', scopes: ['read'] } });
  const share = { name: 'Voor het bureau', year: yearOf(today) };
  const { token } = await ask(request, createShare, { params, body: share });
  return [
    ...SETTINGS.map((section) => `/o/${id}/settings/${section}`),
    `/o/${id}/people/${memberId}/handover`,
    ...ACCOUNT.map((section) => `/account${section}`),
    `/share#${token}`,
  ];
}
