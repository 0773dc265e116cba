import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

type Values = Readonly<Record<string, unknown>>;

describe.each(ROLES)('a link, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const share = (values: Values = {}) =>
    raw.insert('share_link', {
      name: 'Voor het bureau',
      year: 2026,
      token_hash: randomBytes(32),
      expires_on: new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10),
      created_by_id: raw.ground.members.director,
      ...values,
    });
  const change = (sets: string, id: string, ...values: unknown[]) =>
    raw.refusal(() => raw.send(`update share_link set ${sets} where id = $1`, [id, ...values]));

  test.each([
    [{ name: ' ' }, '23514 share_link_name_check'],
    [{ filter: '[]' }, '23514 share_link_filter_check'],
    [{ language: 'de' }, '23514 share_link_language_check'],
    [{ token_hash: randomBytes(16) }, '23514 share_link_token_check'],
    [{ password_hash: 'geheim' }, '23514 share_link_password_check'],
    [{ expires_on: '2020-01-01' }, '23514 share_link_expiry_check'],
    [{ expires_on: '2099-01-01' }, '23514 share_link_expiry_check'],
    [{ year: 2031 }, '23503 share_link_plan_fkey'],
    [{}, 'accepted'],
  ])('with %j is %s', async (values, expected) => {
    expect(await raw.refusal(() => share(values))).toBe(expected);
  });

  test('is made and revoked by who may steer here, once', async () => {
    const { members, other } = raw.ground;
    for (const created_by_id of [members.marketer, members.left, other.member])
      expect(await raw.refusal(() => share({ created_by_id }))).toBe('23514 share_link_by_who_may');
    const id = await share();
    const revoke = (by: string) => change('revoked_at = now(), revoked_by_id = $2', id, by);
    expect(await revoke(members.marketer)).toBe('23514 share_link_by_who_may');
    expect(await revoke(members.director)).toBe('accepted');
    expect(await change('revoked_at = null, revoked_by_id = null', id)).toMatch(/^23514 share_link_/);
  });

  test('shows to the end what it was made to show; how often it was seen is counted', async () => {
    const id = await share();
    for (const sets of [
      `name = 'Anders'`,
      `filter = '{"late": true}'`,
      'shows_owners = true',
      'token_hash = sha256(token_hash)',
      `password_hash = '${'x'.repeat(40)}'`,
      'expires_on = expires_on + 1',
    ])
      expect([sets, await change(sets, id)]).toEqual([sets, '23514 share_link_as_made']);
    expect(await change('views = views + 1, last_seen_at = now(), failed_tries = 3', id)).toBe('accepted');
  });
});

describe.each(ROLES)('a feed, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const open = (values: Values = {}) =>
    raw.insert('calendar_feed', {
      kind: 'own',
      member_id: raw.ground.members.marketer,
      token_hash: randomBytes(32),
      ...values,
    });

  test('is of an active member, and about something of the organisation', async () => {
    const { members, themes, channels, other } = raw.ground;
    const answers = [
      {},
      { kind: 'theme', theme_id: themes.chosen },
      { kind: 'channel', channel_id: channels.blog },
      { kind: 'theme' },
      { kind: 'own', theme_id: themes.chosen },
      { kind: 'theme', theme_id: other.theme },
      { kind: 'channel', channel_id: other.channel },
      { member_id: members.left },
      { member_id: other.member },
      { token_hash: randomBytes(31) },
    ].map((values) => () => raw.refusal(() => open(values)));
    const said: string[] = [];
    for (const answer of answers) said.push(await answer());
    expect(said).toEqual([
      ...Array(3).fill('accepted'),
      ...Array(2).fill('23514 calendar_feed_kind_check'),
      '23503 calendar_feed_theme_fkey',
      '23503 calendar_feed_channel_fkey',
      ...Array(2).fill('23514 calendar_feed_of_member'),
      '23514 calendar_feed_token_check',
    ]);
  });

  test('follows to the end what it followed, and closed it stays closed', async () => {
    const id = await open();
    const change = (sets: string) =>
      raw.refusal(() => raw.send(`update calendar_feed set ${sets} where id = $1`, [id]));
    expect(await change(`kind = 'organisation'`)).toBe('23514 calendar_feed_as_made');
    expect(await change(`token_hash = sha256(token_hash)`)).toBe('23514 calendar_feed_as_made');
    expect(await change('fetches = fetches + 1, last_fetched_at = now()')).toBe('accepted');
    expect(await change('revoked_at = now()')).toBe('accepted');
    expect(await change('revoked_at = null')).toBe('23514 calendar_feed_as_made');
  });
});
