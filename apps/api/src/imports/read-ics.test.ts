import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from './read-source.js';

const wish = { sheet: null, timeZone: 'Europe/Amsterdam', today: '2026-11-23' };
const calendar = (...events: string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.map((event) => `BEGIN:VEVENT\r\n${event.replaceAll('\n', '\r\n')}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`;

async function read(text: string) {
  const table = await readSource(Buffer.from(text), wish);
  if (!table.ok) throw new Error(table.why);
  const [head = [], ...rows] = table.value.rows.map(({ cells }) => cells);
  return { ...table.value, head, rows };
}

async function daysOf(...lines: string[]) {
  const { rows } = await read(calendar(['SUMMARY:Overleg', ...lines].join('\n')));
  return rows.map(([, from = '', to = '']) => (to === '' ? from : `${from} ${to}`));
}

test('an event becomes a row', async () => {
  const table = await read(
    calendar(
      `DTSTART;VALUE=DATE:20260302\nDTEND;VALUE=DATE:20260305\nSUMMARY:Beurs\\, dag 1\\nen 2\nDESCRIPTION:Neem een lange\n  regel mee\nLOCATION:Utrecht\nCATEGORIES:Groei,Bu\\,rgers\nORGANIZER;CN="Mulder, Sanne":mailto:s@a.example\nATTENDEE;CN=Bram;ROLE=CHAIR:mailto:b@a.example\nATTENDEE;CUTYPE=ROOM;CN=Zaal 1:mailto:z@a.example\nATTENDEE:mailto:c@a.example\nURL:https://a.example/beurs\nSTATUS:CANCELLED\nBEGIN:VALARM\nDESCRIPTION:Alarm\nEND:VALARM`,
      'DTSTART;VALUE=DATE:20260401\nSUMMARY:Grap\nSTATUS:CONFIRMED',
    ),
  );
  expect(table).toMatchObject({ kind: 'ics', encoding: 'utf-8', delimiter: null, notes: [] });
  expect(table.head).toEqual([
    'Titel',
    'Datum',
    'Einddatum',
    'Omschrijving',
    'Locatie',
    'Categorie',
    'Eigenaar',
    'Helpers',
    'Link',
    'Status',
  ]);
  expect(table.rows).toEqual([
    [
      'Beurs, dag 1\nen 2',
      '2026-03-02',
      '2026-03-04',
      'Neem een lange regel mee',
      'Utrecht',
      'Groei, Bu,rgers',
      'Mulder Sanne',
      'Bram, c@a.example',
      'https://a.example/beurs',
      'Geannuleerd',
    ],
    ['Grap', '2026-04-01', '', '', '', '', '', '', '', ''],
  ]);
});

describe('the days of an event', () => {
  test.each([
    ['a whole day without an end', ['DTSTART;VALUE=DATE:20260302'], '2026-03-02'],
    ['an end on its own day', ['DTSTART;VALUE=DATE:20260302', 'DTEND;VALUE=DATE:20260302'], '2026-03-02'],
    ['a moment in UTC that is the next day here', ['DTSTART:20260302T233000Z'], '2026-03-03'],
    ['the same in summer', ['DTSTART:20260702T223000Z'], '2026-07-03'],
    ['a moment elsewhere', ['DTSTART;TZID=America/New_York:20260302T200000'], '2026-03-03'],
    ['a moment here', ['DTSTART;TZID=Europe/Amsterdam:20260302T235900'], '2026-03-02'],
    ['a zone that nobody knows', ['DTSTART;TZID=W. Europe Standard Time:20260302T235900'], '2026-03-02'],
    ['no zone', ['DTSTART:20260302T090000'], '2026-03-02'],
    ['until midnight', ['DTSTART:20260302T200000', 'DTEND:20260303T000000'], '2026-03-02'],
    ['past midnight', ['DTSTART:20260302T200000', 'DTEND:20260303T010000'], '2026-03-02 2026-03-03'],
    ['days by their length', ['DTSTART;VALUE=DATE:20260302', 'DURATION:P3D'], '2026-03-02 2026-03-04'],
    ['hours by their length', ['DTSTART:20260302T200000', 'DURATION:PT6H'], '2026-03-02 2026-03-03'],
    ['an end before its beginning', ['DTSTART:20260302T200000', 'DTEND:20260301T000000'], '2026-03-02'],
    ['a day that does not exist', ['DTSTART;VALUE=DATE:20260231'], '20260231'],
  ])('%s', async (_, lines, days) => {
    expect(await daysOf(...lines)).toEqual([days]);
  });
});

describe('a series', () => {
  test('is written out with its end, and no longer than next year', async () => {
    expect(await daysOf('DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;COUNT=3')).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
    ]);
    expect(await daysOf('DTSTART:20260302T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20260309T080000Z')).toHaveLength(
      2,
    );
    expect(await daysOf('DTSTART:20260302T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20260309T075900Z')).toHaveLength(
      1,
    );
    const endless = await daysOf('DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=MONTHLY;BYDAY=1MO');
    expect([endless.length, endless.at(-1)]).toEqual([24, '2027-12-06']);
  });

  test('leaves out what was taken out, and takes in what was added or moved', async () => {
    const { rows, notes } = await read(
      calendar(
        'UID:1\nSUMMARY:Nieuwsbrief\nDTSTART;TZID=Europe/Amsterdam:20260302T090000\nRRULE:FREQ=WEEKLY;COUNT=5\nEXDATE;TZID=Europe/Amsterdam:20260309T090000\nRDATE;VALUE=DATE:20260320',
        'UID:1\nSUMMARY:Nieuwsbrief, later\nDTSTART;TZID=Europe/Amsterdam:20260318T090000\nRECURRENCE-ID:20260316T080000Z',
        'UID:1\nSUMMARY:Nieuwsbrief\nDTSTART;TZID=Europe/Amsterdam:20260323T090000\nRECURRENCE-ID:20260323T080000Z\nSTATUS:CANCELLED',
      ),
    );
    expect(rows.map(([title, day]) => [title, day])).toEqual([
      ['Nieuwsbrief', '2026-03-02'],
      ['Nieuwsbrief', '2026-03-20'],
      ['Nieuwsbrief', '2026-03-30'],
      ['Nieuwsbrief, later', '2026-03-18'],
      ['Nieuwsbrief', '2026-03-23'],
    ]);
    expect(rows.map((cells) => cells.at(-1))).toEqual(['', '', '', '', 'Geannuleerd']);
    expect(notes).toEqual([{ code: 'series', count: 1 }]);
  });

  test('says what is not in it', async () => {
    const daily = await read(calendar('SUMMARY:Elke dag\nDTSTART;VALUE=DATE:20200101\nRRULE:FREQ=DAILY'));
    expect(daily.rows).toHaveLength(400);
    expect(daily.notes).toContainEqual({ code: 'series_cut', count: 1 });
    expect(daily.rows.some(([, day]) => day === '2026-11-23')).toBe(true);
    const hourly = await read(calendar('SUMMARY:Elke seconde\nDTSTART:20260302T090000\nRRULE:FREQ=SECONDLY'));
    expect([hourly.rows.length, hourly.notes]).toEqual([
      1,
      [
        { code: 'series', count: 1 },
        { code: 'series_unread', count: 1 },
      ],
    ]);
  });
});

test('tasks are no events, and are told', async () => {
  const text = calendar('SUMMARY:Overleg\nDTSTART;VALUE=DATE:20260302').replace(
    'END:VCALENDAR',
    'BEGIN:VTODO\r\nSUMMARY:Taak\r\nEND:VTODO\r\nEND:VCALENDAR',
  );
  expect((await read(text)).notes).toEqual([{ code: 'other_entries', count: 1 }]);
});

describe('what would take for ever is refused', () => {
  const why = async (text: string) => {
    const table = await readSource(Buffer.from(text), wish);
    return table.ok ? 'read' : table.why;
  };

  test('no event', async () => {
    expect(await why('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')).toBe('empty');
  });

  test('more rows than there may be', async () => {
    const daily = 'SUMMARY:a\nDTSTART;VALUE=DATE:20200101\nRRULE:FREQ=DAILY';
    expect(await why(calendar(...Array.from({ length: 51 }, () => daily)))).toBe('too_many_rows');
  });

  test('rules that never come to a day', async () => {
    const never = 'SUMMARY:a\nDTSTART;VALUE=DATE:20000101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;COUNT=9';
    expect(await why(calendar(...Array.from({ length: 100 }, () => never)))).toBe('too_many_rows');
    expect(await why(calendar(never.replace('20000101', '00010101')))).toBe('read');
  });

  test('noise', async () => {
    const part = fc.constantFrom(
      'BEGIN:VEVENT',
      'END:VEVENT',
      'DTSTART:',
      'RRULE:FREQ=DAILY;',
      'COUNT=',
      '20260302',
      '\r\n',
      ';',
      ':',
      '=',
      '"',
      ',',
      'TZID',
      '-1',
      'EXDATE:',
      'Z',
      'T',
      '9',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 40 }), async (parts) => {
        await why(`BEGIN:VCALENDAR\r\n${parts.join('')}`);
      }),
    );
    expect(await why(`BEGIN:VCALENDAR\r\n${'A;'.repeat(150_000)}\r\n`)).toBe('empty');
    expect(await why(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY${';A="'.repeat(90_000)}\r\n`)).not.toBe('');
  });
});
