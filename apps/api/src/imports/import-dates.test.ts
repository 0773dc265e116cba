import { showImportReading } from '@cadans/contracts/imports';
import { showYear } from '@cadans/contracts/years';
import { describe, expect, it } from 'vitest';
import { given } from '../testing/given.js';
import { importing } from '../testing/given-import.js';
import { testApp } from '../testing/test-app.js';

const app = await testApp();
const make = given(app);

const HEADER = 'Datum,Titel,Kanaal,Eigenaar,Thema,Status';
const file = (...dates: readonly string[]) =>
  [HEADER, ...dates.map((date, at) => `${date},Post ${at + 1},Blog,Sanne,Cloud,Gepland`)].join('\n');

async function read(content: string, name?: string) {
  const org = await make.organisation();
  const { reading, tryWith, importWith } = await importing(app, org.id, org.marketer).read(content, name);
  const { dates } = reading.draft;
  return { org, reading, tryWith, importWith, dates };
}

/** The verdict and the first day of every row. */
const rowsOf = ({ rows }: { rows: readonly { verdict: string; startsOn: string | null }[] }) =>
  rows.map(({ verdict, startsOn }) => [verdict, startsOn]);

describe('a weekday that a date has not', () => {
  const content = file('ma 14-04-2026', 'di 14-04-2026', '2026-04-15', 'wo 16 april 2026');

  it('waits, is refused by an import, and moves only the rows that were asked', async () => {
    const { org, tryWith, importWith, dates } = await read(content);
    const { answer } = await tryWith();
    expect(rowsOf(answer)).toEqual([
      ['needs_day', null],
      ['ready', '2026-04-14'],
      ['ready', '2026-04-15'],
      ['needs_day', null],
    ]);
    expect(answer.dates.weekdays).toEqual({ count: 2, right: 1, yearsOff: null });
    expect(answer.rows[0]?.questions).toMatchObject([
      { kind: 'weekday', part: 'start', text: 'ma 14-04-2026', options: ['2026-04-14', '2026-04-13'] },
    ]);
    expect((await importWith()).problem.code).toBe('import_incomplete');
    const nearest = {
      dates: { ...dates, weekdays: 'nearest' as const },
      rows: [{ row: 5, on: '2026-04-20' }],
    };
    const { answer: chosen } = await tryWith(nearest);
    expect(rowsOf(chosen)).toEqual([
      ['ready', '2026-04-13'],
      ['ready', '2026-04-14'],
      ['ready', '2026-04-15'],
      ['ready', '2026-04-20'],
    ]);
    expect(chosen.rows.map(({ notes }) => notes)).toEqual([['date_chosen'], [], [], ['date_chosen']]);
    expect((await importWith(nearest)).answer.imported).toBe(4);
    const { answer: year } = await app.call(showYear, {
      as: org.viewer.cookie,
      params: { organisationId: org.id, year: 2026 },
    });
    // Days of the year, from 0: 13, 14, 15 and 20 April.
    expect(year.activities.startsOn.toSorted()).toEqual([102, 103, 104, 109]);
  });

  it('may be left out, visibly, and one of them taken in again', async () => {
    const { tryWith, dates } = await read(content);
    const out = { dates: { ...dates, weekdays: 'leave_out' as const } };
    const { answer } = await tryWith(out);
    expect(answer.rows[0]).toMatchObject({ verdict: 'skipped', why: ['date_left_out'] });
    expect(answer.counts).toMatchObject({ skipped: 2, ready: 2 });
    const again = await tryWith({ ...out, rows: [{ row: 2, skip: false }] });
    expect(again.answer.rows.map(({ verdict }) => verdict)).toEqual([
      'needs_day',
      'ready',
      'ready',
      'skipped',
    ]);
  });

  it('may stand in a column of its own', async () => {
    const { reading, tryWith } = await read(
      'Dag,Datum,Titel,Kanaal,Eigenaar,Thema,Status\nma,2026-04-14,A,Blog,Sanne,Cloud,Gepland\ndi,2026-04-14,B,Blog,Sanne,Cloud,Gepland',
    );
    expect(reading.draft.columns).toMatchObject({ weekday: 0, date: 1, title: 2 });
    expect((await tryWith()).answer.rows.map(({ verdict }) => verdict)).toEqual(['needs_day', 'ready']);
  });

  it('tells when the whole calendar is of another year, and moves it only when that is chosen', async () => {
    const { tryWith, dates } = await read(file('do 14-01-2026', 'wo 14-04-2026', 'vr 31-12-2026'));
    const { answer } = await tryWith();
    expect(answer.dates.weekdays).toEqual({ count: 3, right: 0, yearsOff: 1 });
    expect(answer.counts.needs_day).toBe(3);
    const { answer: moved } = await tryWith({ dates: { ...dates, weekdays: 'other_year' } });
    expect(rowsOf(moved)).toEqual([
      ['ready', '2027-01-14'],
      ['ready', '2027-04-14'],
      ['ready', '2027-12-31'],
    ]);
  });

  it('names another outcome with another answer, so that nothing is imported that nobody saw', async () => {
    const { tryWith, dates } = await read(content);
    const digestOf = async (weekdays: 'keep' | 'nearest') =>
      (await tryWith({ dates: { ...dates, weekdays } })).answer.digest;
    expect(await digestOf('keep')).not.toBe(await digestOf('nearest'));
  });
});

describe('a day that does not exist', () => {
  const content = file('31 april 2026', '30-04-2026', '29-02-2026', '31-31-2026');

  it('is asked, for all or for one row; what is no day of any month stays refused', async () => {
    const { tryWith, dates } = await read(content);
    const { answer } = await tryWith();
    expect(answer.dates.absentDays).toBe(2);
    expect(rowsOf(answer)).toEqual([
      ['needs_day', null],
      ['ready', '2026-04-30'],
      ['needs_day', null],
      ['error', null],
    ]);
    const before = { ...dates, absentDays: 'before' as const };
    const after = { ...dates, absentDays: 'after' as const };
    expect((await tryWith({ dates: before })).answer.rows.map(({ startsOn }) => startsOn)).toEqual([
      '2026-04-30',
      '2026-04-30',
      '2026-02-28',
      null,
    ]);
    const own = { dates: after, rows: [{ row: 4, on: '2026-02-20' }] };
    expect((await tryWith(own)).answer.rows.map(({ startsOn }) => startsOn)).toEqual([
      '2026-05-01',
      '2026-04-30',
      '2026-02-20',
      null,
    ]);
  });

  it('lets nobody choose a day outside the years of a plan, or a day for a row that was not asked', async () => {
    const { tryWith } = await read(content);
    const { answer } = await tryWith({ rows: [{ row: 3, on: '2026-12-24' }] });
    expect(answer.rows[1]).toMatchObject({ verdict: 'ready', startsOn: '2026-04-30' });
    const early = await tryWith({ rows: [{ row: 2, on: '1999-04-30' }] });
    expect(early.status).toBe(400);
    const broken = await tryWith({ rows: [{ row: 2, on: '2026-04-31' }] });
    expect(broken.status).toBe(400);
  });
});

describe('dates without a year', () => {
  it('are asked once, with what the weekdays and the name of the file say', async () => {
    const { tryWith, dates } = await read(file('di 14 april', '15-4', 'mei', 'week 12'), 'plan 2025.csv');
    const { answer } = await tryWith();
    expect(answer.counts.needs_year).toBe(4);
    expect(answer.dates.years).toMatchObject({
      count: 4,
      row: 2,
      text: 'di 14 april',
      weekdays: 1,
      named: 2025,
    });
    expect(answer.dates.years.options).toContainEqual({ first: 2026, runsOn: false, weekdaysRight: 1 });
    expect(answer.dates.years.options).toContainEqual({ first: 2025, runsOn: false, weekdaysRight: 0 });
    const { answer: read2026 } = await tryWith({ dates: { ...dates, year: { first: 2026, runsOn: false } } });
    expect(rowsOf(read2026)).toEqual([
      ['ready', '2026-04-14'],
      ['ready', '2026-04-15'],
      ['ready', '2026-05-01'],
      ['ready', '2026-03-16'],
    ]);
    expect(read2026.rows.map(({ precision }) => precision)).toEqual(['day', 'day', 'month', 'week']);
  });

  it('may run on into the next year, when that is chosen', async () => {
    const { tryWith, dates } = await read(file('nov', '12 december', '2 januari', 'feb'));
    expect((await tryWith()).answer.dates.years.anewRow).toBe(4);
    const { answer } = await tryWith({ dates: { ...dates, year: { first: 2026, runsOn: true } } });
    expect(answer.rows.map(({ startsOn }) => startsOn)).toEqual([
      '2026-11-01',
      '2026-12-12',
      '2027-01-02',
      '2027-02-01',
    ]);
  });
});

describe('numbers in a date column', () => {
  it('are days as Excel counts them when the whole column says so', async () => {
    const { reading, tryWith } = await read(file('46023', '46054.375', '46082'));
    expect(reading.draft.columns.date).toBe(0);
    const { answer } = await tryWith();
    expect(answer.dates.serials).toMatchObject({ kind: 'certain', row: 2, text: '46023' });
    expect(answer.rows.map(({ startsOn }) => startsOn)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01']);
  });

  it('are asked beside a date that is written out', async () => {
    const { tryWith, dates } = await read(file('46023', '2026-02-01', '46082'));
    const { answer } = await tryWith();
    expect(answer.dates.serials).toMatchObject({ kind: 'asked', options: ['1900', 'none'], count: 2 });
    expect(rowsOf(answer)).toEqual([
      ['needs_serials', null],
      ['ready', '2026-02-01'],
      ['needs_serials', null],
    ]);
    const yes = await tryWith({ dates: { ...dates, serials: '1900' } });
    expect(yes.answer.rows[0]).toMatchObject({ verdict: 'ready', startsOn: '2026-01-01' });
    const no = await tryWith({ dates: { ...dates, serials: 'none' } });
    expect(no.answer.rows[0]).toMatchObject({ verdict: 'error', why: ['not_a_date'] });
  });
});

it('a period that ends before it begins stays refused', async () => {
  const { tryWith } = await read(
    'Datum,Einddatum,Titel,Kanaal,Eigenaar,Thema,Status\n2026-12-28,2026-01-03,A,Blog,Sanne,Cloud,Gepland',
  );
  expect((await tryWith()).answer.rows[0]).toMatchObject({ verdict: 'error', why: ['ends_before_start'] });
});

it('the answers are kept with the file, and a draft from before there were any is read', async () => {
  const { org, reading, tryWith, dates } = await read(file('31 april 2026'));
  await tryWith({ dates: { ...dates, absentDays: 'after' }, rows: [{ row: 2, on: '2026-04-29' }] });
  const show = () =>
    app.call(showImportReading, {
      as: org.marketer.cookie,
      params: { organisationId: org.id, readingId: reading.id },
    });
  expect((await show()).answer.draft).toMatchObject({
    dates: { absentDays: 'after' },
    rows: [{ row: 2, on: '2026-04-29' }],
  });
  await make.inOrganisation(org.id, (client) =>
    client.query(
      `update import_file set draft = (draft - 'dates') #- '{columns,weekday}' where organisation_id = $1`,
      [org.id],
    ),
  );
  expect((await show()).answer.draft).toMatchObject({ dates, columns: { weekday: null } });
});
