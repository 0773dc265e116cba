import type { Status } from './activity.js';
import { type CalendarDate, yearOf } from './calendar-date.js';
import { sumMinutes, weighEfforts } from './effort.js';
import type { FactTheme } from './facts.js';

/** A moment for which something is going to be planned. */
export interface Moment {
  readonly channelId: string;
  /** The theme that is promised; null = any. */
  readonly themeId: string | null;
  readonly day: CalendarDate;
}

/** Work that stands in the year already, done or planned. */
export interface StandingWork {
  readonly themeId: string;
  readonly channelId: string;
  readonly status: Status;
  readonly startsOn: CalendarDate;
  readonly effortHours: number | null;
}

/**
 * Which theme each moment serves, so that the effort of its year comes nearer to the weights of that year. A promised theme
 * stays what it is, and counts before anything is dealt. The others get, in order of day, the theme that is furthest behind
 * its weight, so no theme is dealt more than one moment beyond it; of equals the first chosen. Null where the year chose no
 * theme, or not the one that is promised. Effort counts as for focus: unknown is the median of the channel.
 */
export function dealThemes(
  moments: readonly Moment[],
  work: readonly StandingWork[],
  themes: readonly FactTheme[],
): (string | null)[] {
  const dealt = new Map<Moment, string | null>();
  for (const [year, some] of Map.groupBy(moments, ({ day }) => yearOf(day))) {
    const standing = work.filter(
      ({ status, startsOn }) => status !== 'scrapped' && yearOf(startsOn) === year,
    );
    const chosen = themes.filter((theme) => theme.year === year);
    dealYear(some, standing, chosen, dealt);
  }
  return moments.map((moment) => dealt.get(moment) ?? null);
}

function dealYear(
  moments: readonly Moment[],
  standing: readonly StandingWork[],
  chosen: readonly FactTheme[],
  dealt: Map<Moment, string | null>,
): void {
  const weighed = weighEfforts<StandingWork | (Moment & { effortHours: null })>([
    ...standing,
    ...moments.map((moment) => ({ ...moment, effortHours: null })),
  ]);
  const minutes = weighed.slice(standing.length).map((each) => each.minutes);
  const has = new Map<string, number>();
  const give = (themeId: string | null, effort: number) =>
    themeId !== null && has.set(themeId, (has.get(themeId) ?? 0) + effort);
  for (const { row, minutes: effort } of weighed) give(row.themeId, effort);
  // What nobody knows the theme of yet joins the whole when it is dealt.
  let whole = sumMinutes(weighed.filter(({ row }) => row.themeId !== null));
  const weights = chosen.reduce((sum, { weight }) => sum + weight, 0);
  const meant = ({ weight }: FactTheme) => (weights === 0 ? 1 / chosen.length : weight / weights);

  const inOrder = moments.map((moment, at) => ({ moment, effort: minutes[at] ?? 0 }));
  for (const { moment, effort } of inOrder.toSorted(byDay)) {
    if (moment.themeId !== null) {
      const isChosen = chosen.some(({ themeId }) => themeId === moment.themeId);
      dealt.set(moment, isChosen ? moment.themeId : null);
      continue;
    }
    whole += effort;
    const behind = (theme: FactTheme) => meant(theme) * whole - (has.get(theme.themeId) ?? 0);
    const theme = chosen.reduce<FactTheme | null>(
      (most, each) => (most === null || behind(each) > behind(most) ? each : most),
      null,
    );
    dealt.set(moment, theme?.themeId ?? null);
    give(theme?.themeId ?? null, effort);
  }
}

const byDay = (one: { moment: Moment }, other: { moment: Moment }): number =>
  one.moment.day === other.moment.day ? 0 : one.moment.day < other.moment.day ? -1 : 1;
