import type pg from 'pg';
import type { GivenOrganisation } from './given.js';
import { givenActivity } from './given-activity.js';

type InOrganisation = <T>(id: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** The ids of what was made around an activity. */
export interface OnActivity {
  readonly stepId: string;
  readonly commentId: string;
  readonly viewId: string;
  readonly resultId: string;
  /** An import that recorded nothing. */
  readonly importId: string;
}

/** Makes a step and a comment of the marketer on an activity, a result of something else that is done, and a view that the marketer shares. */
export async function givenOnActivity(
  inOrganisation: InOrganisation,
  org: GivenOrganisation,
  activityId: string,
): Promise<OnActivity> {
  const { id, marketer } = org;
  return inOrganisation(id, async (client) => {
    await client.query(`select set_config('app.member_id', $1, true)`, [marketer.id]);
    const made = async (sql: string, values: unknown[]) =>
      (await client.query<{ id: string }>(`${sql} returning id`, [id, ...values])).rows[0]?.id ?? '';
    const doneId = await givenActivity((_, work) => work(client), org);
    await client.query(
      `update activity set status = 'done', done_on = '2026-05-04' where organisation_id = $1 and id = $2`,
      [id, doneId],
    );
    return {
      resultId: await made(
        `insert into result (organisation_id, activity_id, leads, measured_on, by_id) values ($1, $2, 2, '2026-06-01', $3)`,
        [doneId, marketer.id],
      ),
      importId: await made(
        `insert into result_import (organisation_id, source, by_id) values ($1, 'cijfers.csv', $2)`,
        [marketer.id],
      ),
      stepId: await made(
        `insert into step (organisation_id, activity_id, place, title, working_days_before) values ($1, $2, 50, 'Nalezen', 1)`,
        [activityId],
      ),
      commentId: await made(
        `insert into comment (organisation_id, activity_id, text, by_id) values ($1, $2, 'Wie leest dit na?', $3)`,
        [activityId, marketer.id],
      ),
      viewId: await made(
        `insert into saved_view (organisation_id, name, screen, search, shared, by_id) values ($1, 'Te laat', 'list', '', true, $2)`,
        [marketer.id],
      ),
    };
  });
}
