import { expect, test } from 'vitest';
import { type DecidableWork, decisionsAboutWork } from './decisions-about-work.js';

const TODAY = '2026-07-03';
const row = (values: Partial<DecidableWork> = {}): DecidableWork => ({
  id: 'a',
  title: 'Klantverhaal',
  status: 'planned',
  endsOn: '2026-07-01',
  slides: 0,
  lastPostponedOn: null,
  lastDecidedOn: null,
  lastActedOn: null,
  ...values,
});
const thrice = { slides: 3, lastPostponedOn: '2026-06-01', endsOn: '2026-08-01' };

test.each([
  ['two days late', {}, ['overdue']],
  ['due today', { endsOn: TODAY }, []],
  ['late, touched on its last day', { lastActedOn: '2026-07-01' }, ['overdue']],
  ['late, touched after it', { lastActedOn: '2026-07-02' }, []],
  ['late but done', { status: 'done' }, []],
  ['late but scrapped', { status: 'scrapped' }, []],
  ['postponed twice', { ...thrice, slides: 2 }, []],
  ['postponed three times', thrice, ['third_postponement']],
  ['postponed three times, and late', { ...thrice, endsOn: '2026-07-01' }, ['third_postponement']],
  ['postponed three times, and scrapped', { ...thrice, status: 'scrapped' }, []],
  ['decided after it', { ...thrice, lastDecidedOn: '2026-06-15' }, []],
  ['decided with a fourth postponement', { ...thrice, slides: 4, lastDecidedOn: '2026-06-01' }, []],
  ['decided before it', { ...thrice, lastDecidedOn: '2026-05-31' }, ['third_postponement']],
] as const)('%s', (_, values, kinds) => {
  expect(decisionsAboutWork([row(values)], TODAY).map(({ kind }) => kind)).toEqual(kinds);
});

test('says it with the acts that settle it, and since when', () => {
  expect(decisionsAboutWork([row(), row({ id: 'b', ...thrice })], TODAY)).toEqual([
    {
      kind: 'overdue',
      ids: ['a'],
      since: '2026-07-02',
      sentence: {
        nl: '“Klantverhaal” is 2 dagen te laat en er is niets mee gebeurd.',
        en: '“Klantverhaal” is 2 days overdue and nothing has happened to it.',
      },
      settle: ['finish', 'postpone'],
    },
    {
      kind: 'third_postponement',
      ids: ['b'],
      since: '2026-06-01',
      sentence: {
        nl: '“Klantverhaal” is 3 keer uitgesteld: doen of schrappen?',
        en: '“Klantverhaal” was postponed 3 times: do it or scrap it?',
      },
      settle: ['fix_date', 'scrap'],
    },
  ]);
});
