import { importResults, tryResultImport } from '@cadans/contracts/result-imports';
import { recordResult } from '@cadans/contracts/results';
import { dayInZone } from '@cadans/domain/calendar-date';
import { RESULT_FIELDS } from '@cadans/domain/result-columns';
import { describe, expect, it } from 'vitest';
import { testApp } from '../testing/test-app.js';
import { givenResultsFile } from './results-file-for-tests.js';

const app = await testApp();
const organisation = () => givenResultsFile(app);
const today = dayInZone(new Date(), 'Europe/Amsterdam');

const FILE = [
  'Titel;Link;Bereik;Leads;Omzet;Gemeten op;Bron;Notitie',
  ';https://www.voorbeeld.nl/blog/?utm_source=x;1.840;3;€ 1.250,50;01-06-2026;Webstatistiek;=1+1',
  'Nieuwsbrief;;900;;;14-06-2026;;',
  'Webinar;;10;;;;;',
  'Onbekend;;10;;;;;',
  'Blog;;veel;;;;;',
].join('\r\n');

const NO_COLUMNS = Object.fromEntries(RESULT_FIELDS.map((field) => [field, null]));

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
    expect(outcome.rows[1]?.among).toMatchObject([
      {
        id: may,
        doneOn: '2026-05-06',
        owner: expect.stringContaining('marketer'),
        channel: expect.any(String),
      },
      { id: june, doneOn: '2026-06-03' },
    ]);
    expect(outcome.rows[4]?.why).toEqual([{ why: 'not_a_number', field: 'reach', text: 'veel' }]);
    // What finds no place can be taken away as it stands; what finds one is not sent twice.
    expect(outcome.rows.map(({ cells }) => cells[0])).toEqual([
      ...[undefined, 'Nieuwsbrief', 'Webinar', 'Onbekend', 'Blog'],
    ]);
    expect(outcome.rows[0]?.by).toBe('link');
    expect(await results(blog)).toEqual([]);
  });

  it('waits for what is asked, then records it all; the same file again adds nothing', async () => {
    const { org, blog, june, may, read, results } = await organisation();
    const { apply } = await read(FILE);
    expect((await apply()).problem.code).toBe('import_incomplete');
    const rows = [{ row: 3, activityId: june }];
    const { status, answer } = await apply({ rows });
    expect([status, answer]).toMatchObject([201, { recorded: 2, corrected: 0, activities: 2 }]);
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
    expect((await apply({}, { leaveOutWaiting: true })).answer).toMatchObject({ recorded: 1, activities: 1 });
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
      rows: [{ verdict: 'unreadable', why: [{ why: 'order_unknown', text: '03-06-2026' }] }],
    });
    await apply({ dateOrder: 'mdy' });
    expect(await results(blog)).toMatchObject([{ measuredOn: '2026-03-06' }]);
  });

  it('reads the columns as they are told, where no header tells them or it is wrong', async () => {
    const { blog, read, results } = await organisation();
    const { tryOut, apply, send } = await read('Wat;Hoeveel;Bereik\r\nBlog;2;7');
    const { hasHeader, columns } = await tryOut();
    expect([hasHeader, columns.map(({ field }) => field)]).toEqual([false, [null, null, null]]);
    const told = { columns: { ...NO_COLUMNS, title: 0, leads: 1 } };
    expect(await tryOut(told)).toMatchObject({
      hasHeader: true,
      counts: { ready: 1 },
      columns: [{ name: 'Wat', field: 'title' }, { name: 'Hoeveel', field: 'leads' }, { field: null }],
    });
    await apply({ ...told, source: 'Webwinkel' });
    expect(await results(blog)).toMatchObject([{ leads: 2, reach: null, source: 'Webwinkel' }]);
    const bad = await send(tryResultImport, { columns: { title: 200 } });
    expect([bad.status, bad.problem.code]).toEqual([400, 'invalid']);
  });

  it('understands nothing without a header, and a file that is gone is gone', async () => {
    const { org, as, read } = await organisation();
    const { tryOut } = await read('Blog;2');
    expect(await tryOut()).toMatchObject({
      hasHeader: false,
      rows: [],
      columns: [
        { name: null, samples: ['Blog'], field: null },
        { name: null, samples: ['2'], field: null },
      ],
    });
    const params = { organisationId: org.id };
    const body = { readingId: org.id };
    expect((await app.call(tryResultImport, { as, params, body })).problem.code).toBe('import_expired');
  });
});
