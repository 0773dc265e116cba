import { brotliDecompressSync } from 'node:zlib';
import {
  changeActivity,
  completeActivity,
  createActivity,
  deleteActivity,
} from '@cadans/contracts/activities';
import { createCampaign } from '@cadans/contracts/campaigns';
import { changeChannel, createChannel, deleteChannel } from '@cadans/contracts/channels';
import { changeMember } from '@cadans/contracts/members';
import { changeFoundation, changePlanStatus, changeTheme, weighThemes } from '@cadans/contracts/plans';
import { describe, expect, it } from 'vitest';
import { type GivenOrganisation, given } from '../testing/given.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const read = (org: GivenOrganisation, headers: Record<string, string> = {}, span = 'years/2026') =>
  app.ask(`/api/organisations/${org.id}/${span}`, { headers: { cookie: org.viewer.cookie, ...headers } });

const tagOf = async (org: GivenOrganisation, span?: string) =>
  (await read(org, {}, span)).headers.get('etag') ?? '';

describe('an unchanged year', () => {
  it('is a 304 without a body, also as a month, whatever the encoding', async () => {
    const org = await make.organisation();
    for (const span of ['years/2026', 'years/2026/months/5']) {
      const tag = await tagOf(org, span);
      expect(tag).toMatch(/^W\/"/);
      for (const encoding of ['br', 'identity']) {
        const again = await read(org, { 'if-none-match': `"x", ${tag}`, 'accept-encoding': encoding }, span);
        expect(again.status).toBe(304);
        expect(await again.text()).toBe('');
        expect(again.headers.get('etag')).toBe(tag);
        expect(again.headers.get('cache-control')).toBe('private, no-cache');
      }
    }
    expect(await tagOf(org)).not.toBe(await tagOf(org, 'years/2026/months/5'));
  });

  it('is never another organisation’s: tags may be equal, bytes are not shared', async () => {
    const [one, other] = [await make.organisation(), await make.organisation()];
    const bodies = await Promise.all([one, other].map(async (org) => (await read(org)).text()));
    expect(bodies[0]).toContain(one.themes[0]);
    expect(bodies[1]).toContain(other.themes[0]);
    expect(bodies[1]).not.toContain(one.themes[0]);
  });

  it('is sent as brotli, gzip or plain, and says the same in each', async () => {
    const org = await make.organisation();
    for (let count = 0; count < 20; count++) await make.activity(org, { title: `Blog ${count}` });
    const bodies = [];
    for (const encoding of ['br', 'gzip', 'identity', 'br;q=0, gzip', 'gzip;q=0.5, br', '']) {
      // A second time it comes out of the memory.
      for (let time = 0; time < 2; time++) {
        const answer = await read(org, { 'accept-encoding': encoding });
        const sent = answer.headers.get('content-encoding');
        expect(sent ?? 'identity').toBe(
          { 'br;q=0, gzip': 'gzip', 'gzip;q=0.5, br': 'br', '': 'identity' }[encoding] ?? encoding,
        );
        expect(answer.headers.get('vary')).toContain('accept-encoding');
        bodies.push(await answer.text());
      }
    }
    expect(new Set(bodies).size).toBe(1);
  });

  it('is compressed once: inside the brotli is JSON', async () => {
    const org = await make.organisation();
    const { request } = await import('node:http');
    const raw = await new Promise<Buffer>((resolve, reject) => {
      const headers = { cookie: org.viewer.cookie, 'accept-encoding': 'br' };
      request(`${app.address}/api/organisations/${org.id}/years/2026`, { headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve(Buffer.concat(parts)));
      })
        .on('error', reject)
        .end();
    });
    expect(JSON.parse(brotliDecompressSync(raw).toString())).toMatchObject({ year: 2026 });
  });
});

describe('every write', () => {
  it('changes the tag', async () => {
    const org = await make.organisation();
    const params = { organisationId: org.id };
    const as = org.director.cookie;
    const spare = await make.member(org.id, 'viewer');
    let before = await tagOf(org);
    const changes = async (what: string, work: () => Promise<{ status: number }>) => {
      const { status } = await work();
      expect(status, what).toBeLessThan(300);
      const after = await tagOf(org);
      expect(after, what).not.toBe(before);
      before = after;
    };
    const body = {
      title: 'Blog',
      themeId: org.themes[0],
      ownerId: org.marketer.id,
      channelId: org.channels[0],
      startsOn: '2026-03-02',
      endsOn: '2026-03-02',
    };
    const { answer } = await app.call(createActivity, { as, params, body });
    before = await tagOf(org);
    const activity = { ...params, activityId: answer.id };
    await changes('create', () => app.call(createActivity, { as, params, body }));
    await changes('change', () =>
      app.call(changeActivity, { as, params: activity, version: 1, body: { title: 'A' } }),
    );
    await changes('complete', () =>
      app.call(completeActivity, { as, params: activity, version: 2, body: { doneOn: '2026-03-02' } }),
    );
    await changes('delete', () => app.call(deleteActivity, { as, params: activity, version: 3 }));
    await changes('campaign', () =>
      app.call(createCampaign, { as, params, body: { name: 'Najaar', themeId: org.themes[0] } }),
    );
    await changes('theme', () =>
      app.call(changeTheme, {
        as,
        params: { ...params, themeId: org.themes[0] },
        version: 1,
        body: { name: 'Dichtbij' },
      }),
    );
    const { answer: made } = await app.call(createChannel, {
      as,
      params,
      body: { name: 'Podcast', kind: 'podcast_video' },
    });
    before = await tagOf(org);
    const channel = { ...params, channelId: made.id };
    await changes('channel', () =>
      app.call(changeChannel, { as, params: channel, version: 1, body: { position: 0 } }),
    );
    await changes('no channel', () => app.call(deleteChannel, { as, params: channel, version: 2 }));
    const themes = org.themes.map((themeId) => ({ themeId, weight: 50 }));
    await changes('weights', () =>
      app.call(weighThemes, { as, params: { ...params, year: 2026 }, version: 0, body: { themes } }),
    );
    await changes('foundation', () =>
      app.call(changeFoundation, {
        as,
        params: { ...params, year: 2026 },
        version: 1,
        body: { coreMessage: 'Dichtbij' },
      }),
    );
    await changes('agreeing', () =>
      app.call(changePlanStatus, { as, params: { ...params, year: 2026 }, body: { status: 'agreed' } }),
    );
    await changes('member', () =>
      app.call(changeMember, {
        as: org.admin.cookie,
        params: { ...params, memberId: spare.id },
        body: { active: false },
      }),
    );
  });

  it('that is refused leaves it', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    const before = await tagOf(org);
    await app.call(changeActivity, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, activityId: id },
      version: 1,
      body: { themeId: org.otherTheme },
    });
    expect(await tagOf(org)).toBe(before);
  });

  it('is seen at once: no reader gets an old year under a new tag', async () => {
    const org = await make.organisation();
    const id = await make.activity(org);
    let wrote = 1;
    let done = false;
    const write = async () => {
      for (; wrote < 40; wrote++) {
        const { status } = await app.call(changeActivity, {
          as: org.marketer.cookie,
          params: { organisationId: org.id, activityId: id },
          version: wrote,
          body: { title: `Titel ${wrote + 1}` },
        });
        expect(status).toBe(200);
      }
      done = true;
    };
    const seen = new Map<string, number>();
    const watch = async () => {
      while (!done) {
        const before = wrote;
        const answer = await read(org, { 'accept-encoding': 'br' });
        const tag = answer.headers.get('etag') ?? '';
        const { version, activities } = (await answer.json()) as {
          version: number;
          activities: { version: number[] };
        };
        // What was acknowledged before the question is in the answer, and the body is at least as new as its tag.
        expect(activities.version[0]).toBeGreaterThanOrEqual(before);
        expect(version).toBeGreaterThanOrEqual(Number(tag.slice(0, -1).split('.').at(-1)));
        seen.set(tag, version);
      }
    };
    await Promise.all([write(), watch(), watch(), watch()]);
    expect(seen.size).toBeGreaterThan(3);
  });
});
