import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

interface Event {
  readonly kind: string;
  readonly version: number;
  readonly was: object;
  readonly is_now: object;
  readonly by_id: string | null;
}

describe.each(ROLES)('the history, as $role,', ({ role, url }) => {
  const raw = rawSql(url);
  const history = (id: string) =>
    raw.send<Event>(
      `select kind, activity_version as version, old_values as was, new_values as is_now, by_id
        from activity_event where activity_id = $1 order by id`,
      [id],
    );

  test('has every write, what it was and became, and who did it', async () => {
    const { marketer, director } = raw.ground.members;
    const id = await raw.plan();
    await raw.change(id, { title: 'Wat kost stilstand je echt?', effort_hours: 6 });
    await raw.send(`set local app.member_id = '${director}'`);
    await raw.change(id, { owner_id: director });
    await raw.change(id, { starts_on: '2026-03-05', ends_on: '2026-03-05' });
    await raw.insert('activity_helper', { activity_id: id, member_id: marketer });
    await raw.send('delete from activity_helper where activity_id = $1', [id]);
    await raw.change(id, { status: 'done', done_on: '2026-03-05' });
    await raw.send(`set local app.member_id = ''`);
    await raw.change(id, { status: 'ready', done_on: null });
    await raw.change(id, { deleted_at: new Date() });
    await raw.change(id, { deleted_at: null });

    const [created, changed, ...rest] = await history(id);
    expect(created).toMatchObject({ kind: 'created', version: 1, was: {}, by_id: marketer });
    expect(created?.is_now).toMatchObject({
      title: 'Wat kost stilstand?',
      theme_id: raw.ground.themes.chosen,
    });
    expect(changed).toEqual({
      kind: 'changed',
      version: 2,
      was: { title: 'Wat kost stilstand?', effort_hours: null },
      is_now: { title: 'Wat kost stilstand je echt?', effort_hours: 6 },
      by_id: marketer,
    });
    expect(rest.map(({ kind, version, by_id }) => [kind, version, by_id])).toEqual([
      ['reassigned', 3, director],
      ['moved', 4, director],
      ['helper_added', 4, director],
      ['helper_removed', 4, director],
      ['completed', 5, director],
      ['reopened', 6, null],
      ['deleted', 7, null],
      ['recovered', 8, null],
    ]);
    expect(rest[1]).toMatchObject({ was: { ends_on: '2026-03-04' }, is_now: { ends_on: '2026-03-05' } });
    expect(rest[2]?.is_now).toEqual({ helper: marketer });
  });

  test('is written by nobody else', async () => {
    const activity_id = await raw.plan();
    const forged = () => raw.insert('activity_event', { activity_id, activity_version: 1, kind: 'changed' });
    expect(await raw.refusal(forged)).toBe('42501 history_writes_itself');
    const renumbered = () => raw.send('update activity set id = uuidv7() where id = $1', [activity_id]);
    expect(await raw.refusal(renumbered)).toMatch(role === 'app_user' ? /^42501/ : /^42501/);
  });

  test('makes the version of the plan grow, whatever a reader of the year could see', async () => {
    const { members, themes, channels, campaign } = raw.ground;
    const version = async () =>
      Number((await raw.send<{ version: string }>('select version from plan where year = 2026'))[0]?.version);
    const id = await raw.plan();
    const written: [sql: string, values?: unknown[]][] = [
      [`update activity set title = 'Anders' where id = $1`, [id]],
      [`update member set name = 'S. Visser-Bos' where id = $1`, [members.marketer]],
      [`update theme set colour = 'teal' where id = $1`, [themes.chosen]],
      [`update plan_theme set weight = 40 where theme_id = $1`, [themes.chosen]],
      [`update channel set name = 'Weblog' where id = $1`, [channels.blog]],
      [`update campaign set name = 'Voorjaar' where id = $1`, [campaign]],
      [`update organisation set weekly_capacity = 6`],
      [`insert into foundation (organisation_id, year) values ($1, 2026)`, [raw.ground.organisationId]],
      [`update foundation set core_message = 'Rust'`],
      [`update activity set deleted_at = now() where id = $1`, [id]],
      [`update plan set version = 1`],
    ];
    for (const [sql, values] of written) {
      const before = await version();
      await raw.send(sql, values);
      expect(await version(), sql).toBeGreaterThan(before);
    }
  });
});
