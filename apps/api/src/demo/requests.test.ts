import { addDays } from '@cadans/domain/calendar-date';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testDatabase } from '../testing/test-database.js';
import { makeDemo } from './demo-organisations.js';

describe.each(['2026-11-23', '2027-01-01', '2028-02-29'])(
  'what was asked in the demo of %s',
  async (today) => {
    const urls = await testDatabase();
    const client = new pg.Client({ connectionString: urls.superuserUrl });
    beforeAll(async () => {
      await makeDemo(urls, today);
      await client.connect();
    });
    afterAll(() => client.end());

    test('stands in every way a request can stand, and one waits too long', async () => {
      const { rows } = await client.query<{
        status: string;
        received: string;
        version: number;
        told: number;
      }>(
        `select status, received_on::text as received, r.version, (select count(*)::int from request_event e where e.request_id = r.id) as told
        from request r join organisation o on o.id = r.organisation_id and o.name = 'Noordbrug IT' order by status`,
      );
      expect(new Set(rows.map(({ status }) => status)).size).toBe(6);
      expect(rows.filter(({ version, told }) => version !== told)).toEqual([]);
      const waiting = rows.filter(
        ({ status, received }) => status === 'open' && received < addDays(today, -9),
      );
      expect(waiting).toHaveLength(1);
    });
  },
);
