import { describe, expect, test } from 'vitest';
import { layGround } from '../testing/ground.js';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';
import { withClient } from './provision.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];
const UNEVEN = '23514 plan_theme_weights_sum';

describe.each(ROLES)('a plan, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const agree = () => raw.refusal(() => raw.send(`update plan set status = 'agreed' where year = 2026`));
  const weigh = (theme: string, weight: number) =>
    raw.refusal(() =>
      raw.send('update plan_theme set weight = $2 where year = 2026 and theme_id = $1', [theme, weight]),
    );

  test('never weighs more than a hundred', async () => {
    const { themes } = raw.ground;
    expect(await weigh(themes.second, 41)).toBe(UNEVEN);
    const third = (weight: number) =>
      raw.refusal(() => raw.insert('plan_theme', { year: 2026, theme_id: themes.unchosen, weight }));
    expect(await third(11)).toBe(UNEVEN);
    expect(await third(-1)).toBe('23514 plan_theme_weight_check');
    expect(await third(10)).toBe('accepted');
  });

  test('is agreed when it weighs a hundred, and stays so while it is', async () => {
    const { themes } = raw.ground;
    expect(await agree()).toBe(UNEVEN);
    await raw.insert('plan_theme', { year: 2026, theme_id: themes.unchosen, weight: 10 });
    expect(await agree()).toBe('accepted');
    expect(await weigh(themes.second, 39)).toBe(UNEVEN);
    const drop = () => raw.send('delete from plan_theme where theme_id = $1', [themes.unchosen]);
    expect(await raw.refusal(drop)).toBe(UNEVEN);
    const agreedAtOnce = () => raw.insert('plan', { year: 2028, status: 'agreed' });
    expect(await raw.refusal(agreedAtOnce)).toBe(UNEVEN);
  });

  test('chooses only themes of its own organisation', async () => {
    const foreign = () =>
      raw.insert('plan_theme', { year: 2026, theme_id: raw.ground.other.theme, weight: 1 });
    expect(await raw.refusal(foreign)).toBe('23503 plan_theme_theme_fkey');
    const owner = () => raw.send('update theme set owner_id = $1', [raw.ground.other.member]);
    expect(await raw.refusal(owner)).toMatch(/^23514 theme_active_owner|^23503 theme_owner_fkey/);
  });
});

test('two who do it at the same moment do not break a rule together', async () => {
  await withClient(database.userUrl, (one) =>
    withClient(database.userUrl, async (other) => {
      const { organisationId, themes, members, channels } = await layGround(one);
      const begin = `begin; set local app.organisation_id = '${organisationId}'`;
      const both = async (first: string, second: string) => {
        await one.query(begin);
        await other.query(begin);
        await one.query(first);
        const waiting = other.query(second).then(
          () => 'accepted',
          (error: { constraint?: string }) => error.constraint,
        );
        await one.query('commit');
        const answer = await waiting;
        await other.query('rollback');
        return answer;
      };
      const heavier = (theme: string, weight: number) =>
        `update plan_theme set weight = ${weight} where year = 2026 and theme_id = '${theme}'`;
      expect(await both(heavier(themes.chosen, 65), heavier(themes.second, 36))).toBe(
        'plan_theme_weights_sum',
      );
      const leave = `update member set active = false where id = '${members.marketer}'`;
      const plan = `insert into activity (organisation_id, year, title, theme_id, owner_id, channel_id, starts_on, ends_on, created_on)
        values ('${organisationId}', 2026, 'Nieuwsbrief', '${themes.chosen}', '${members.marketer}', '${channels.blog}', '2026-09-01', '2026-09-01', '2026-01-05')`;
      expect(await both(plan, leave)).toBe('member_owns_open_work');
      expect(
        await both(
          leave.replaceAll(members.marketer, members.director),
          plan.replace(members.marketer, members.director),
        ),
      ).toBe('activity_active_owner');
    }),
  );
});
