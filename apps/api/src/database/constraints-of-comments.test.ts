import { describe, expect, test } from 'vitest';
import { rawSql } from '../testing/raw-sql.js';
import { testDatabase } from '../testing/test-database.js';

const database = await testDatabase();
const ROLES = [
  { role: 'app_user', url: database.userUrl },
  { role: 'app_owner', url: database.ownerUrl },
];

describe.each(ROLES)('a comment, as $role,', ({ url }) => {
  const raw = rawSql(url);
  const become = (memberId: string) => raw.send(`select set_config('app.member_id', $1, true)`, [memberId]);
  const say = async (values: Readonly<Record<string, unknown>> = {}) =>
    raw.insert('comment', {
      activity_id: await raw.plan(),
      text: 'Wie levert de foto?',
      by_id: raw.ground.members.marketer,
      ...values,
    });

  test.each([
    ['', '23514 comment_text_check'],
    [' \n', '23514 comment_text_check'],
    ['x'.repeat(4001), '23514 comment_text_check'],
    ['x'.repeat(4000), 'accepted'],
  ])('with the text %j is %s', async (text, expected) => {
    expect(await raw.refusal(() => say({ text }))).toBe(expected);
  });

  test('is said in one’s own name', async () => {
    const { director } = raw.ground.members;
    expect(await raw.refusal(() => say({ by_id: director }))).toBe('42501 comment_of_author');
    await become('');
    expect(await raw.refusal(() => say())).toBe('42501 comment_of_author');
  });

  test('is changed and taken back by who said it, and by nobody else', async () => {
    const { marketer, director } = raw.ground.members;
    const id = await say();
    const change = () => raw.send(`update comment set text = 'Anders' where id = $1`, [id]);
    const remove = () => raw.send('delete from comment where id = $1', [id]);
    const take = () => raw.send('update comment set by_id = $1 where id = $2', [director, id]);
    for (const who of [director, '']) {
      await become(who);
      expect([await raw.refusal(change), await raw.refusal(remove), await raw.refusal(take)]).toEqual(
        Array(3).fill('42501 comment_of_author'),
      );
    }
    await become(marketer);
    await change();
    await take();
    expect(
      await raw.send('select text, by_id, edited_at is not null as edited, version from comment'),
    ).toEqual([{ text: 'Anders', by_id: marketer, edited: true, version: 3 }]);
    expect(await raw.refusal(remove)).toBe('accepted');
  });

  test('mentions members of the organisation, as its author says', async () => {
    const { members, other } = raw.ground;
    const comment_id = await say();
    const mention = (member_id: string) => raw.insert('comment_mention', { comment_id, member_id });
    expect(await raw.refusal(() => mention(other.member))).toBe('23503 comment_mention_member_fkey');
    expect(await raw.refusal(() => mention(members.director))).toBe('accepted');
    await become(members.director);
    expect(await raw.refusal(() => mention(members.left))).toBe('42501 comment_of_author');
    const forget = () => raw.send('delete from comment_mention');
    expect(await raw.refusal(forget)).toBe('42501 comment_of_author');
    const redirect = () => raw.send('update comment_mention set member_id = $1', [members.left]);
    expect(await raw.refusal(redirect)).toMatch(/^42501/);
    await become(members.marketer);
    await raw.send('delete from comment');
    expect(await raw.send('select from comment_mention')).toEqual([]);
  });

  test('is about an activity of the organisation', async () => {
    const foreign = () => say({ activity_id: raw.ground.other.activity });
    expect(await raw.refusal(foreign)).toBe('23503 comment_activity_fkey');
  });
});
