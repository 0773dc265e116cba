import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';

// Who was mentioned before and left since, may stay mentioned.
const STRANGERS = `select given.place from unnest($2::uuid[]) with ordinality as given (id, place)
  where not exists (select from member where organisation_id = $1 and id = given.id and active)
    and not exists (select from comment_mention where organisation_id = $1 and comment_id = $3 and member_id = given.id)
  order by given.place`;

const FORGET = `delete from comment_mention
  where organisation_id = $1 and comment_id = $2 and member_id <> all ($3::uuid[])`;

const MENTION = `insert into comment_mention (organisation_id, comment_id, member_id)
  select $1, $2, member_id from unnest($3::uuid[]) as given (member_id) on conflict do nothing`;

/** Makes a comment mention exactly these members. Refused, with pointers: who is no active member (422). */
export async function replaceMentions(
  send: Send,
  organisationId: string,
  commentId: string,
  mentionedIds: readonly string[],
): Promise<void> {
  const strangers = await send<{ place: string }>({
    name: 'strangers',
    text: STRANGERS,
    values: [organisationId, mentionedIds, commentId],
  });
  if (strangers.length > 0) {
    const fields = strangers.map(({ place }) => ({
      pointer: `/body/mentionedIds/${Number(place) - 1}`,
      code: 'not_found',
    }));
    throw new Refusal('not_a_member', { fields });
  }
  const values = [organisationId, commentId, mentionedIds];
  await send({ name: 'forget-mentions', text: FORGET, values });
  await send({ name: 'mention', text: MENTION, values });
}
