import { closedWeeks, type DateSpan } from '@cadans/domain/date-span';
import { toDate } from '@cadans/domain/dials';
import { type Facts, themesOfYear } from '@cadans/domain/facts';
import { type FocusScore, focusOf } from '@cadans/domain/focus-score';
import { type PeriodKind, periodOf, previousPeriod } from '@cadans/domain/period';
import { STARVED_WEEKS } from '@cadans/domain/starved-theme';
import { amount, type Metrics, namesOf, shown, two } from './metric-words-for-tests.js';

/** The focus of the quarter, the one before, the year and the eight weeks in which a theme can starve, by the rule. */
export function focusMetrics(facts: Facts): Metrics {
  const { today, activities } = facts;
  const span = (kind: PeriodKind) => toDate(periodOf(kind, today), today);
  const spans: Record<string, DateSpan> = {
    quarter: span('quarter'),
    before: toDate(previousPeriod(periodOf('quarter', today)), today),
    year: span('year'),
    'eight-weeks': closedWeeks(STARVED_WEEKS, today),
  };
  const chosen = themesOfYear(facts, Number(today.slice(0, 4)));
  const metrics: Record<string, readonly string[]> = {};
  for (const [name, days] of Object.entries(spans)) {
    const { value, hours, themes } = focusOf(activities, chosen, days);
    metrics[`focus.${name}`] = [
      themes.map(({ share }) => amount(share * hours)).join(' + '),
      amount(hours),
      themes.map(({ share }) => two(100 * share)).join(' / '),
      two(value),
      shown(value),
    ];
  }
  const quarter = focusOf(activities, chosen, span('quarter'));
  return { ...metrics, ...hoursPerTheme(facts, quarter), 'channels.quarter': perChannel(facts, quarter) };
}

/** The hours of every activity that counts for the quarter, in order of day, so that they can be added up. */
function hoursPerTheme(facts: Facts, { themes }: FocusScore): Metrics {
  const nameOf = namesOf(facts);
  return Object.fromEntries(
    themes.map(({ themeId, activityIds }) => {
      const counted = facts.activities
        .filter(({ id }) => activityIds.includes(id))
        .toSorted((one, other) =>
          `${one.startsOn} ${one.title}` < `${other.startsOn} ${other.title}` ? -1 : 1,
        );
      return [
        `hours.${nameOf(themeId)}`,
        [String(counted.length), counted.map(({ effortHours }) => effortHours).join(' ')],
      ];
    }),
  );
}

/** What each channel got of the same hours. Channels have no weight, so there is no focus in it. */
function perChannel({ activities, channels }: Facts, { activityIds, hours }: FocusScore): string[] {
  const counted = activities.filter(({ id }) => activityIds.includes(id));
  const got = channels.map(({ id }) =>
    counted.reduce((sum, row) => sum + (row.channelId === id ? (row.effortHours ?? 0) : 0), 0),
  );
  return [got.join(' + '), amount(hours), got.map((some) => two((100 * some) / hours)).join(' / '), '–', '–'];
}
