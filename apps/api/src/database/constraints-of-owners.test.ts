import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

/** Rule 2: an owner of open work is an active member. */
describe.each(ROLES)('an owner, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const leave = (id: string) =>
    raw.refusal(() => raw.send('update member set active = false where id = $1', [id]));

  test('does not leave open work or a theme behind', async () => {
    const { marketer, director } = raw.ground.members;
    expect(await leave(marketer)).toBe('accepted');
    await raw.send('update member set active = true');
    const id = await raw.plan();
    expect(await leave(marketer)).toBe('23514 member_owns_open_work');
    await raw.change(id, { status: 'done', done_on: '2026-03-04' });
    expect(await leave(marketer)).toBe('accepted');
    await raw.send('update member set active = true');
    await raw.send('update theme set owner_id = $1 where id = $2', [director, raw.ground.themes.unchosen]);
    expect(await leave(director)).toBe('23514 member_owns_open_work');
  });

  test('who has left gets no open work, however it comes', async () => {
    const { left, marketer } = raw.ground.members;
    const id = await raw.plan();
    expect(await raw.refusal(() => raw.change(id, { owner_id: left }))).toBe('23514 activity_active_owner');
    const done = await raw.plan({ status: 'done', done_on: '2026-03-04', owner_id: left });
    const reopened = { status: 'ready', done_on: null };
    expect(await raw.refusal(() => raw.change(done, reopened))).toBe('23514 activity_active_owner');
    expect(await raw.refusal(() => raw.change(done, { ...reopened, owner_id: marketer }))).toBe('accepted');
    const own = () => raw.send('update theme set owner_id = $1', [left]);
    expect(await raw.refusal(own)).toBe('23514 theme_active_owner');
    const deleted = await raw.plan({ owner_id: raw.ground.members.director });
    await raw.change(deleted, { deleted_at: new Date() });
    await raw.send('update activity set owner_id = $1 where owner_id = $2 and deleted_at is null', [
      marketer,
      raw.ground.members.director,
    ]);
    await raw.send('update member set active = false where id = $1', [raw.ground.members.director]);
    expect(await raw.refusal(() => raw.change(deleted, { deleted_at: null }))).toBe(
      '23514 activity_active_owner',
    );
  });
});
