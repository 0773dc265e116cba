import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { CANARY, plantCanary } from '../testing/plant-canary.js';
import { testApp } from '../testing/test-app.js';
import { sharesOf } from './shares-for-tests.js';

const app = await testApp();
const make = given(app);
let outsiders = 0;

async function someLinks() {
  const org = await make.organisation();
  outsiders += 1;
  return { org, ...sharesOf(app, org, `127.0.62.${outsiders}`) };
}

describe('what a link shows', () => {
  it('is what the filter let through when it was made, and only the names that belong to it', async () => {
    const { org, share, look } = await someLinks();
    const [blog, linkedIn] = org.channels;
    await make.activity(org, { title: 'Blog over back-ups', startsOn: '2026-05-04' });
    await make.activity(org, {
      title: 'Webinar',
      startsOn: '2026-06-01',
      endsOn: '2026-06-30',
      precision: 'month',
      channelId: linkedIn,
      themeId: org.themes[1],
    });
    const { token } = await share({ filter: { channel: blog } });
    const { answer } = await look({ token });
    expect(answer?.pass).toBeNull();
    expect(answer?.shared).toMatchObject({
      name: 'Voor het bureau',
      year: 2026,
      themes: [{ name: 'Meedenken', colour: 'brick' }],
      channels: [{ name: 'Blog', kind: 'own' }],
      owners: [],
      activities: {
        title: ['Blog over back-ups'],
        startsOn: [123],
        endsOn: [123],
        precision: [0],
        status: [0],
        theme: [0],
        channel: [0],
        owner: [-1],
      },
    });
    const whole = await look({ token: (await share({ showsOwners: true })).token });
    expect(whole.answer?.shared.activities.title).toEqual(['Blog over back-ups', 'Webinar']);
    expect(whole.answer?.shared.owners).toEqual(['marketer']);
    const nothing = await look({ token: (await share({ filter: { q: 'bestaat niet' } })).token });
    expect(nothing.answer?.shared).toMatchObject({ themes: [], channels: [], activities: { title: [] } });
  });

  it('is only what is on the list', async () => {
    const { org, share, look } = await someLinks();
    await make.activity(org);
    const { answer } = await look({ token: (await share({ showsOwners: true })).token });
    const { activities, holidays, themes, channels, ...year } = answer?.shared ?? raise();
    expect(Object.keys(year).sort()).toEqual(
      ['expiresOn', 'language', 'name', 'organisation', 'owners', 'timeZone', 'today', 'year'].sort(),
    );
    expect(Object.keys(activities).sort()).toEqual(
      ['channel', 'endsOn', 'owner', 'precision', 'startsOn', 'status', 'theme', 'title'].sort(),
    );
    const rows: object[] = [...holidays, ...themes, ...channels];
    expect([...new Set(rows.flatMap((row) => Object.keys(row)))].sort()).toEqual(
      ['colour', 'en', 'kind', 'name', 'nl', 'on'].sort(),
    );
  });

  it('holds nothing of any other text, and no id, of the organisation', async () => {
    const { org, share, look } = await someLinks();
    const activityId = await make.activity(org, {
      title: 'Zichtbaar',
      campaignId: await make.campaign(org, org.themes[0]),
    });
    await make.onActivity(org, activityId);
    await Promise.all([make.cadence(org), make.noGo(org), make.request(org.id, org.marketer.id)]);
    await make.openReview(org);
    const { token } = await share({ showsOwners: true });
    const shown = ['activity.title', 'theme.name', 'channel.name', 'member.name'];
    // The link itself stays as it is, and says nothing else than its name.
    const link = ['name', 'language', 'password_hash'].map((column) => `share_link.${column}`);
    const planted = await plantCanary(app, org.id, [...shown, ...link, 'theme.colour']);
    expect(planted).toEqual(
      expect.arrayContaining([
        'activity.brief',
        'activity.link',
        'comment.text',
        'request.title',
        'step.title',
      ]),
    );
    expect(planted.length).toBeGreaterThan(15);
    await make.asSuperuser(`update member set name = 'Sanne ${CANARY}' where organisation_id = $1`, [org.id]);
    await make.asSuperuser(
      'update activity set budget = 98765, effort_hours = 4321.5 where organisation_id = $1',
      [org.id],
    );
    const { text, answer } = await look({ token });
    expect(answer?.shared.activities.title).toContain('Zichtbaar');
    expect(answer?.shared.owners).toEqual(['Sanne']);
    expect(text.toLowerCase()).not.toContain(CANARY.toLowerCase());
    expect(text).not.toMatch(/98765|4321|@/);
    // Not one id: the organisation’s own does not stand in it either.
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });

  it('stays with who asked: not kept, not listed, not told on', async () => {
    const { share, look } = await someLinks();
    const { headers } = await look({ token: (await share()).token });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    const page = await app.ask('/share');
    expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
  });
});

describe('what is not there', () => {
  it('unknown, broken, revoked, expired or of who left: not found, all alike', async () => {
    const { org, share, revoke, look } = await someLinks();
    const other = await make.organisation();
    const adviser = await make.member(org.id, 'consultant');
    const [revoked, expired, left, open] = [
      await share(),
      await share(),
      await share({}, adviser.cookie),
      await share(),
    ];
    await revoke(revoked.link?.id ?? '');
    await make.asSuperuser(
      `update share_link set expires_on = '2026-01-01', created_at = '2025-12-01' where id = $1`,
      [expired.link?.id],
    );
    expect((await look({ token: left.token })).status).toBe(200);
    await make.inOrganisation(org.id, (client) =>
      client.query('update member set active = false where id = $1', [adviser.id]),
    );
    // The secret of one organisation opens nothing in another.
    const bytes = Buffer.from(open.token, 'base64url');
    Buffer.from(other.id.replaceAll('-', ''), 'hex').copy(bytes);
    const elsewhere = bytes.toString('base64url');
    const flipped = open.token.slice(0, -1) + (open.token.endsWith('A') ? 'B' : 'A');
    const tokens = [
      revoked.token,
      expired.token,
      left.token,
      elsewhere,
      flipped,
      'x',
      '',
      'A'.repeat(64),
      `${open.token}=`,
    ];
    const answers = await Promise.all(tokens.map((token) => look({ token })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await look({ token: open.token })).status).toBe(200);
    expect((await look({})).status).toBe(400);
  });
});

function raise(): never {
  throw new Error('It shows nothing.');
}
