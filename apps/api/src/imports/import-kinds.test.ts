import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { showImportReading, tryImport } from '@cadans/contracts/imports';
import { Problem } from '@cadans/contracts/problem';
import { describe, expect, it } from 'vitest';
import { feedsOf } from '../feeds/feeds-for-tests.js';
import { given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import { testApp } from '../testing/test-app.js';
import { textRows, workbook } from '../testing/workbook.js';

const app = await testApp();
const make = given(app);
const FROM_LIBREOFFICE = readFileSync(join(import.meta.dirname, '../testing/planning-libreoffice.xlsx'));

async function organisation() {
  const org = await make.organisation();
  return { org, file: importing(app, org.id, org.marketer) };
}

describe('a workbook', () => {
  it('tells its sheets, proposes the calendar, and imports the sheet that is chosen', async () => {
    const { org, file } = await organisation();
    const { reading, tryWith } = await file.read(FROM_LIBREOFFICE, 'planning.xlsx');
    expect(reading).toMatchObject({
      kind: 'xlsx',
      encoding: null,
      delimiter: null,
      sheet: 1,
      sheets: [{ name: 'Leeswijzer' }, { name: 'Planning', rows: 5 }, { name: 'Archief', hidden: true }],
      rows: 3,
      draft: { sheet: 1, columns: { date: 1, title: 2, channel: 3, effort: 4, link: 6 } },
    });
    const { answer } = await tryWith();
    expect(answer.rows.map(({ row, startsOn, endsOn }) => [row, startsOn, endsOn])).toEqual([
      [4, '2026-03-02', '2026-03-02'],
      [5, '2026-03-09', '2026-03-09'],
      [6, '2026-04-01', '2026-04-30'],
    ]);
    const as = org.marketer.cookie;
    const params = { organisationId: org.id, readingId: reading.id };
    const { answer: archive } = await app.call(showImportReading, { as, params, query: { sheet: '2' } });
    expect(archive).toMatchObject({ sheet: 2, rows: 1, draft: { sheet: 2, columns: { date: 0, title: 1 } } });
    const body = { readingId: reading.id, draft: { ...archive.draft, past: 'done' as const } };
    const tried = await app.call(tryImport, { as, params, body });
    expect(tried.answer.rows).toMatchObject([{ row: 2, title: 'Oud nieuws', startsOn: '2024-05-06' }]);
    // What was chosen is still there after a reload, also of the sheet.
    const { answer: again } = await app.call(showImportReading, { as, params, query: {} });
    expect(again).toMatchObject({ sheet: 2, draft: { sheet: 2, past: 'done' } });
    const { answer: back } = await app.call(showImportReading, { as, params, query: { sheet: '1' } });
    expect(back.draft).toMatchObject({ sheet: 1, past: null });
  });

  it('has no sheet that it has not', async () => {
    const { org, file } = await organisation();
    const { reading, tryWith } = await file.read(FROM_LIBREOFFICE);
    expect((await tryWith({ sheet: 3 })).problem).toMatchObject({
      status: 404,
      errors: [{ pointer: '/body/draft/sheet' }],
    });
    const params = { organisationId: org.id, readingId: reading.id };
    const show = (sheet: string) =>
      app.ask(`/api/organisations/${org.id}/imports/readings/${params.readingId}?sheet=${sheet}`, {
        headers: { cookie: org.marketer.cookie },
      });
    expect((await show('3')).status).toBe(404);
    for (const nonsense of ['-1', 'x', '1.5', '9999']) expect((await show(nonsense)).status).toBe(400);
    const text = await file.read('Datum,Titel\n2026-03-02,Back-up\n');
    expect((await text.tryWith({ sheet: 0 })).problem.status).toBe(404);
  });

  it('of our own export proposes the rows that are there already', async () => {
    const { org, file } = await organisation();
    await make.activity(org, { title: 'Back-up', startsOn: '2026-03-02', endsOn: '2026-03-02' });
    await make.activity(org, { title: 'Open dag', startsOn: '2026-09-01', endsOn: '2026-09-03' });
    const exported = await app.ask(`/api/organisations/${org.id}/export.xlsx`, {
      headers: { cookie: org.viewer.cookie },
    });
    const { reading, tryWith } = await file.read(new Uint8Array(await exported.arrayBuffer()), 'cadans.xlsx');
    expect(reading.sheets[reading.sheet ?? -1]?.name).toBe('Activiteiten');
    const { answer } = await tryWith();
    expect(answer.rows).toMatchObject([
      { title: 'Back-up', startsOn: '2026-03-02', endsOn: '2026-03-02', verdict: 'duplicate' },
      { title: 'Open dag', startsOn: '2026-09-01', endsOn: '2026-09-03', verdict: 'duplicate' },
    ]);
    const anyway = (await tryWith({ duplicates: 'import' })).answer;
    expect(anyway.creates).toEqual({ themes: [], owners: [], channels: [], plans: [] });
    expect(anyway.counts.ready).toBe(2);
  });
});

describe('a calendar', () => {
  it('of our own feed comes back on the same days', async () => {
    const { org, file } = await organisation();
    await make.activity(org, { title: 'Back-up', startsOn: '2026-12-02', endsOn: '2026-12-02' });
    await make.activity(org, { title: 'Open dag', startsOn: '2026-12-29', endsOn: '2027-01-03' });
    const feeds = feedsOf(app, org, '127.0.0.77');
    const { token } = await feeds.open({ kind: 'organisation', language: 'nl' });
    const { reading, tryWith } = await file.read((await feeds.fetched(token)).text, 'cadans.ics');
    expect(reading).toMatchObject({
      kind: 'ics',
      rows: 2,
      draft: { columns: { title: 0, date: 1, endDate: 2 } },
    });
    const days = (await tryWith()).answer.rows.map(({ startsOn, endsOn }) => [startsOn, endsOn]);
    expect(days.toSorted()).toEqual([
      ['2026-12-02', '2026-12-02'],
      ['2026-12-29', '2027-01-03'],
    ]);
  });

  it('that stands still on the day in the zone of the organisation', async () => {
    const { file } = await organisation();
    const { tryWith } = await file.read(
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Laat\r\nDTSTART:20260302T233000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    );
    expect((await tryWith()).answer.rows).toMatchObject([{ row: 2, title: 'Laat', startsOn: '2026-03-03' }]);
  });
});

it('a table in Markdown is imported with its links', async () => {
  const { file } = await organisation();
  const { reading, importWith } = await file.read(
    [
      '# Kalender',
      '',
      '| Datum | Titel | Kanaal | Eigenaar | Thema |',
      '|:--|---|---|---|---|',
      '| 2026-03-02 | **[Back-up](https://brugtech.example/1)** | Blog | Sanne | Meedenken |',
      '',
    ].join('\n'),
    'kalender.md',
  );
  expect(reading).toMatchObject({ kind: 'markdown', rows: 1, draft: { columns: { link: 5 } } });
  expect((await importWith({ past: 'done' })).answer.imported).toBe(1);
});

describe('what cannot be read', () => {
  const locked = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);

  it.each([
    ['password_protected', locked, /Op dit bestand zit een wachtwoord/],
    ['broken', workbook({ sheets: { A: '<row>' } }), /beschadigd/],
    [
      'too_many_rows',
      workbook({ sheets: { A: textRows(Array.from({ length: 20_002 }, () => ['x'])) } }),
      /20\.000/,
    ],
  ])('says why, and nothing is kept: %s', async (code, bytes, words) => {
    const { org, file } = await organisation();
    const { status, body } = await file.upload(bytes, 'kalender.xlsx');
    const [error] = Problem.parse(body).errors ?? [];
    expect([status, error?.code]).toEqual([422, code]);
    expect(error?.detail).toMatch(words);
    const kept = await make.inOrganisation(org.id, async (client) => {
      const { rows } = await client.query('select from import_file where organisation_id = $1', [org.id]);
      return rows;
    });
    expect(kept).toEqual([]);
  });
});
