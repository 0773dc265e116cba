import { createShare, listShares } from '@cadans/contracts/shares';
import { addDays } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';
import { sharesOf } from './shares-for-tests.js';

const app = await testApp();
const make = given(app);

async function someLinks(address: string) {
  const org = await make.organisation();
  const params = { organisationId: org.id };
  const list = async (as = org.director.cookie) => (await app.call(listShares, { as, params })).answer;
  return { org, params, list, ...sharesOf(app, org, address) };
}

describe('a link', () => {
  it('is told once, works ninety days, and shows how it is used', async () => {
    const { share, list, look, org } = await someLinks('127.0.61.1');
    const { today } = await list();
    const { token, link, status } = await share({ filter: { theme: [org.themes[0]] } });
    expect(status).toBe(201);
    expect(token).toMatch(/^[\w-]{64}$/);
    expect(link).toMatchObject({
      name: 'Voor het bureau',
      state: 'open',
      filter: { theme: [org.themes[0]] },
      hasPassword: false,
      showsOwners: false,
      expiresOn: addDays(today, 90),
      views: 0,
      lastSeenOn: null,
    });
    await look({ token });
    await look({ token });
    const { shares } = await list();
    expect(shares).toMatchObject([{ id: link?.id, views: 2, lastSeenOn: today }]);
    expect(JSON.stringify(shares)).not.toContain(token);
    const { rows } = await make.inOrganisation(org.id, (client) =>
      client.query<{ whole: string }>('select share_link::text as whole from share_link'),
    );
    expect(rows[0]?.whole).not.toContain(token);
  });

  it('is made for at most a year, of a year that has a plan', async () => {
    const { share, list } = await someLinks('127.0.61.2');
    const { today } = await list();
    expect((await share({ expiresOn: addDays(today, 365) })).link?.expiresOn).toBe(addDays(today, 365));
    for (const expiresOn of [addDays(today, 366), addDays(today, -1)]) {
      expect((await share({ expiresOn })).problem).toMatchObject({
        status: 422,
        code: 'expiry_out_of_range',
      });
    }
    expect((await share({ year: 2031 })).problem).toMatchObject({ status: 422, code: 'year_without_plan' });
    expect((await share({ name: ' ' })).status).toBe(400);
    expect((await share({ password: 'kort' })).status).toBe(400);
    expect((await share({ filter: { theme: ['x'] } })).status).toBe(400);
  });

  it('is for who may steer', async () => {
    const { share, revoke, org, params } = await someLinks('127.0.61.3');
    const { link } = await share();
    for (const { cookie } of [org.marketer, org.viewer]) {
      expect((await share({}, cookie)).status).toBe(403);
      expect((await revoke(link?.id ?? '', cookie)).status).toBe(403);
      expect((await app.call(listShares, { as: cookie, params })).status).toBe(403);
    }
    expect((await share({}, org.admin.cookie)).status).toBe(201);
  });

  it('that is revoked stays revoked, and is told so', async () => {
    const { share, revoke, list } = await someLinks('127.0.61.4');
    const { link } = await share();
    expect((await revoke(link?.id ?? '')).status).toBe(204);
    expect((await revoke(link?.id ?? '')).status).toBe(204);
    expect((await list()).shares).toMatchObject([{ state: 'revoked' }]);
    expect((await revoke(crypto.randomUUID())).status).toBe(404);
  });

  it('is one of at most a hundred', async () => {
    const { share, list, org } = await someLinks('127.0.61.5');
    const { link } = await share();
    await make.inOrganisation(org.id, (client) =>
      client.query(
        `insert into share_link (organisation_id, name, year, token_hash, expires_on, created_by_id)
          select organisation_id, name, year, sha256(n::text::bytea), expires_on, created_by_id from share_link, generate_series(1, 98) n where id = $1`,
        [link?.id],
      ),
    );
    const answers = await Promise.all([share(), share(), share()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422, 422]);
    expect((await list()).shares).toHaveLength(100);
  });

  it('sent again under its key is the same one', async () => {
    const { org, params, list } = await someLinks('127.0.61.6');
    const send = () =>
      app.call(createShare, {
        as: org.director.cookie,
        params,
        body: { name: 'Twee keer gedrukt', year: org.year },
        headers: { 'idempotency-key': 'een-keer' },
      });
    const [first, again] = [await send(), await send()];
    expect(again.answer.share.id).toBe(first.answer.share.id);
    expect((await list()).shares).toHaveLength(1);
  });
});
