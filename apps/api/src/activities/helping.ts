import type { Send, Statement } from '../database/database.js';

/** Who helps with an activity. */
export async function helpersOf(
  send: Send,
  organisationId: string,
  activityId: string,
): Promise<Set<string>> {
  const helpers = await send<{ id: string }>({
    name: 'helpers-of-activity',
    text: 'select member_id as id from activity_helper where organisation_id = $1 and activity_id = $2',
    values: [organisationId, activityId],
  });
  return new Set(helpers.map(({ id }) => id));
}

/** Makes these the ones who help, and nobody else. */
export function helping(
  organisationId: string,
  activityId: string,
  helperIds: readonly string[],
): readonly Statement[] {
  const values = [organisationId, activityId, helperIds];
  return [
    {
      name: 'leave-helpers',
      text: 'delete from activity_helper where organisation_id = $1 and activity_id = $2 and member_id <> all ($3::uuid[])',
      values,
    },
    {
      name: 'add-helpers',
      text: `insert into activity_helper (organisation_id, activity_id, member_id)
        select $1, $2, member_id from unnest($3::uuid[]) as given (member_id) on conflict do nothing`,
      values,
    },
  ];
}
