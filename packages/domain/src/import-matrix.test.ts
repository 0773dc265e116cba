import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatrix, matrixColumns, unfoldMatrix } from './import-matrix.js';

const table = (...lines: readonly string[]) => lines.map((line) => line.split('|'));
const MONTHS = 'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec';

describe('a year matrix is', () => {
  test.each([
    ['months', `|${MONTHS}`, 'jan', 'dec'],
    ['months with a year', '|Januari 2026|Februari 2026|Maart 2026|April 2026', 'januari 2026', 'april 2026'],
    ['months as Excel shows them', '|nov-26|dec-26|jan-27|feb-27', 'nov 2026', 'feb 2027'],
    ['weeks', '|wk 51|wk 52|wk 1|wk 2', 'week 51', 'week 2'],
    ['weeks of 53', '|Week 52|Week 53|Week 1|Week 2', 'week 52', 'week 2'],
    ['quarters', '|Q1|Q2|Q3|Q4', 'q1', 'q4'],
  ])('%s', (_, header, first, last) => {
    const found = findMatrix(table(header, 'Sanne|Back-up|||Storing'));
    expect([found?.periods[0]?.text, found?.periods.at(-1)?.text]).toEqual([first, last]);
  });

  test('found below a title', () => {
    const found = findMatrix(table('Jaarplanning 2026||||', '', `Wie|${MONTHS}`, 'Sanne|Back-up'));
    expect(found).toMatchObject({ header: 2, labels: [0] });
  });

  test.each([
    ['three months', ['|jan|feb|mrt', 'Sanne|Back-up']],
    ['months out of order', ['|jan|mrt|feb|apr', 'Sanne|Back-up']],
    ['amounts', [`Post|${MONTHS}`, 'Drukwerk|100|200|300|400']],
    ['a list with a date', [`Datum|Titel|${MONTHS}`, '2026-01-02|Back-up|ja|nee', '2026-01-03|Zorg|ja|nee']],
    ['nothing below it', [`|${MONTHS}`, 'Sanne||||']],
    ['days', ['|jan 1|jan 2|jan 3|jan 4', 'Sanne|Back-up']],
  ])('not %s', (_, lines) => {
    expect(findMatrix(table(...lines))).toBeNull();
  });
});

test('its cells become rows, one for each title, with where they stand', () => {
  const rows = [
    ['Wie', '', 'jan', 'feb', 'mrt', 'apr'],
    ['Sanne', 'x', 'Back-up; Storing', '', '• Zorg\n• Cloud (fase 1)', '-'],
    ['', '', '1. Beurs\n2) Blog', '', '', ''],
  ];
  const matrix = findMatrix(rows);
  expect(
    matrix && unfoldMatrix(rows, matrix).map(({ cells, row, period }) => [...cells, row, period]),
  ).toEqual([
    ['Sanne', 'x', 'Back-up', 'jan', 1, 'jan'],
    ['Sanne', 'x', 'Storing', 'jan', 1, 'jan'],
    ['Sanne', 'x', 'Zorg', 'mrt', 1, 'mrt'],
    ['Sanne', 'x', 'Cloud (fase 1)', 'mrt', 1, 'mrt'],
    ['', '', 'Beurs', 'jan', 2, 'jan'],
    ['', '', 'Blog', 'jan', 2, 'jan'],
  ]);
});

test('what stands down is proposed when its header tells, else left to be asked', () => {
  const columns = (header: string) => {
    const rows = table(`${header}|${MONTHS}`, `a${'|b'.repeat(header.split('|').length - 1)}|Back-up`);
    const matrix = findMatrix(rows);
    return matrix && matrixColumns(rows[0] ?? [], matrix);
  };
  expect(columns('Eigenaar')).toMatchObject({ owner: 0, channel: null, title: 1, date: 2 });
  expect(columns('Kanaal|Wie')).toMatchObject({ channel: 0, owner: 1, title: 2, date: 3 });
  expect(columns('')).toMatchObject({ owner: null, channel: null, theme: null, title: 1, date: 2 });
});

test('never makes a title out of nothing, and loses none', () => {
  const title = fc.stringMatching(/^[a-z]{3,8}$/);
  fc.assert(
    fc.property(fc.array(fc.array(title, { maxLength: 3 }), { minLength: 4, maxLength: 12 }), (cells) => {
      const rows = [
        ['', ...MONTHS.split('|').slice(0, cells.length)],
        ['Sanne', ...cells.map((titles) => titles.join('; '))],
      ];
      const matrix = findMatrix(rows);
      const items = matrix ? unfoldMatrix(rows, matrix).map((item) => item.cells[1]) : [];
      expect(items).toEqual(cells.flat());
    }),
  );
});
