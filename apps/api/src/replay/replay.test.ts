import { describe, expect, it } from 'vitest';
import { testDatabase } from '../testing/test-database.js';
import { type GivenHistory, prepareReplay, replay } from './replay.js';
import { STAND_INS } from './replay-options.js';

const urls = await testDatabase();

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) });

/** Replays a history that is given as the lines of its files. */
function replayed(
  history: string,
  {
    moves,
    promises,
    ...options
  }: { moves?: string; promises?: object } & Partial<GivenHistory['options']> = {},
) {
  return replay(
    urls,
    prepareReplay({
      history: file('geschiedenis.csv', history),
      moves: moves === undefined ? undefined : file('verplaatst.csv', moves),
      promises: promises && file('beloofd.json', JSON.stringify(promises)),
      options: {
        today: '2027-02-01',
        dateOrder: undefined,
        columns: new Map(),
        standIns: STAND_INS,
        ...options,
      },
      tell: () => {},
    }),
  );
}

// 2026 has an ISO week 53: Monday 28 December to Sunday 3 January.
const HISTORY = `\uFEFFDatum;Titel;Kanaal;Auteur(s);Thema's;Status;Bestand
14-12-2026;Winterplan;Blog;Anna de Wit;Mensen;Gepubliceerd;blog/2026/12/14-winterplan.md
;;;;;;
December;;;;;;
28-12-2026;Terugblik;Blog;Anna de Wit, Bram;Mensen, Werk;Gepubliceerd;blog/2026/12/28-terugblik.md
01-01-2027;Gelukkig nieuwjaar;Blog;Bram;;Gepubliceerd;blog/2027/01/1-gelukkig-nieuwjaar.md
03-01-2027;Rustdag;Blog;;Werk;Gepubliceerd;blog/2027/01/3-rustdag.md
Datum;Titel;Kanaal;Auteur(s);Thema's;Status;Bestand
25-01-2027;Aftrap;Blog;Bram;Mensen;Gepubliceerd;blog/2027/01/25-aftrap.md
25-01-2027;Áftrap;Blog;Bram;Mensen;Gepubliceerd;blog/2027/01/25-aftrap-kort.md
10-12-2026;Brief van december;Nieuwsbrief;Anna de Wit;Werk;Gepubliceerd;
20-01-2027;Brief van januari;Nieuwsbrief;Anna de Wit;Werk;Gepubliceerd;
08-03-2027;Lentebrief;Nieuwsbrief;Anna de Wit;Werk;Concept;
; Later dit jaar;;;;;
n.t.b.;Ooit eens;Blog;Bram;Mensen;Concept;
`;

const MOVES = `gewijzigd_op;slug;oude_datum;nieuwe_datum
20-12-2026;terugblik;21-12-2026;28-12-2026
30-12-2026;rustdag;31-12-2026;03-01-2027
10-01-2027;2027-01-25-aftrap;15-03-2027;25-01-2027
11-01-2027;aftrap-kort;20-12-2026;26-01-2027
12-01-2027;aftrap-kort;26-01-2027;25-01-2027
01-12-2026;winterplan;31-12-9999;14-12-2026
02-12-2026;winterplan;14-12-2025;14-12-2026
03-12-2026;winterplan;30-02-2026;14-12-2026
04-12-2026;winterplan;draft;14-12-2026
05-12-2026;lentebrief;08-03-2027;draft
06-12-2026;bestaat-niet;01-12-2026;10-12-2026
`;

describe('a history over the year’s edge', async () => {
  const told = await replayed(HISTORY);

  it('is counted without headers and labels that stand between its rows', () => {
    expect(told).toMatchObject({ activities: 10, dated: 9, undated: 1, missingOwner: 1, missingTheme: 1 });
    expect(told.reading.noActivities).toEqual([
      { line: 4, why: 'withoutTitle' },
      { line: 8, why: 'repeatedHeader' },
      { line: 14, why: 'groupLabel' },
    ]);
    expect(told.reading.undatedRows).toEqual([{ line: 15, title: 'Ooit eens', date: 'n.t.b.' }]);
    expect(told.loaded).toMatchObject({ activities: 9, done: 8, planned: 1, notLoaded: [] });
  });

  it('has week 53 across New Year, and two on one day', () => {
    expect(told.overall.perIsoWeek).toEqual({
      '2026-W50': 1,
      '2026-W51': 1,
      '2026-W53': 3,
      '2027-W03': 1,
      '2027-W04': 2,
      '2027-W10': 1,
    });
    expect(told.overall).toMatchObject({
      count: 9,
      distinctDates: 8,
      perYear: { 2026: 3, 2027: 6 },
      perMonth: { '2026-12': 3, '2027-01': 5, '2027-03': 1 },
      perQuarter: { '2026-Q4': 3, '2027-Q1': 6 },
      perWeekday: { Mon: 5, Tue: 0, Wed: 1, Thu: 1, Fri: 1, Sat: 0, Sun: 1 },
      weeksInSpan: 14,
      weeksWithActivity: 6,
      emptyWeeks: 8,
      longestRunOfEmptyIsoWeeks: { weeks: 5, startsAt: '2027-W05' },
    });
    expect(told.yearSlices[2026]?.overall).toMatchObject({ count: 3, countInIsoYear: 5, isoWeeksOfYear: 53 });
    expect(told.yearSlices[2027]?.overall).toMatchObject({
      count: 6,
      countInIsoYear: 4,
      isoWeeksOfYear: 52,
      isoWeeksWithActivity: 3,
      perQuarter: { '2027-Q1': 6, '2027-Q2': 0, '2027-Q3': 0, '2027-Q4': 0 },
    });
  });

  it('is silent over New Year on one channel while another speaks', () => {
    const { Nieuwsbrief, Blog } = told.perChannel;
    expect(Nieuwsbrief?.fiveLongestSilences).toEqual([
      { daysBetween: 47, after: '2027-01-20', before: '2027-03-08' },
      { daysBetween: 41, after: '2026-12-10', before: '2027-01-20' },
    ]);
    expect(Blog?.longestSilence).toEqual({
      daysBetween: 22,
      emptyDays: 21,
      after: '2027-01-03',
      before: '2027-01-25',
    });
    expect(told.yearSlices[2026]?.Nieuwsbrief?.longestSilenceInside).toBeNull();
    expect(told.yearSlices[2027]?.Nieuwsbrief?.longestSilenceInside).toMatchObject({ daysBetween: 47 });
    expect(told.overall).toMatchObject({ daysSinceLastAsOf: 7, medianGapDays: 5 });
    expect(Nieuwsbrief).toMatchObject({ meanGapDays: 44, stdevGapDays: 3, daysSinceLastAsOf: 12 });
  });

  it('is shared out by what the file says, over all its rows', () => {
    expect(told.ownerCells['Anna de Wit, Bram']).toEqual({ count: 1, share: 0.1 });
    expect(told.ownersSplit).toEqual({
      'Anna de Wit': { count: 5, share: 0.5 },
      Bram: { count: 5, share: 0.5 },
    });
    expect(told.ownerFocus).toEqual({
      distinct: 2,
      topShareOfAll: 0.5,
      top3ShareOfAll: 1,
      herfindahlOverFilled: 0.5,
    });
    expect(told.primaryTheme).toEqual({ Mensen: { count: 5, share: 0.5 }, Werk: { count: 4, share: 0.4 } });
    expect(told.allThemes.Werk).toEqual({ count: 5, share: 0.5 });
    expect(told.themeFocus.herfindahlOverFilled).toBe(0.5062);
    expect(told.duplicateTitles).toEqual({ groups: 1, rows: 2, examples: [['aftrap', 2]] });
    expect(told.exactDuplicatesTitleDateChannel).toBe(1);
    expect(told.loaded.perTheme['nog geen thema']).toEqual({ count: 1, share: 0.1111 });
    expect(told.loaded.perOwner['nog geen eigenaar']?.count).toBe(1);
  });

  it('says that nothing was promised, and weighs all its themes the same', () => {
    expect(told.dials.rhythm).toMatchObject({ value: null, counts: { promises: 0 } });
    expect(told.dials.focus.weights).toBe('equal');
    expect(told.dials.focus.themes).toMatchObject([
      { name: 'Mensen', weight: 50, activities: 2 },
      { name: 'Werk', weight: 50, activities: 2 },
      { name: 'nog geen thema', weight: 0, activities: 1 },
    ]);
    // Two of five on either, where each should have half: 100 × (1 − (0.1 + 0.1)).
    expect(told.dials.focus.value).toBe(80);
    expect(told.dials.ownership).toMatchObject({ value: 100, counts: { due: 8, kept: 8 } });
    expect(told.reschedules).toBeNull();
  });
});

describe('changes of dates', async () => {
  const told = await replayed(HISTORY, { moves: MOVES });

  it('are told apart: later, earlier, put right, and no move at all', () => {
    expect(told.reschedules).toMatchObject({
      rows: 11,
      realMoves: 6,
      later: 4,
      earlier: 2,
      sumDaysLater: 7 + 3 + 37 + 9,
      medianDaysOfLater: 8,
      maxDays: 37,
      movedOutOfMonth: 2,
      movedOutOfQuarter: 2,
      placeholder9999: 1,
      yearTypos365: 1,
      invalidDate: 1,
      undatedOrDraftBecameDatedOrStayed: 1,
      datedWentBackToDraft: 1,
      movedMoreThanOnce: { 'aftrap-kort': 2 },
      perYearOfChange: { 2026: 3, 2027: 3 },
    });
  });

  it('stand in the ledgers as the product’s rule takes them: within one week a move is free', () => {
    expect(told.postponements).toEqual({
      later: 4,
      earlier: 2,
      postponements: 2,
      pullIns: 1,
      freeMoves: 2,
      unmatched: [{ line: 12, key: 'bestaat-niet', kind: 'moved' }],
    });
    expect(told.dials.slip.counts).toEqual({ postponements: 1, days: 37, quarterCrossings: 1 });
  });

  it('tell what was finished on the day first agreed', () => {
    // Later than first agreed: Terugblik, Rustdag and the short Aftrap. Aftrap was agreed for March, so it is not due yet.
    expect(told.dials.ownership).toMatchObject({ value: 57.14, counts: { due: 7, kept: 4, missed: 3 } });
  });
});

describe('promises', async () => {
  const told = await replayed(HISTORY, {
    promises: {
      themes: { Mensen: 60, Werk: 30, Klanten: 10 },
      promises: [
        {
          channel: 'blog',
          times: 1,
          per: 'week',
          from: '2026-12-14',
          pauses: [{ from: '2027-01-04', until: '2027-01-10', reason: 'Vakantie' }],
        },
        { channel: 'Nieuwsbrief', times: 1, per: 'month', from: '2026-12-01', until: '2026-12-31' },
        { channel: 'Nieuwsbrief', times: 2, per: 'month', from: '2027-01-01' },
        { channel: 'Podcast', times: 1, per: 'quarter', from: '2027-01-01' },
      ],
    },
  });

  it('are judged week by week, without what was paused', () => {
    const [blog, brief] = told.dials.rhythm.promises;
    // Weeks 51 to 4 of six that count: week 52, 2 and 3 were silent; three in week 53 keep one.
    expect(blog).toMatchObject({ channel: 'Blog', value: 50, counts: { promised: 6, kept: 3, streak: 1 } });
    expect(blog?.periods.map(({ start, done }) => [start, done])).toEqual([
      ['2026-12-14', 1],
      ['2026-12-21', 0],
      ['2026-12-28', 3],
      ['2027-01-11', 0],
      ['2027-01-18', 0],
      ['2027-01-25', 2],
    ]);
    // Changing from one to two a month is one promise: 1 of 1 and 1 of 2.
    expect(brief).toMatchObject({ channel: 'Nieuwsbrief', value: 66.67, counts: { promised: 3, kept: 2 } });
    expect(told.dials.rhythm).toMatchObject({
      value: 58.33,
      counts: { promises: 3, counted: 2, tooYoung: 1 },
    });
  });

  it('tell silence and coverage, and what is nowhere in the history', () => {
    expect(told.dials.silence[0]).toMatchObject({
      level: 'on_beat',
      counts: { days: 7, interval: 7, last: '2027-01-25' },
    });
    expect(told.dials.coverage[0]).toMatchObject({ weeks: 4, counts: { covered: 0 } });
    expect(told.promised).toEqual({
      promises: 4,
      weights: 'given',
      notInHistory: { channels: ['Podcast'], themes: ['Klanten'] },
    });
  });

  it('weigh the themes as was said', () => {
    expect(told.dials.focus.themes.map(({ name, weight }) => [name, weight])).toEqual([
      ['Mensen', 60],
      ['Werk', 30],
      ['Klanten', 10],
      ['nog geen thema', 0],
    ]);
    expect(told.dials.focus.value).toBe(70);
  });
});
