import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ImportChoices, ImportGround } from './import-choices.js';
import { planImport } from './import-plan.js';
import type { ImportRow } from './import-row.js';

const window = { startsOn: '2026-02-03', endsOn: '2026-02-03', precision: 'day' } as const;
const row = (given: Partial<ImportRow> = {}): ImportRow => ({
  number: 2,
  title: 'Back-up',
  brief: '',
  window,
  themes: ['Cloud'],
  people: ['Sanne'],
  helpers: [],
  channels: ['Blog'],
  statusWord: 'Gepubliceerd',
  finishedOn: null,
  link: null,
  campaign: '',
  effortHours: null,
  budget: null,
  questions: [],
  leftOut: null,
  refusals: [],
  notes: [],
  ...given,
});
const targets = (key: string, id: string) => ({ values: new Map([[key, { id }]]), empty: null, rest: null });
const choices: ImportChoices = {
  themes: targets('cloud', 'theme'),
  owners: targets('sanne', 'member'),
  channels: targets('blog', 'channel'),
  statuses: new Map([['gepubliceerd', 'done']]),
  past: null,
  duplicates: 'skip',
  rows: new Map(),
};
const ground: ImportGround = {
  activities: [],
  members: [{ id: 'member', active: true }],
  channels: [{ id: 'channel', kind: 'own', stance: 'chosen' }],
  kindsLeftOut: [],
  plans: [],
  maySteer: false,
  today: '2026-11-22',
};
const verdict = (
  given: Partial<ImportRow>,
  chosen: Partial<ImportChoices> = {},
  there: Partial<ImportGround> = {},
) => {
  const [planned] = planImport([row(given)], { ...choices, ...chosen }, { ...ground, ...there });
  return { verdict: planned?.verdict, why: planned?.why, missing: planned?.missing };
};

describe('a row', () => {
  test('with everything is ready, and done on its date', () => {
    expect(planImport([row()], choices, ground)).toMatchObject([
      { verdict: 'ready', theme: { id: 'theme' }, status: 'done', doneOn: '2026-02-03' },
    ]);
  });

  test.each<[string, Partial<ImportRow>, object]>([
    ['without a theme', { themes: [] }, { verdict: 'needs_theme', missing: { theme: 'empty' } }],
    [
      'with labels that are no theme',
      { themes: ['Rust'] },
      { verdict: 'needs_theme', missing: { theme: 'rest' } },
    ],
    ['without an owner', { people: [] }, { verdict: 'needs_owner', missing: { owner: 'empty' } }],
    ['without a channel', { channels: [] }, { verdict: 'needs_channel', missing: { channel: 'empty' } }],
    ['with an unknown status', { statusWord: 'Wachtkamer' }, { verdict: 'needs_status' }],
    ['of the past without a status', { statusWord: '' }, { verdict: 'needs_status' }],
    [
      'with a date of unknown order',
      { refusals: ['order_unknown'], window: null },
      { verdict: 'needs_date_order' },
    ],
    ['without a date', { window: null }, { verdict: 'parked' }],
    [
      'that cannot be read',
      { refusals: ['no_such_day'], window: null },
      { verdict: 'error', why: ['no_such_day'] },
    ],
  ])('%s waits', (_, given, expected) => {
    expect(verdict(given)).toMatchObject(expected);
  });

  test('takes the first of its labels that is a theme, or the choice for its group, or its own', () => {
    const [planned] = planImport([row({ themes: ['Rust', 'Cloud'] })], choices, ground);
    expect(planned?.theme).toEqual({ id: 'theme' });
    const grouped = { themes: { ...choices.themes, empty: { name: 'Merk' } } };
    expect(verdict({ themes: [] }, grouped).verdict).toBe('ready');
    expect(verdict({ themes: [] }, { rows: new Map([[2, { theme: { id: 'theme' } }]]) }).verdict).toBe(
      'ready',
    );
  });

  test('of which the owner left needs another one while it is open, not when it is done', () => {
    const left = { members: [{ id: 'member', active: false }] };
    expect(verdict({}, {}, left).verdict).toBe('ready');
    const open = { statuses: new Map([['gepubliceerd', 'ready']] as const) };
    expect(verdict({}, open, left)).toMatchObject({ verdict: 'needs_owner', why: ['owner_not_active'] });
  });

  test('on a channel that was deliberately not chosen is refused while it is open', () => {
    const not = { channels: [{ id: 'channel', kind: 'own', stance: 'deliberately_not' }] } as const;
    expect(verdict({}, {}, not).verdict).toBe('ready');
    const open = { statuses: new Map([['gepubliceerd', 'planned']] as const) };
    expect(verdict({}, open, not)).toMatchObject({ verdict: 'error', why: ['channel_deliberately_not'] });
  });

  test('on a channel of a kind that is deliberately not used is refused while it is open', () => {
    const not = { kindsLeftOut: ['own', 'paid'] } as const;
    expect(verdict({}, {}, not).verdict).toBe('ready');
    const open = { statuses: new Map([['gepubliceerd', 'planned']] as const) };
    expect(verdict({}, open, not)).toMatchObject({ verdict: 'error', why: ['deliberately_not'] });
    const named = (name: string) => ({ ...open, channels: { ...choices.channels, rest: { name } } });
    expect(verdict({ channels: ['x'] }, named('Google Ads'), not).why).toEqual(['deliberately_not']);
    expect(verdict({ channels: ['x'] }, named('LinkedIn'), not).why).toEqual([]);
  });

  test('with a theme that an agreed plan did not choose is for who steers', () => {
    const plans = [{ year: 2026, agreed: true, themeIds: ['other'] }];
    expect(verdict({}, {}, { plans })).toMatchObject({ verdict: 'error', why: ['plan_agreed'] });
    expect(verdict({}, {}, { plans, maySteer: true }).verdict).toBe('ready');
  });
});

describe('a duplicate', () => {
  const known = {
    title: 'BACK-UP',
    startsOn: '2026-02-03',
    firstCommittedEndsOn: '2026-02-03',
    channelId: 'channel',
  };

  test('has the title, day and channel of an activity, also when that was moved since', () => {
    expect(verdict({}, {}, { activities: [known] }).verdict).toBe('duplicate');
    expect(verdict({}, {}, { activities: [{ ...known, startsOn: '2026-05-01' }] }).verdict).toBe('duplicate');
    expect(verdict({}, {}, { activities: [{ ...known, channelId: 'other' }] }).verdict).toBe('ready');
    expect(verdict({}, { duplicates: 'import' }, { activities: [known] }).verdict).toBe('ready');
  });

  test('need not be completed first', () => {
    expect(verdict({ themes: [], channels: [] }, {}, { activities: [known] }).verdict).toBe('duplicate');
  });

  test('may be an earlier row of the same file', () => {
    const verdicts = planImport([row(), row({ number: 3 })], choices, ground).map(
      (planned) => planned.verdict,
    );
    expect(verdicts).toEqual(['ready', 'duplicate']);
  });
});

test('no choices whatever make a row ready without date, theme, owner and channel', () => {
  const maybe = <T>(value: T) => fc.option(fc.constant(value), { nil: undefined });
  const rows = fc.record({
    window: fc.constantFrom(window, null),
    themes: fc.subarray(['Cloud', 'Rust']),
    people: fc.subarray(['Sanne', 'Bram']),
    channels: fc.subarray(['Blog', 'Post']),
    statusWord: fc.constantFrom('', 'Gepubliceerd', '??'),
  });
  const target = fc.constantFrom({ id: 'x' }, { name: 'Nieuw' }, null);
  const own = fc.record({ theme: maybe({ id: 'theme' }), owner: maybe({ id: 'member' }), skip: maybe(true) });
  fc.assert(
    fc.property(
      fc.array(rows),
      target,
      own,
      fc.constantFrom('done', 'open', null),
      (given, rest, mine, past) => {
        const { theme, owner, skip } = mine;
        const choice = { ...(theme && { theme }), ...(owner && { owner }), ...(skip && { skip }) };
        const planned = planImport(
          given.map((one, index) => row({ ...one, number: index + 2 })),
          { ...choices, past, themes: { ...choices.themes, rest }, rows: new Map([[2, choice]]) },
          ground,
        );
        for (const { verdict: one, ...ready } of planned.filter((each) => each.verdict === 'ready')) {
          expect([one, ready.row.window, ready.theme, ready.owner, ready.channel]).not.toContain(null);
          expect(ready.status === 'done').toBe(ready.doneOn !== null);
        }
      },
    ),
  );
});
