import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

describe.each(ROLES)('a hand-over, as $role,', ({ url, role }) => {
  const raw = rawSql(url);
  const open = (values: Record<string, unknown> = {}) => {
    const { marketer, director } = raw.ground.members;
    return raw.insert('handover', { from_id: marketer, reason: 'leaving', by_id: director, ...values });
  };
  const tell = (handover: string, subject: string, values: Record<string, unknown> = {}) => {
    const { marketer, director } = raw.ground.members;
    const line = { kind: 'activity', subject_id: subject, from_id: marketer, to_id: director };
    return raw.refusal(() => raw.insert('handover_line', { handover_id: handover, ...line, ...values }));
  };

  test('is made by who may steer, with a reason', async () => {
    const { marketer } = raw.ground.members;
    expect(await raw.refusal(() => open({ by_id: marketer }))).toBe('23514 handover_by_steering_member');
    expect(await raw.refusal(() => open({ reason: 'other', note: ' ' }))).toBe('23514 handover_reason_check');
  });

  test('tells only of what happened, to who is there', async () => {
    const { director, left } = raw.ground.members;
    const handover = await open();
    const id = await raw.plan();
    expect(await tell(handover, id)).toBe('23514 handover_line_happened');
    expect(await tell(handover, id, { to_id: left })).toBe('23514 handover_line_active_owner');
    expect(await tell(handover, id, { to_id: null })).toBe('23514 handover_line_nobody_check');
    expect(await tell(handover, id, { from_id: director, to_id: raw.ground.members.marketer })).toBe(
      '23514 handover_line_of_handover',
    );
    await raw.change(id, { owner_id: director });
    expect(await tell(handover, id)).toBe('accepted');
    expect(await tell(handover, id)).toBe('23505 handover_line_pkey');
  });

  test('is never changed or taken away', async () => {
    const handover = await open();
    const stays = role === 'app_user' ? '42501' : '42501 handover_stays';
    for (const sql of [`update handover set note = 'x' where id = $1`, 'delete from handover where id = $1'])
      expect(await raw.refusal(() => raw.send(sql, [handover]))).toBe(stays);
  });
});

describe.each(ROLES)('an absence, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const away = (values: Record<string, unknown> = {}) => {
    const { marketer, director } = raw.ground.members;
    const days = { from_on: '2026-07-06', until_on: '2026-07-17' };
    return raw.insert('absence', { member_id: marketer, by_id: director, ...days, ...values });
  };
  const refused = (values: Record<string, unknown>) => raw.refusal(() => away(values));

  test('is told once a day, for days the right way round', async () => {
    await away();
    for (const days of [
      { from_on: '2026-07-17', until_on: '2026-07-18' },
      { from_on: '2026-07-01', until_on: null },
      { from_on: '2026-07-08', until_on: '2026-07-09' },
    ])
      expect(await refused(days)).toBe('23514 absence_one_at_a_time');
    expect(await refused({ from_on: '2026-07-18', until_on: '2026-07-18' })).toBe('accepted');
    expect(await refused({ from_on: '2026-08-02', until_on: '2026-08-01' })).toBe('23514 absence_days_check');
  });

  test('is stood in for by somebody else who is there and plans, and not for good', async () => {
    const { marketer, director, left } = raw.ground.members;
    expect(await refused({ stand_in_id: marketer })).toBe('23514 absence_stand_in_check');
    expect(await refused({ stand_in_id: director, until_on: null })).toBe('23514 absence_stand_in_check');
    expect(await refused({ stand_in_id: left })).toBe('23514 absence_active_stand_in');
    expect(await refused({ stand_in_id: director })).toBe('accepted');
  });

  test('has nobody who stands in when who did so leaves', async () => {
    const { director } = raw.ground.members;
    const id = await away({ stand_in_id: director, from_on: '2099-01-01', until_on: '2099-01-02' });
    await raw.send('update member set active = false where id = $1', [director]);
    expect(await raw.send('select stand_in_id from absence where id = $1', [id])).toEqual([
      { stand_in_id: null },
    ]);
  });
});
