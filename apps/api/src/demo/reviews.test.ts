import { listReviews, nextReview } from '@cadans/contracts/reviews';
import { openDemoSession, showSession } from '@cadans/contracts/session';
import { dayInZone } from '@cadans/domain/calendar-date';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { testApp } from '../testing/test-app.js';
import { testDatabase } from '../testing/test-database.js';
import { makeDemo } from './demo-organisations.js';

describe.each(['2026-11-23', '2026-10-01', '2027-01-01', '2027-01-09', '2028-02-29'])(
  'the reviews in the demo of %s',
  async (today) => {
    const urls = await testDatabase();
    await makeDemo(urls, today);

    test.each(['Noordbrug IT', 'Lindedata'])(
      'of %s were held in time, and one decision is still to be done',
      async (name) => {
        const client = new pg.Client({ connectionString: urls.superuserUrl });
        await client.connect();
        const { rows } = await client.query<{
          opened: string;
          due: string;
          closed: string;
          open: number;
          next: number;
        }>(
          `select r.opened_on::text as opened, r.due_on::text as due, r.closed_on::text as closed,
            (select count(*)::int from review_item i join review_decision d on d.organisation_id = i.organisation_id and d.item_id = i.id
              where i.organisation_id = r.organisation_id and i.review_id = r.id and d.due_on >= $2
              and not exists (select from review_outcome t where t.organisation_id = d.organisation_id and t.decision_id = d.id)) as open
          from review r join organisation o on o.id = r.organisation_id and o.name = $1 order by r.opened_on`,
          [name, today],
        );
        await client.end();
        expect(rows).toHaveLength(2);
        for (const { opened, due, closed } of rows) {
          expect(closed).toBe(opened);
          expect(opened < due && due < today).toBe(true);
        }
        expect(rows.map(({ open }) => open)).toEqual([0, 1]);
      },
    );
  },
);

test('the demo of today tells how reviewing goes, and when the next one is due', async () => {
  const database = await testDatabase();
  await makeDemo(database, dayInZone(new Date(), 'Europe/Amsterdam'));
  const app = await testApp({ demo: true, database });
  const demo = await app.call(openDemoSession, { body: { as: 'director' } });
  const as = demo.headers.get('set-cookie')?.split(';')[0];
  const { session } = (await app.call(showSession, { as })).answer;
  const noordbrug = session?.organisations.find(({ name }) => name === 'Noordbrug IT');
  const organisationId = noordbrug?.organisationId ?? '';
  const { answer: list } = await app.call(listReviews, { as, params: { organisationId } });
  expect(list).toMatchObject({
    adherence: { value: 100, of: 2 },
    followThrough: { value: 75, of: 4 },
    toDo: [{ choice: 'reassign' }],
  });
  const { answer } = await app.call(nextReview, { as, params: { organisationId } });
  expect(answer.next).toMatchObject({ per: 'month', overdue: false });
});
