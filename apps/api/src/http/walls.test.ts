import { openRequestForm } from '@cadans/contracts/request-forms';
import { describe, expect, it } from 'vitest';
import { SHOWS_NOBODY } from '../testing/shows-nobody.js';
import { type Ids, nameOf } from './walled-ground-for-tests.js';
import type { WalledCaller } from './walled-people-for-tests.js';
import { holdWalls } from './walls-for-tests.js';

const { app, ask, ground } = await holdWalls();

describe('outside of organisations', () => {
  /** The links of the public form and of something that was asked through it. */
  async function links(): Promise<Ids> {
    const { ours } = ground();
    const params = { organisationId: ours.id };
    const { answer } = await app.call(openRequestForm, { as: ours.director.cookie, params, body: {} });
    const ids = { organisationId: ours.id, token: answer.token ?? '' };
    const asked = await app.ask(`/api/ask/${ours.id}/${answer.token}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"title":"Folder","reason":"other","name":"M. de Wit","email":"m@school.example"}',
    });
    const { statusToken } = (await asked.json()) as { statusToken: string };
    return { ...ids, statusToken };
  }
  const outside = app.endpoints.filter(({ path }) => !path.startsWith('/organisations/'));

  it.each(outside.map((endpoint) => [nameOf(endpoint), endpoint] as const))('%s', async (_, endpoint) => {
    const { ours, ourIds, cookies } = ground();
    const known = { sessionId: ours.id, passkeyId: ours.id, identityId: ours.id, file: ourIds.file ?? '' };
    const ids = endpoint.path.startsWith('/ask/') ? await links() : known;
    const statusOf = async (caller: WalledCaller) => (await ask(endpoint, caller, ids)).status;
    const status = await statusOf('nobody');
    const least = SHOWS_NOBODY[nameOf(endpoint)];
    if (least) {
      expect([status, await statusOf('viewer')]).toEqual(least);
      return;
    }
    const right = endpoint.status ?? 200;
    // Who is new says who they are; and an invitation is for nobody else.
    if (endpoint.path === '/invitations/acceptances') {
      expect([status, await statusOf('viewer')]).toEqual([400, 403]);
      return;
    }
    if (endpoint.may === 'anyone') expect(status).toBe(right);
    else expect(status).toBe(401);
    expect(await statusOf('viewer')).toBe(right);
    // It may have been signed out.
    cookies.viewer = await app.signIn(ours.viewer.userId);
  });
});
