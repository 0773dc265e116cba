import { describe, expect, it } from 'vitest';
import { changedWork, type OwnWork } from '../../api/own-work';
import type { PlannedActivity } from '../../api/year-plan';
import { givenId } from '../../testing/given-year';
import { countOf, layWeek } from './lay-week';

const me = givenId('member', 0);
const other = givenId('member', 1);

function row(title: string, endsOn: string, more: Partial<PlannedActivity> = {}): PlannedActivity {
  return {
    id: title,
    title,
    startsOn: endsOn,
    endsOn,
    precision: 'day',
    status: 'planned',
    themeId: givenId('theme', 0),
    ownerId: me,
    channelId: givenId('channel', 0),
    campaignId: null,
    slides: 0,
    version: 1,
    effortHours: null,
    doneOn: null,
    ...more,
  };
}

const titles = (rows: readonly { title: string }[]) => rows.map(({ title }) => title);

/** Friday 3 July 2026. */
const work = (over: Partial<OwnWork> = {}): OwnWork => ({
  today: '2026-07-03',
  timeZone: 'Europe/Amsterdam',
  owned: [],
  finished: [],
  helping: [],
  standingIn: [],
  steps: [],
  ...over,
});

describe('layWeek', () => {
  it('sorts by due day: late, what is left of this week, the next and the one after', () => {
    const week = layWeek(
      work({
        owned: [
          row('na', '2026-07-19'),
          row('volgende', '2026-07-06'),
          row('zondag', '2026-07-05'),
          row('gisteren', '2026-07-02'),
          row('vorig jaar', '2025-12-31'),
        ],
      }),
      me,
    );
    expect(titles(week.late)).toEqual(['vorig jaar', 'gisteren']);
    expect(week.days.map(({ day, activities }) => [day, titles(activities)])).toEqual([
      ['2026-07-03', []],
      ['2026-07-05', ['zondag']],
    ]);
    expect(titles(week.nextWeek)).toEqual(['volgende']);
    expect(titles(week.weekAfter)).toEqual(['na']);
    expect(countOf(week.days)).toBe(1);
  });

  it('puts what may be done on any day of the week below the days', () => {
    const owned = [
      row('ergens', '2026-07-05', { startsOn: '2026-06-29', precision: 'week' }),
      row('vandaag', '2026-07-03'),
    ];
    const { days } = layWeek(work({ owned }), me);
    expect(days.map(({ day }) => day)).toEqual(['2026-07-03', null]);
  });

  it('keeps what is helped with apart, and only while it is open', () => {
    const helping = [
      row('open', '2026-07-08', { ownerId: other }),
      row('af', '2026-07-01', { ownerId: other, status: 'done', doneOn: '2026-07-01' }),
    ];
    const week = layWeek(work({ helping }), me);
    expect(titles(week.helping)).toEqual(['open']);
    expect([...week.late, ...week.nextWeek, ...week.finished]).toEqual([]);
  });

  it('shows what was finished since Monday of last week, the last first', () => {
    const finished = (title: string, doneOn: string) => row(title, doneOn, { status: 'done', doneOn });
    const week = layWeek(
      work({
        finished: [
          finished('toen', '2026-06-22'),
          finished('net niet', '2026-06-21'),
          finished('nu', '2026-07-03'),
        ],
      }),
      me,
    );
    expect(titles(week.finished)).toEqual(['nu', 'toen']);
  });

  it('follows an act at once: finished, handed over, planned, deleted', () => {
    const [one, two, three] = [
      row('een', '2026-07-03'),
      row('twee', '2026-07-04'),
      row('drie', '2026-07-05'),
    ];
    const now = changedWork(work({ owned: [one, two, three] }), [
      { before: one, after: { ...one, status: 'done', doneOn: '2026-07-03' } },
      { before: two, after: { ...two, ownerId: other } },
      { before: three, after: null },
      { before: null, after: row('nieuw', '2026-07-07') },
    ]);
    const week = layWeek(now, me);
    expect(titles(week.finished)).toEqual(['een']);
    expect(countOf(week.days)).toBe(0);
    expect(week.helping).toEqual([]);
    expect(titles(week.nextWeek)).toEqual(['nieuw']);
  });
});
