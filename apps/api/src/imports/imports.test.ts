import { importActivities, tryImport } from '@cadans/contracts/imports';
import { listMembers } from '@cadans/contracts/members';
import { listPlans, showPlan } from '@cadans/contracts/plans';
import { showYear } from '@cadans/contracts/years';
import { describe, expect, it } from 'vitest';
import { withClient } from '../database/provision.js';
import { given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

/** Six posts over three years: one without a theme, one without a date. */
const EXCEL = [
  "Datum;Titel;Kanaal;Auteur(s);Thema's;Status",
  '20-09-2024;Zo werkt een goede back-up;Kennisblog;Sanne Mulder;Continuïteit, Cloud;Gepubliceerd',
  '03-02-2025;Wat een storing kost;Kennisblog;Bram Visser, Sanne Mulder;Continuïteit;Gepubliceerd',
  '04-03-2025;Nieuwe collega’s;Kennisblog;Team Data;;Gepubliceerd',
  '05-01-2026;Veilig thuiswerken;Kennisblog;Sanne Mulder;Beveiliging;Gepubliceerd',
  '20-02-2026;De cloud zonder verrassingen;Kennisblog;Bram Visser;Cloud;Gepubliceerd',
  ';Herstel oefenen (deel 2);Kennisblog;Bram Visser;Continuïteit;Concept',
].join('\r\n');

const theme = { name: 'Werkgeverschap' };
/** Every first label a theme, and one for the row without any. */
const labels = { themeProposal: 'labels' } as const;
const completed = { ...labels, themes: { values: [], empty: theme, rest: null } };

async function organisation() {
  const org = await make.organisation();
  return {
    org,
    params: { organisationId: org.id },
    as: org.marketer.cookie,
    file: importing(app, org.id, org.marketer),
  };
}

describe('an import', () => {
  it('tells what it saw and proposes the columns', async () => {
    const { file } = await organisation();
    const { reading, tryWith } = await file.read(`\ufeff${EXCEL}`);
    expect(reading).toMatchObject({ encoding: 'utf-8', delimiter: ';', layout: 'plain', rows: 6 });
    expect(reading.draft.columns).toMatchObject({
      date: 0,
      title: 1,
      channel: 2,
      owner: 3,
      theme: 4,
      status: 5,
    });
    const { answer } = await tryWith(labels);
    expect(answer).toMatchObject({
      total: 6,
      dated: 5,
      counts: { ready: 4, needs_theme: 1, parked: 1 },
      dateOrder: { kind: 'certain', order: 'dmy' },
      missing: { themes: { empty: 1, rest: 0 } },
    });
    expect(answer.rows[2]).toMatchObject({ row: 4, verdict: 'needs_theme', title: 'Nieuwe collega’s' });
  });

  it('is refused while rows wait for a theme, and then writes everything at once', async () => {
    const { file, params, as } = await organisation();
    const { importWith } = await file.read(EXCEL);
    const refused = await importWith(labels);
    expect(refused.problem).toMatchObject({ status: 422, code: 'import_incomplete' });
    const done = await importWith(completed);
    expect(done.status).toBe(201);
    expect(done.answer).toEqual({
      imported: 5,
      perYear: [
        { year: 2024, activities: 1 },
        { year: 2025, activities: 2 },
        { year: 2026, activities: 2 },
      ],
      parked: 1,
      leftOut: 0,
      created: { themes: 4, owners: 3, channels: 1, plans: 2 },
    });
    const { answer: year } = await app.call(showYear, { as, params: { ...params, year: 2025 } });
    expect(year.activities.title).toEqual(['Wat een storing kost', 'Nieuwe collega’s']);
    expect(year.themes.map(({ weight }) => weight)).toEqual([25, 25, 25, 25]);
    const { answer: people } = await app.call(listMembers, { as, params });
    expect(people.members.find(({ name }) => name === 'Sanne Mulder')).toMatchObject({
      invited: false,
      active: true,
    });
  });

  it('keeps the weights of a plan that has chosen, and counts its version', async () => {
    const { org, file, params, as } = await organisation();
    const before = await app.call(showYear, { as, params: { ...params, year: 2026 } });
    const { importWith } = await file.read(EXCEL);
    expect((await importWith(completed)).status).toBe(201);
    const { answer: plan } = await app.call(showPlan, { as, params: { ...params, year: 2026 } });
    expect(plan.themes.map(({ name, weight }) => [name, weight])).toEqual([
      ['Meedenken', 60],
      ['Veilig werken', 40],
      ['Beveiliging', 0],
      ['Cloud', 0],
    ]);
    const after = await app.call(showYear, { as, params: { ...params, year: 2026 } });
    expect(after.answer.version).toBeGreaterThan(before.answer.version);
    const written = await make.inOrganisation(org.id, async (client) => {
      const { rows } = await client.query(
        `select a.title, a.status, a.origin, to_char(a.done_on, 'YYYY-MM-DD') as done, a.created_by_id as by,
          (select count(*)::int from activity_event e where e.organisation_id = a.organisation_id and e.activity_id = a.id) as events,
          (select count(*)::int from activity_helper h where h.organisation_id = a.organisation_id and h.activity_id = a.id) as helpers
        from activity a where a.organisation_id = $1 and a.title = 'Wat een storing kost'`,
        [org.id],
      );
      return rows;
    });
    expect(written).toEqual([
      {
        title: 'Wat een storing kost',
        status: 'done',
        origin: 'import',
        done: '2025-02-03',
        by: org.marketer.id,
        events: 2,
        helpers: 1,
      },
    ]);
  });

  it('matches what exists by name, whatever its capitals', async () => {
    const { org, file } = await organisation();
    const csv = `Datum,Titel,Kanaal,Eigenaar,Thema\n2026-03-02,Los idee,BLOG,${org.marketer.id},MEEDENKEN\n`;
    const { reading, tryWith } = await file.read(csv);
    const own = { values: [{ key: org.marketer.id, to: { id: org.marketer.id } }], empty: null, rest: null };
    const { answer } = await tryWith({ ...reading.draft, owners: own, past: 'open' });
    expect(answer.counts.ready).toBe(1);
    expect(answer.rows[0]).toMatchObject({ theme: 'Meedenken', channel: 'Blog' });
    expect(answer.creates).toEqual({ themes: [], owners: [], channels: [], plans: [] });
  });

  it('of the same file a second time proposes to skip everything, also what was moved since', async () => {
    const { org, file } = await organisation();
    const first = await file.read(EXCEL);
    expect((await first.importWith(completed)).status).toBe(201);
    await make.inOrganisation(org.id, (client) =>
      client.query(
        `update activity set starts_on = starts_on + 1, ends_on = ends_on + 1 where organisation_id = $1 and title = 'Veilig thuiswerken'`,
        [org.id],
      ),
    );
    const second = await file.read(EXCEL);
    const { answer } = await second.tryWith();
    expect(answer.counts).toMatchObject({ duplicate: 5, parked: 1, ready: 0, needs_theme: 0 });
    expect(answer.values.themes).toEqual([]);
    expect((await second.importWith()).problem.code).toBe('import_incomplete');
    const anyway = await second.importWith({ ...completed, duplicates: 'import' });
    expect(anyway.answer.imported).toBe(5);
  });

  it('sent twice with one key is done once', async () => {
    const { file, params, as } = await organisation();
    const { reading, tryWith } = await file.read(EXCEL);
    const draft = { ...reading.draft, ...completed };
    const { digest } = (await tryWith(draft)).answer;
    const send = () =>
      app.call(importActivities, {
        as,
        params,
        body: { readingId: reading.id, draft, digest },
        headers: { 'idempotency-key': 'once' },
      });
    const [first, again] = [await send(), await send()];
    expect(first.answer.imported).toBe(5);
    expect(again.answer).toEqual(first.answer);
    const { answer } = await app.call(listPlans, { as, params });
    expect(answer.plans.reduce((sum, plan) => sum + plan.activities, 0)).toBe(5);
  });

  it('that would do something else than was shown is stale', async () => {
    const { org, file } = await organisation();
    const { reading, importWith } = await file.read(EXCEL);
    const draft = completed;
    const stale = await importWith(draft, { digest: '0'.repeat(64) });
    expect(stale.problem).toMatchObject({ status: 412, code: 'stale' });
    expect((await importWith(draft)).status).toBe(201);
    const gone = await app.call(tryImport, {
      as: org.marketer.cookie,
      params: { organisationId: org.id },
      body: { readingId: reading.id, draft: reading.draft },
    });
    expect(gone.problem.code).toBe('import_expired');
  });

  it('that fails halfway leaves nothing behind', async () => {
    const { file, params, as } = await organisation();
    const { importWith } = await file.read(EXCEL);
    const broken = await withClient(app.database.superuserUrl, async (client) => {
      await client.query(`create function refuse_this() returns trigger language plpgsql as $$ begin
        if new.title = 'De cloud zonder verrassingen' then raise exception 'no' using errcode = '57014'; end if; return new; end $$`);
      await client.query(
        'create trigger refuse_this before insert on activity for each row execute function refuse_this()',
      );
      const answer = await importWith(completed);
      await client.query('drop trigger refuse_this on activity');
      return answer;
    });
    expect(broken.problem.code).toBe('unavailable');
    const { answer } = await app.call(listPlans, { as, params });
    expect(answer.plans).toEqual([{ year: 2026, status: 'draft', activities: 0 }]);
    const { answer: people } = await app.call(listMembers, { as, params });
    expect(people.members).toHaveLength(4);
    expect((await importWith(completed)).status).toBe(201);
  });

  it('of 5,000 rows is done in one go', { timeout: 60_000 }, async () => {
    const { file, params, as } = await organisation();
    const lines = Array.from({ length: 5000 }, (_, index) => {
      const date = new Date(Date.UTC(2024, 0, 1 + (index % 1000))).toISOString().slice(0, 10);
      return `${date},Bericht ${index},Kanaal ${index % 7},Persoon ${index % 5},Thema ${index % 4},Gepubliceerd`;
    });
    const { reading, importWith } = await file.read(
      ['Datum,Titel,Kanaal,Eigenaar,Thema,Status', ...lines].join('\n'),
    );
    expect(reading.rows).toBe(5000);
    const began = performance.now();
    const done = await importWith(labels);
    expect(done.answer.imported).toBe(5000);
    expect(performance.now() - began).toBeLessThan(20_000);
    const { answer } = await app.call(listPlans, { as, params });
    expect(answer.plans.map(({ year, activities }) => [year, activities])).toEqual([
      [2024, 1830],
      [2025, 1825],
      [2026, 1345],
    ]);
  });
});
