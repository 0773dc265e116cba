import { expect, test } from 'vitest';
import { withClient } from '../database/provision.js';
import { testDatabase } from '../testing/test-database.js';
import { makeCrowd } from './crowd.js';

const [slow, fast] = [await testDatabase(), await testDatabase()];

test.each([
  { login: 'app_user', url: slow.userUrl, superuserUrl: slow.superuserUrl },
  { login: 'a superuser', url: fast.superuserUrl, superuserUrl: fast.superuserUrl },
])('a crowd made by $login is of so many organisations and activities', async ({ url, superuserUrl }) => {
  const crowd = await withClient(url, (client) =>
    makeCrowd(client, { organisations: 3, activitiesEach: 1200 }),
  );
  expect(crowd).toHaveLength(3);
  const { rows } = await withClient(superuserUrl, (client) =>
    client.query(
      `select organisation_id as "organisationId", count(*)::integer as activities, count(distinct starts_on)::integer as days,
          count(distinct theme_id)::integer as themes,
          (select count(*)::integer from activity_event where activity_event.organisation_id = activity.organisation_id) as history, min(member.id::text) as "memberId", min(member.user_id::text) as "userId"
        from activity join member using (organisation_id) where member.user_id is not null group by 1`,
    ),
  );
  const whole = { activities: 1200, days: 365, themes: 8, history: 1200 };
  expect(rows).toHaveLength(3);
  expect(rows).toEqual(expect.arrayContaining(crowd.map((made) => ({ ...made, ...whole }))));
});
