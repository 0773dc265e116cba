import { importActivities, showImportReading, tryImport } from '@cadans/contracts/imports';
import { showYear } from '@cadans/contracts/years';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);
const FILE =
  'Datum,Titel,Kanaal,Eigenaar,Thema,Status\n2026-03-02,Back-up,Blog,Sanne,Meedenken,Gepubliceerd\n';

describe('what cannot be read', () => {
  it.each([
    ['', 'empty'],
    ['PK\u0003\u0004\u0000\u0000', 'broken'],
    ['%PDF-1.7', 'not_a_table'],
    ['a\n'.repeat(20_002), 'too_many_rows'],
    ['a;'.repeat(202), 'too_many_columns'],
  ])('is refused with what to do: %.6j', async (content, code) => {
    const org = await make.organisation();
    const { status, body } = await importing(app, org.id, org.marketer).upload(content);
    // An empty body is no body at all.
    if (content !== '')
      expect(body).toMatchObject({ code: 'import_unreadable', errors: [{ pointer: '/body', code }] });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it('is refused above 10 MiB', async () => {
    const org = await make.organisation();
    const { status, code } = await importing(app, org.id, org.marketer).upload(
      'x'.repeat(10 * 1024 * 1024 + 1),
    );
    expect([status, code]).toEqual([413, 'too_large']);
  });

  it('is a file nowhere else', async () => {
    const org = await make.organisation();
    const path = tryImport.path.replace(':organisationId', org.id);
    const response = await fetch(`${app.address}/api${path}`, {
      method: 'POST',
      headers: { cookie: org.marketer.cookie, 'content-type': 'text/csv' },
      body: FILE,
    });
    expect(response.status).toBe(415);
  });
});

it('rows with control characters are refused one by one', async () => {
  const org = await make.organisation();
  const { tryWith } = await importing(app, org.id, org.marketer).read(
    FILE.replace('Back-up', 'Back\u0007up'),
  );
  expect((await tryWith()).answer.rows[0]).toMatchObject({ verdict: 'error', why: ['hidden_characters'] });
});

describe('who may not', () => {
  it('is a viewer', async () => {
    const org = await make.organisation();
    const { status, code } = await importing(app, org.id, org.viewer).upload(FILE);
    expect([status, code]).toEqual([403, 'forbidden']);
  });

  it('is a member of another organisation, for whom neither organisation nor file exist', async () => {
    const [org, other] = [await make.organisation(), await make.organisation()];
    expect((await importing(app, org.id, other.marketer).upload(FILE)).status).toBe(404);
    const { reading } = await importing(app, org.id, org.marketer).read(FILE);
    const elsewhere = await app.call(showImportReading, {
      as: other.marketer.cookie,
      params: { organisationId: other.id, readingId: reading.id },
    });
    expect(elsewhere.problem.code).toBe('import_expired');
  });

  it('is a colleague, for a file that somebody else is importing', async () => {
    const org = await make.organisation();
    const { reading } = await importing(app, org.id, org.marketer).read(FILE);
    const shown = await app.call(showImportReading, {
      as: org.director.cookie,
      params: { organisationId: org.id, readingId: reading.id },
    });
    expect(shown.problem.code).toBe('import_expired');
  });
});

it('ids of another organisation do not exist', async () => {
  const [org, other] = [await make.organisation(), await make.organisation()];
  const { reading, tryWith } = await importing(app, org.id, org.marketer).read(FILE);
  const foreign = { values: [], empty: null, rest: { id: other.themes[0] } };
  const themes = await tryWith({ themes: foreign });
  expect(themes.problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/draft/themes/rest' }] });
  const rows = await tryWith({ rows: [{ row: 2, owner: { id: other.marketer.id } }] });
  expect(rows.problem).toMatchObject({ status: 404, errors: [{ pointer: '/body/draft/rows/0/owner' }] });
  const members = await app.call(importActivities, {
    as: org.marketer.cookie,
    params: { organisationId: org.id },
    body: {
      readingId: reading.id,
      draft: { ...reading.draft, owners: { ...foreign, rest: { id: other.marketer.id } } },
      digest: '0'.repeat(64),
    },
  });
  expect(members.status).toBe(404);
});

it('a theme that an agreed plan did not choose is for who steers', async () => {
  const org = await make.organisation();
  await make.inOrganisation(org.id, (client) =>
    client.query(`update plan set status = 'agreed' where organisation_id = $1`, [org.id]),
  );
  const file = FILE.replace('Meedenken', 'Later');
  const asMarketer = await importing(app, org.id, org.marketer).read(file);
  expect((await asMarketer.tryWith()).answer.rows[0]).toMatchObject({
    verdict: 'error',
    why: ['plan_agreed'],
  });
  const asDirector = await importing(app, org.id, org.director).read(file);
  expect((await asDirector.importWith()).answer.imported).toBe(1);
});

it('a file is kept with the choices made so far, and gone after a day', async () => {
  const org = await make.organisation();
  const params = { organisationId: org.id };
  const { reading, tryWith } = await importing(app, org.id, org.marketer).read(FILE);
  await tryWith({ past: 'open' });
  const show = () =>
    app.call(showImportReading, { as: org.marketer.cookie, params: { ...params, readingId: reading.id } });
  expect((await show()).answer.draft.past).toBe('open');
  await make.inOrganisation(org.id, (client) =>
    client.query(`update import_file set at = now() - interval '25 hours' where organisation_id = $1`, [
      org.id,
    ]),
  );
  expect((await show()).problem).toMatchObject({ status: 410, code: 'import_expired' });
});

it('what the file calls scrapped lands on the scrap list, with the word of the file as its reason', async () => {
  const org = await make.organisation();
  const { importWith } = await importing(app, org.id, org.marketer).read(
    FILE.replace('Gepubliceerd', 'Vervallen'),
  );
  expect((await importWith()).answer.imported).toBe(1);
  const ledger = await make.inOrganisation(org.id, async (client) => {
    const { rows } = await client.query(
      `select a.status, s.reason, s.note, s.by_id = $2 as mine from activity a
        join scrapping s on s.organisation_id = a.organisation_id and s.id = a.scrapping_id where a.organisation_id = $1`,
      [org.id, org.marketer.id],
    );
    return rows;
  });
  expect(ledger).toEqual([{ status: 'scrapped', reason: 'other', note: 'Vervallen', mine: true }]);
});

it('rows that wait can be left out, and only when that is said', async () => {
  const org = await make.organisation();
  const file = importing(app, org.id, org.marketer);
  const { importWith } = await file.read(`${FILE}2026-03-09,Zonder thema,Blog,Sanne,,Gepubliceerd\n`);
  expect((await importWith()).problem.code).toBe('import_incomplete');
  expect((await importWith({}, { leaveOutWaiting: true })).answer).toMatchObject({ imported: 1, leftOut: 1 });
  const { answer } = await app.call(showYear, {
    as: org.viewer.cookie,
    params: { organisationId: org.id, year: 2026 },
  });
  expect(answer.activities.title).toEqual(['Back-up']);
});
