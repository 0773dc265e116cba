import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headerAsTold, resultHeaderOf } from './result-columns.js';
import { planResults, type ResultGround, type StoredResult } from './result-import.js';
import { bareLink, type Measurable } from './result-match.js';
import { readResultRow } from './result-row.js';

const today = '2026-07-03';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const done = (n: number, title: string, doneOn: string, link: string | null = null): Measurable => ({
  id: id(n),
  title,
  link,
  status: 'done',
  startsOn: doneOn,
  endsOn: doneOn,
  doneOn,
});
const activities: Measurable[] = [
  done(1, 'Zo werkt een back-up', '2026-05-04', 'https://www.voorbeeld.nl/back-up/'),
  done(2, 'Nieuwsbrief', '2026-05-06'),
  done(3, 'Nieuwsbrief', '2026-06-03'),
  { ...done(4, 'Webinar', '2026-06-10'), status: 'planned', doneOn: null },
];

function plan(lines: readonly string[], more: Partial<ResultGround> = {}) {
  const table = lines.map((line) => line.split(';'));
  const header = resultHeaderOf(table);
  if (!header) throw new Error('No header.');
  const rows = table
    .slice(header.firstRow)
    .map((cells, index) => readResultRow(header.firstRow + 1 + index, cells, header.columns, 'dmy', today));
  const ground = {
    today,
    source: 'cijfers.csv',
    activities,
    recorded: [],
    choices: new Map(),
    correct: false,
  };
  return planResults(rows, { ...ground, ...more });
}
const verdicts = (planned: ReturnType<typeof plan>) => planned.map(({ verdict }) => verdict);

describe('a header', () => {
  it('names a measure and what it is of, in Dutch or English, below a title', () => {
    const rows = [['Rapport juni'], ['Post title', 'Impressions', 'Quote_Requests', 'Omzet (€)']];
    const found = resultHeaderOf(rows);
    expect(found).toMatchObject({
      firstRow: 2,
      columns: { title: 0, reach: 1, quoteRequests: 2, revenue: 3 },
    });
    expect(resultHeaderOf([['Bereik', 'Leads']])).toBeNull();
    expect(resultHeaderOf([['Titel', 'Thema']])).toBeNull();
  });

  it('can be told: below the words it stands under, or at once where numbers stand', () => {
    const none = resultHeaderOf([['Titel', 'Bereik']])?.columns ?? null;
    if (!none) throw new Error('No header.');
    const told = { ...none, title: 0, reach: null, leads: 1 };
    expect(
      headerAsTold(
        [
          ['Wat', 'Hoeveel'],
          ['Blog', '3'],
        ],
        told,
      )?.firstRow,
    ).toBe(1);
    expect(headerAsTold([['Blog', '3']], told)?.firstRow).toBe(0);
    expect(headerAsTold([['Rapport'], ['Titel', 'Bereik'], ['Blog', '3']], told)).toEqual({
      firstRow: 2,
      columns: told,
    });
    expect(headerAsTold([['Blog', '3']], { ...told, leads: null })).toBeNull();
    expect(headerAsTold([['Blog', '3']], { ...told, title: null })).toBeNull();
  });
});

describe('a row', () => {
  it('is found by id, by link, by title, and by title and day', () => {
    const planned = plan([
      'id;link;titel;datum;bereik',
      `${id(1).toUpperCase()};;;;1`,
      ';http://voorbeeld.nl/back-up?utm_source=li;Heel anders;;2',
      ';;zo werkt  een BACK-UP;;3',
      ';;Nieuwsbrief;03-06-2026;4',
    ]);
    expect(planned.map(({ result }) => result?.activityId)).toEqual([id(1), id(1), id(1), id(3)]);
    expect(planned.map(({ by }) => by)).toEqual(['id', 'link', 'title', 'title']);
  });

  it('asks when several can be meant, and never takes the nearest', () => {
    const lines = [
      'titel;datum;bereik',
      'Nieuwsbrief;;10',
      'Nieuwsbrief;04-06-2026;11',
      'Zo werkt een back-up;01-01-2026;3',
    ];
    const planned = plan(lines);
    expect(verdicts(planned)).toEqual(['ambiguous', 'ambiguous', 'ambiguous']);
    expect(planned[0]?.among.map((one) => one.id)).toEqual([id(2), id(3)]);
    const chosen = plan(lines, {
      choices: new Map([
        [2, id(3)],
        [3, null],
        [4, id(2)],
      ]),
    });
    expect(verdicts(chosen)).toEqual(['ready', 'left_out', 'ambiguous']);
    expect(chosen[0]?.result?.activityId).toBe(id(3));
    expect(chosen[0]?.by).toBe('choice');
  });

  it('that is of nothing, or of what is not done, is told', () => {
    const lines = ['id;titel;leads', `${id(9)};Nieuwsbrief;1`, ';Bestaat niet;1', ';Webinar;1', ';;1'];
    expect(verdicts(plan(lines))).toEqual(['unknown', 'unknown', 'not_done', 'unknown']);
  });

  it('reads numbers as people write them, and refuses what is none', () => {
    const lines = [
      'titel;bereik;leads;omzet',
      'Webinar;1.840;-;€ 1.250,50',
      'Webinar;0;;12',
      'Webinar;1,5;;',
      'Webinar;-3;;',
      'Webinar;=1+1;;',
      'Webinar;;;0,001',
      'Webinar;;n.v.t.;',
    ];
    const rows = plan(lines).map(({ row }) => row);
    expect(rows[0]?.numbers).toMatchObject({ reach: 1840, leads: null, revenue: 1250.5, cost: null });
    expect(rows[1]?.numbers).toMatchObject({ reach: 0, revenue: 12 });
    expect(rows.map(({ refusals }) => refusals.map(({ why }) => why))).toEqual([
      [],
      [],
      ['not_a_number'],
      ['not_a_number'],
      ['not_a_number'],
      ['not_a_number'],
      ['nothing_measured'],
    ]);
  });

  it('measured in the future, on no day, or with hidden characters is not read', () => {
    const planned = plan([
      'titel;leads;gemeten op;notitie',
      'Nieuwsbrief;1;04-07-2026;',
      'Nieuwsbrief;1;31-06-2026;',
      'Nieuwsbrief;1;juni 2026;',
      'Nieuwsbrief;1;;a\u202eb',
    ]);
    expect(planned.map(({ row }) => row.refusals)).toEqual([
      [{ why: 'measured_in_future', field: 'measuredOn' }],
      [{ why: 'no_such_day', field: 'measuredOn' }],
      [{ why: 'not_a_date', field: 'measuredOn' }],
      [{ why: 'hidden_characters', field: 'note' }],
    ]);
    expect(verdicts(planned)).toEqual(Array(4).fill('unreadable'));
  });
});

describe('what is recorded already', () => {
  const recorded: StoredResult = {
    id: id(100),
    note: 'Na een maand',
    activityId: id(1),
    numbers: { reach: 100, interactions: null, leads: 2, quoteRequests: null, revenue: null, cost: null },
    measuredOn: '2026-06-01',
    source: 'Webstatistiek',
  };
  it('is not recorded again, and other numbers of that day and source are not either', () => {
    const lines = [
      'titel;bereik;leads;gemeten op;bron',
      'Zo werkt een back-up;100;2;;',
      'Zo werkt een back-up;100;2;01-06-2026;Webstatistiek',
      'Zo werkt een back-up;120;2;01-06-2026;Webstatistiek',
      'Zo werkt een back-up;120;2;02-06-2026;Webstatistiek',
      'Zo werkt een back-up;120;2;02-06-2026;Webstatistiek',
    ];
    const planned = plan(lines, { recorded: [recorded] });
    expect(verdicts(planned)).toEqual(['already', 'already', 'differs', 'ready', 'already']);
  });

  it('is put right when told so: once, and what was not measured again stays', () => {
    const lines = [
      'titel;bereik;omzet;gemeten op;bron',
      'Zo werkt een back-up;100;;01-06-2026;Webstatistiek',
      'Zo werkt een back-up;120;12,5;01-06-2026;Webstatistiek',
      'Zo werkt een back-up;130;;01-06-2026;Webstatistiek',
    ];
    const shown = plan(lines, { recorded: [recorded] });
    expect(verdicts(shown)).toEqual(['already', 'differs', 'differs']);
    const told = plan(lines, { recorded: [recorded], correct: true });
    expect(verdicts(told)).toEqual(['already', 'corrects', 'differs']);
    expect(told[1]).toMatchObject({
      result: null,
      change: {
        before: { id: recorded.id, numbers: { reach: 100 } },
        after: { numbers: { reach: 120, leads: 2, revenue: 12.5, cost: null }, note: 'Na een maand' },
      },
    });
    // Of two results of one moment nobody says which one it is.
    const twice = [recorded, { ...recorded, id: id(101), numbers: { ...recorded.numbers, reach: 90 } }];
    const [, other] = plan(lines, { recorded: twice, correct: true });
    expect(other).toMatchObject({ verdict: 'differs', change: null });
  });

  it('the same file twice adds nothing, whatever is in it and whenever it comes back', () => {
    const cell = fc.constantFrom('', '-', '0', '7', '1.000', '1,5', '=2');
    const line = fc
      .tuple(
        fc.constantFrom('Nieuwsbrief', 'Zo werkt een back-up', 'Webinar', 'Niets'),
        fc.constantFrom('', '06-05-2026', '03-06-2026', '01-01-2026'),
        cell,
        cell,
        fc.constantFrom('', '01-06-2026', '02-06-2026'),
        fc.constantFrom('', 'Mail'),
      )
      .map((cells) => cells.join(';'));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const file = ['titel;datum;bereik;leads;gemeten op;bron', ...lines];
        const first = plan(file).flatMap(({ result }, n) => (result ? { ...result, id: id(200 + n) } : []));
        const again = plan(file, { recorded: first, today: '2026-07-20' });
        expect(again.filter(({ verdict }) => verdict === 'ready')).toEqual([]);
      }),
    );
  });
});

it.each([
  ['https://www.Voorbeeld.nl/Pad/', 'voorbeeld.nl/Pad'],
  ['voorbeeld.nl/?p=3&utm_medium=x#deel', 'voorbeeld.nl?p=3'],
  ['', ''],
])('a link %s is compared as %s', (link, bare) => {
  expect(bareLink(link)).toBe(bare);
});
