import { expect, test } from 'vitest';
import type { ColumnMapping } from './import-fields.js';
import { readRow } from './import-row.js';

const fields = [
  'title',
  'date',
  'endDate',
  'theme',
  'owner',
  'channel',
  'status',
  'link',
  'brief',
  'effort',
] as const;
const rest = { helpers: null, finished: null, campaign: null, budget: null };
const columns: ColumnMapping = {
  ...rest,
  ...({
    title: 0,
    date: 1,
    weekday: null,
    endDate: 2,
    theme: 3,
    owner: 4,
    channel: 5,
    status: 6,
    link: 7,
    brief: 8,
    effort: 9,
  } as const),
};
const read = (given: Partial<Record<(typeof fields)[number], string>>) =>
  readRow(
    2,
    fields.map((field) => ({ title: 'Back-up', date: '2026-02-03', ...given })[field] ?? ''),
    columns,
    'dmy',
  );

test('a row becomes an activity in the making', () => {
  expect(
    read({ owner: 'Sanne Mulder, Bram', theme: 'Cloud, Zorg', channel: 'Blog', effort: '2,5' }),
  ).toMatchObject({
    number: 2,
    title: 'Back-up',
    window: { startsOn: '2026-02-03', endsOn: '2026-02-03', precision: 'day' },
    people: ['Sanne Mulder', 'Bram'],
    themes: ['Cloud', 'Zorg'],
    channels: ['Blog'],
    effortHours: 2.5,
    refusals: [],
  });
});

test.each(['', '-', 'n.t.b.', 'TBD', 'geen datum'])(
  'a row dated %j has no date and is not refused',
  (date) => {
    expect(read({ date })).toMatchObject({ window: null, refusals: [] });
  },
);

test('a row with only a last day is on that day', () => {
  expect(read({ date: '', endDate: '5-2-2026' }).window).toMatchObject({
    startsOn: '2026-02-05',
    endsOn: '2026-02-05',
  });
});

test.each([
  [{ title: ' ' }, 'no_title'],
  [{ date: '31-04-2026' }, 'no_such_day'],
  [{ endDate: '2026-02-01' }, 'ends_before_start'],
  [{ title: 'Back\u0000up' }, 'hidden_characters'],
  [{ effort: 'veel' }, 'not_a_number'],
  [{ brief: 'x'.repeat(10_001) }, 'too_long'],
])('%j is refused: %s', (given, why) => {
  expect(read(given).refusals).toEqual([why]);
});

test('a long title is cut at a word and kept whole in the brief', () => {
  const title = 'woord '.repeat(60).trim();
  const row = read({ title, brief: 'Toelichting' });
  expect(row.title.length).toBeLessThanOrEqual(200);
  expect(row.title.endsWith('woord…')).toBe(true);
  expect(row.brief).toBe(`${title}\n\nToelichting`);
  expect(row.notes).toEqual(['title_shortened']);
});

test.each([
  ['https://x.test/a', 'https://x.test/a', []],
  ['www.x.test/a', 'https://www.x.test/a', []],
  ['javascript:alert(1)', null, ['link_ignored']],
])('the link %s becomes %s', (link, expected, notes) => {
  expect(read({ link })).toMatchObject({ link: expected, notes });
});
