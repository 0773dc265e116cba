import { completeActivity } from '@cadans/contracts/activities';
import { importResults, tryResultImport } from '@cadans/contracts/result-imports';
import { listResults, recordResult } from '@cadans/contracts/results';
import { dayInZone } from '@cadans/domain/calendar-date';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

/** An organisation where a blog was done once, a newsletter twice, and a webinar is still to come. */
async function organisation() {
  const org = await make.organisation();
  const organisationId = org.id;
  const as = org.marketer.cookie;
  const finish = async (title: string, doneOn: string) => {
    const activityId = await make.activity(org, { title, startsOn: doneOn });
    const params = { organisationId, activityId };
    const body = { doneOn, link: `https://voorbeeld.nl/${title.toLowerCase()}` };
    await app.call(completeActivity, { as, params, version: 1, body });
    return activityId;
  };
  const blog = await finish('Blog', '2026-05-04');
  const may = await finish('Nieuwsbrief', '2026-05-06');
  const june = await finish('Nieuwsbrief', '2026-06-03');
  await make.activity(org, { title: 'Webinar' });
  const file = importing(app, organisationId, org.marketer);
  const read = async (content: string | Uint8Array, name = 'cijfers.csv') => {
    const { reading } = await file.read(content, name);
    const send = (contract: typeof tryResultImport | typeof importResults, more: object) =>
      app.call(contract, { as, params: { organisationId }, body: { readingId: reading.id, ...more } });
    const tryOut = async (more: object = {}) =>
      (
        await app.call(tryResultImport, {
          as,
          params: { organisationId },
          body: { readingId: reading.id, ...more },
        })
      ).answer;
    const apply = async (more: object = {}, last: object = {}) =>
      app.call(importResults, {
        as,
        params: { organisationId },
        body: { readingId: reading.id, digest: (await tryOut(more)).digest, ...more, ...last },
      });
    return { tryOut, apply, send };
  };
  const results = async (activityId: string) =>
    (await app.call(listResults, { as, params: { organisationId, activityId } })).answer.results;
  return { org, as, blog, may, june, read, results };
}

const FILE = [
  'Titel;Link;Bereik;Leads;Omzet;Gemeten op;Bron;Notitie',
  ';https://www.voorbeeld.nl/blog/?utm_source=x;1.840;3;€ 1.250,50;01-06-2026;Webstatistiek;=1+1',
  'Nieuwsbrief;;900;;;14-06-2026;;',
  'Webinar;;10;;;;;',
  'Onbekend;;10;;;;;',
  'Blog;;veel;;;;;',
].join('\r\n');

describe('an import of results', () => {
  it('says of every row what it would do, and writes nothing', async () => {
    const { blog, may, june, read, results } = await organisation();
    const { tryOut } = await read(FILE);
    const outcome = await tryOut();
    expect(outcome.columns.map(({ field }) => field)).toEqual([
      ...['title', 'link', 'reach', 'leads', 'revenue', 'measuredOn', 'source', 'note'],
    ]);
    expect(outcome).toMatchObject({
      hasHeader: true,
      dateOrder: { kind: 'certain' },
      counts: { ready: 1, ambiguous: 1, not_done: 1, unknown: 1, unreadable: 1 },
    });
    expect(outcome.rows.map(({ row, verdict }) => [row, verdict])).toEqual([
      [2, 'ready'],
      [3, 'ambiguous'],
      [4, 'not_done'],
      [5, 'unknown'],
      [6, 'unreadable'],
    ]);
    expect(outcome.rows[0]).toMatchObject({
      activity: { id: blog },
      numbers: { reach: 1840, revenue: 1250.5 },
    });
    // Newsletters went out on both days, so nobody guesses which this is.
    expect(outcome.rows[1]?.among.map(({ id }) => id)).toEqual([may, june]);
    expect(outcome.rows[4]?.why).toEqual(['not_a_number']);
    expect(await results(blog)).toEqual([]);
  });

  it('waits for what is asked, then records it all; the same file again adds nothing', async () => {
    const { org, blog, june, may, read, results } = await organisation();
    const { apply } = await read(FILE);
    expect((await apply()).problem.code).toBe('import_incomplete');
    const rows = [{ row: 3, activityId: june }];
    const { status, answer } = await apply({ rows });
    expect([status, answer]).toEqual([201, { recorded: 2, activities: 2 }]);
    expect(await results(blog)).toMatchObject([
      {
        reach: 1840,
        leads: 3,
        interactions: null,
        revenue: 1250.5,
        measuredOn: '2026-06-01',
        source: 'Webstatistiek',
        note: '=1+1',
        byId: org.marketer.id,
        version: 1,
      },
    ]);
    expect(await results(june)).toMatchObject([
      { reach: 900, source: 'cijfers.csv', measuredOn: '2026-06-14' },
    ]);
    expect(await results(may)).toEqual([]);
    const again = await read(FILE, 'anders.csv');
    expect((await again.tryOut({ rows })).counts).toMatchObject({ ready: 0, already: 2 });
    expect((await again.apply({ rows })).problem.code).toBe('import_incomplete');
    expect([...(await results(blog)), ...(await results(june))]).toHaveLength(2);
  });

  it('leaves out what waits when told so, and takes no activity that was not proposed', async () => {
    const { blog, june, read, results } = await organisation();
    const { tryOut, apply } = await read(FILE);
    expect((await tryOut({ rows: [{ row: 3, activityId: blog }] })).counts.ambiguous).toBe(1);
    expect((await tryOut({ rows: [{ row: 3, activityId: null }] })).counts.left_out).toBe(1);
    expect((await apply({}, { leaveOutWaiting: true })).answer).toEqual({ recorded: 1, activities: 1 });
    expect(await results(june)).toEqual([]);
  });

  it('records what was shown or nothing', async () => {
    const { org, as, blog, read, results } = await organisation();
    const { tryOut, send } = await read('Titel;Leads\r\nBlog;2\r\nBlog;3');
    const { digest } = await tryOut();
    const params = { organisationId: org.id, activityId: blog };
    await app.call(recordResult, { as, params, body: { leads: 2 } });
    expect((await send(importResults, { digest })).problem).toMatchObject({ status: 412, code: 'stale' });
    expect(await results(blog)).toHaveLength(1);
  });

  it('at once, twice, records once', async () => {
    const { blog, read, results } = await organisation();
    const files = await Promise.all([read('Titel;Leads\r\nBlog;2'), read('Titel;Leads\r\nBlog;2')]);
    const statuses = (await Promise.all(files.map(({ apply }) => apply()))).map(({ status }) => status);
    expect(statuses.toSorted()[0]).toBe(201);
    expect(await results(blog)).toMatchObject([{ leads: 2, measuredOn: today }]);
  });

  it('asks for the order of dates that do not tell it', async () => {
    const { blog, read, results } = await organisation();
    const { tryOut, apply } = await read('Titel;Leads;Gemeten op\r\nBlog;2;03-06-2026');
    expect(await tryOut()).toMatchObject({
      dateOrder: { kind: 'ambiguous', options: ['dmy', 'mdy'] },
      rows: [{ verdict: 'unreadable', why: ['order_unknown'] }],
    });
    await apply({ dateOrder: 'mdy' });
    expect(await results(blog)).toMatchObject([{ measuredOn: '2026-03-06' }]);
  });

  it('understands nothing without a header, and a file that is gone is gone', async () => {
    const { org, as, read } = await organisation();
    const { tryOut } = await read('Blog;2');
    expect(await tryOut()).toMatchObject({ hasHeader: false, rows: [], columns: [] });
    const params = { organisationId: org.id };
    const body = { readingId: org.id };
    expect((await app.call(tryResultImport, { as, params, body })).problem.code).toBe('import_expired');
  });
});
