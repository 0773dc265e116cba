import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const MONTHS = 'jan,feb,mrt,apr,mei,jun,jul,aug,sep,okt,nov,dec';
const FILE = [
  'Jaarplanning 2026',
  `,${MONTHS}`,
  'Sanne,Back-up; Storing,,Beurs',
  'Bram,,,,,,,,,,,"• Kerst\n• Eindejaar"',
].join('\n');
const group = (name: string) => ({ values: [], empty: { name }, rest: { name } });
const completed = { themes: group('Cloud'), channels: group('Blog'), past: 'open' as const };

async function read(content: string, name?: string) {
  const org = await make.organisation();
  const { reading, tryWith, importWith } = await importing(app, org.id, org.marketer).read(content, name);
  const { dates, columns } = reading.draft;
  const in2026 = { ...completed, dates: { ...dates, year: { first: 2026, runsOn: false } } };
  return { org, reading, columns, in2026, tryWith, importWith };
}

describe('a year with its months across', () => {
  it('is read title by title; its year and what stands down are asked', async () => {
    const { reading, tryWith, importWith, columns, in2026 } = await read(FILE, 'plan.csv');
    expect(reading).toMatchObject({ layout: 'matrix', rows: 5 });
    const { answer } = await tryWith(completed);
    expect(answer.counts.needs_year).toBe(5);
    expect(answer.matrix).toMatchObject({
      first: 'jan',
      last: 'dec',
      isRead: true,
      labels: [{ column: 0, samples: ['Sanne', 'Bram'], values: 2 }],
    });
    expect(answer.dates.years).toMatchObject({ count: 5, row: 3, text: 'jan', named: 2026, anewRow: null });
    expect((await importWith(in2026)).problem.code).toBe('import_incomplete');
    const withOwners = { ...in2026, columns: { ...columns, owner: 0 } };
    const { answer: whole } = await tryWith(withOwners);
    expect(whole.matrix?.labels).toEqual([]);
    expect(
      whole.rows.map(({ title, owner, startsOn, precision, place }) => [
        title,
        owner,
        startsOn,
        precision,
        place,
      ]),
    ).toEqual([
      ['Back-up', 'Sanne', '2026-01-01', 'month', { row: 3, period: 'jan' }],
      ['Storing', 'Sanne', '2026-01-01', 'month', { row: 3, period: 'jan' }],
      ['Beurs', 'Sanne', '2026-03-01', 'month', { row: 3, period: 'mrt' }],
      ['Kerst', 'Bram', '2026-11-01', 'month', { row: 4, period: 'nov' }],
      ['Eindejaar', 'Bram', '2026-11-01', 'month', { row: 4, period: 'nov' }],
    ]);
    expect((await importWith(withOwners)).answer.imported).toBe(5);
  });

  it('proposes what its names are that are known here', async () => {
    const { org, tryWith } = await read(FILE);
    await make.inOrganisation(org.id, (client) =>
      client.query(`insert into member (organisation_id, name, role) values ($1, 'Sanne Mulder', 'viewer')`, [
        org.id,
      ]),
    );
    expect((await tryWith()).answer.matrix?.labels).toMatchObject([{ values: 2, owners: 1, channels: 0 }]);
  });

  it('may run from september into the next year, when that is chosen', async () => {
    const { tryWith, columns, in2026 } = await read(
      'Eigenaar,okt,nov,dec,jan,feb\nSanne,Beurs,,Kerst,Start,Zorg\nBram,,Cloud,,,Webinar',
    );
    expect((await tryWith(in2026)).answer.dates.years.anew).toBe('jan');
    const dates = { ...in2026.dates, year: { first: 2026, runsOn: true } };
    const { answer } = await tryWith({ ...in2026, columns, dates });
    expect(
      Object.fromEntries(answer.rows.map(({ title, startsOn }) => [title, startsOn?.slice(0, 7)])),
    ).toEqual({
      Beurs: '2026-10',
      Kerst: '2026-12',
      Start: '2027-01',
      Zorg: '2027-02',
      Cloud: '2026-11',
      Webinar: '2027-02',
    });
  });

  it('needs no year when its header has one, and holds weeks and quarters as well', async () => {
    const { tryWith } = await read('Kanaal,wk 1 2027,wk 2 2027,wk 3 2027,wk 4 2027\nBlog,Start,,Vervolg');
    const { answer } = await tryWith({ ...completed, owners: group('Sanne') });
    expect(
      answer.rows.map(({ startsOn, precision, channel, verdict }) => [startsOn, precision, channel, verdict]),
    ).toEqual([
      ['2027-01-04', 'week', 'Blog', 'ready'],
      ['2027-01-18', 'week', 'Blog', 'ready'],
    ]);
  });

  it('may be read as a list after all, and back', async () => {
    const { org, reading, tryWith, columns } = await read('Eigenaar,jan,feb,mrt,apr\nSanne,Beurs,,Kerst');
    const none = Object.fromEntries(Object.keys(columns).map((field) => [field, null])) as typeof columns;
    const shown = async (asMatrix: boolean) => {
      const { answer } = await tryWith({ asMatrix, columns: none });
      const again = importing(app, org.id, org.marketer);
      return { answer, reading: (await again.show(reading.id)).answer };
    };
    const list = await shown(false);
    expect(list.answer.matrix).toMatchObject({ isRead: false, labels: [] });
    expect(list.reading).toMatchObject({ layout: 'plain', rows: 1, draft: { asMatrix: false } });
    const matrix = await shown(true);
    expect(matrix.reading).toMatchObject({ layout: 'matrix', rows: 2, draft: { columns } });
  });

  it('is refused when it holds more titles than a file may have rows', async () => {
    const org = await make.organisation();
    const cell = `"${'Post;'.repeat(6000)}"`;
    const { body } = await importing(app, org.id, org.marketer).upload(
      `Wie,jan,feb,mrt,apr\nSanne,${[cell, cell, cell, cell].join(',')}`,
    );
    expect(body).toMatchObject({ code: 'import_unreadable', errors: [{ code: 'too_many_rows' }] });
  });
});
