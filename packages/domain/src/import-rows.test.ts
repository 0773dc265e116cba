import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnDates } from './import-column-dates.js';
import { NO_COLUMNS } from './import-columns.js';
import { ABSENT_DAY_CHOICES, WEEKDAY_CHOICES } from './import-date-question.js';
import { datedCells, type RowDates, readRows } from './import-rows.js';

const columns = { ...NO_COLUMNS, title: 0, date: 1 };
const NOTHING = { serials: null, year: null, weekdays: null, absentDays: null, dateOrder: 'dmy' } as const;
const given = { today: '2026-11-22', named: null };

function read(
  texts: readonly string[],
  chosen: Partial<Omit<Parameters<typeof readRows>[3], 'rows'>>,
  own: ReadonlyMap<number, RowDates> = new Map(),
) {
  const rows = texts.map((text, at) => ({
    number: at + 2,
    cells: [`Post ${at}`, text],
    statusWord: null,
    leftOut: null,
  }));
  const all = { ...NOTHING, ...chosen, rows: own };
  const dates = columnDates(
    rows.map((row) => datedCells(row, columns)),
    all,
    given,
  );
  return readRows(rows, columns, dates, all);
}

test('no answer ever changes a row that was not asked', () => {
  const text = fc.constantFrom(
    'di 14-04-2026',
    'ma 14-04-2026',
    '31-04-2026',
    '15-04-2026',
    '31 april 2026',
    'zo 1 maart 2026',
    '',
    'binnenkort',
  );
  const answers = fc.record({
    weekdays: fc.constantFrom(...WEEKDAY_CHOICES, null),
    absentDays: fc.constantFrom(...ABSENT_DAY_CHOICES, null),
  });
  const own = fc.record({ start: fc.constant('2026-12-24'), skip: fc.boolean() }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), answers, own, (texts, chosen, mine) => {
      const before = read(texts, {});
      const after = read(texts, chosen, new Map(texts.map((_, at) => [at + 2, mine])));
      for (const [at, row] of before.rows.entries()) {
        if (row.questions.length === 0) expect(after.rows[at]).toEqual(row);
        else expect(row.window).toBeNull();
      }
      expect(after.questions).toEqual(before.questions);
    }),
  );
});

test('another year is offered only when no weekday is right, and then moves them all', () => {
  const wrong = ['do 14-01-2026', 'wo 14-04-2026', 'vr 31-12-2026'];
  expect(read(wrong, {}).yearsOff).toBe(1);
  expect(read([...wrong, 'di 14-04-2026'], {}).yearsOff).toBeNull();
  expect(read(wrong, { weekdays: 'other_year' }).rows.map(({ window }) => window?.startsOn)).toEqual([
    '2027-01-14',
    '2027-04-14',
    '2027-12-31',
  ]);
});
