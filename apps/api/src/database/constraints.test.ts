import { describe, expect, test } from 'vitest';
import type { Ground } from '../testing/ground.js';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];
const NOWHERE = '00000000-0000-7000-8000-000000000000';

type Values = Record<string, unknown>;

/** Rule 1: an activity cannot exist without a chosen theme and an owner, and never refers to another organisation. */
// The last column is what a change of a stored activity gets, where that differs: a date that moves needs a record first,
// and who created an activity does not change.
const REFUSED: [what: string, values: (ground: Ground) => Values, how: string, changed?: string][] = [
  ['without a theme', () => ({ theme_id: null }), '23502'],
  ['without an owner', () => ({ owner_id: null }), '23502'],
  ['without a channel', () => ({ channel_id: null }), '23502'],
  ['without days', () => ({ starts_on: null }), '23502'],
  ['without an organisation', () => ({ organisation_id: null }), '42501'],
  ['with a theme that is none', () => ({ theme_id: NOWHERE }), '23503 activity_theme_fkey'],
  [
    'with a theme the plan did not choose',
    ({ themes }) => ({ theme_id: themes.unchosen }),
    '23503 activity_theme_fkey',
  ],
  [
    'with a theme that only the plan of another year chose',
    ({ themes }) => ({ theme_id: themes.second, year: 2027, starts_on: '2027-02-02', ends_on: '2027-02-02' }),
    '23503 activity_theme_fkey',
    '23514 activity_move_recorded',
  ],
  [
    'in a year without a plan',
    () => ({ year: 2030, starts_on: '2030-02-02', ends_on: '2030-02-02' }),
    '23503 activity_theme_fkey',
    '23514 activity_move_recorded',
  ],
  ['with an owner who is nobody', () => ({ owner_id: NOWHERE }), '23503 activity_owner_fkey'],
  [
    'with a theme of another organisation',
    ({ other }) => ({ theme_id: other.theme }),
    '23503 activity_theme_fkey',
  ],
  [
    'with an owner of another organisation',
    ({ other }) => ({ owner_id: other.member }),
    '23503 activity_owner_fkey',
  ],
  [
    'with a channel of another organisation',
    ({ other }) => ({ channel_id: other.channel }),
    '23503 activity_channel_fkey',
  ],
  [
    'with a campaign of another organisation',
    ({ other }) => ({ campaign_id: other.campaign }),
    '23503 activity_campaign_fkey',
  ],
  [
    'with a campaign of another theme',
    ({ themes, campaign }) => ({ theme_id: themes.second, campaign_id: campaign }),
    '23503 activity_campaign_fkey',
  ],
  [
    'made by a member of another organisation',
    ({ other }) => ({ created_by_id: other.member }),
    '23503 activity_created_by_fkey',
    'accepted',
  ],
  ['in another organisation', ({ other }) => ({ organisation_id: other.organisationId }), '42501'],
  ['in a year that is not the year of its first day', () => ({ year: 2027 }), '23514 activity_year_check'],
  [
    'before 2000',
    () => ({ year: 1999, starts_on: '1999-05-05', ends_on: '1999-05-05' }),
    '23514 activity_year_check',
    '23514 activity_move_recorded',
  ],
  ['that ends before it starts', () => ({ ends_on: '2026-03-03' }), '23514 activity_window_check'],
  [
    'that lasts longer than a year',
    () => ({ ends_on: '2027-03-06' }),
    '23514 activity_window_check',
    '23514 activity_move_recorded',
  ],
  ['without a title', () => ({ title: '  ' }), '23514 activity_title_check'],
  ['with a link that is no link', () => ({ link: 'javascript:alert(1)' }), '23514 activity_link_check'],
  ['with less than no effort', () => ({ effort_hours: -1 }), '23514 activity_effort_check'],
  ['that is done without a date', () => ({ status: 'done' }), '23514 activity_done_check'],
  [
    'with a date of being done that is not done',
    () => ({ done_on: '2026-03-04' }),
    '23514 activity_done_check',
  ],
  ['that is scrapped without a reason', () => ({ status: 'scrapped' }), '23514 activity_scrapped_check'],
  [
    'that is scrapped for a reason that is none',
    () => ({ status: 'scrapped', scrapping_id: NOWHERE }),
    '23503 activity_scrapping_fkey',
    '23514 activity_scrapping_recorded',
  ],
  ['of an owner who has left', ({ members }) => ({ owner_id: members.left }), '23514 activity_active_owner'],
];

describe.each(ROLES)('an activity, written by $role,', ({ url }) => {
  const raw = rawSql(url);

  test.each(REFUSED)('is not stored %s', async (_, values, how, changed = how) => {
    expect(await raw.refusal(() => raw.plan(values(raw.ground)))).toBe(how);
    const id = await raw.plan();
    expect(await raw.refusal(() => raw.change(id, values(raw.ground)))).toBe(changed);
  });

  test('is stored when it has all it needs', async () => {
    expect(await raw.refusal(() => raw.plan({ campaign_id: raw.ground.campaign }))).toBe('accepted');
    const done = { status: 'done', done_on: '2026-03-04', owner_id: raw.ground.members.left };
    expect(await raw.refusal(() => raw.plan(done))).toBe('accepted');
  });

  test('gets only helpers of its own organisation', async () => {
    const { other, members } = raw.ground;
    const activity_id = await raw.plan();
    const help = (values: Values) =>
      raw.refusal(() => raw.insert('activity_helper', { activity_id, ...values }));
    expect(await help({ member_id: other.member })).toBe('23503 activity_helper_member_fkey');
    expect(await help({ member_id: members.director, activity_id: other.activity })).toBe(
      '23503 activity_helper_activity_fkey',
    );
    expect(await help({ member_id: members.director })).toBe('accepted');
  });

  test('keeps its theme, its channel and the people in it from being deleted', async () => {
    const { themes, members, channels } = raw.ground;
    const activity_id = await raw.plan();
    await raw.insert('activity_helper', { activity_id, member_id: members.left });
    const gone = (table: string, id: string) =>
      raw.refusal(() =>
        raw.send(`delete from ${table} where ${table === 'plan_theme' ? 'theme_id' : 'id'} = $1`, [id]),
      );
    expect(await gone('plan_theme', themes.chosen)).toBe('23001 activity_theme_fkey');
    expect(await gone('member', members.marketer)).toBe('23001 activity_owner_fkey');
    expect(await gone('member', members.left)).toBe('23001 activity_helper_member_fkey');
    expect(await gone('channel', channels.blog)).toBe('23001 activity_channel_fkey');
    expect(await gone('theme', themes.chosen)).toBe('23001 plan_theme_theme_fkey');
    expect(await gone('theme', themes.unchosen)).toBe('accepted');
  });
});
