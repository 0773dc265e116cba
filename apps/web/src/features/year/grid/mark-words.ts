import { isOverdue, STATUSES, type Status } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlanMember, PlannedActivity, PlanTheme } from '../../../api/year-plan';
import { formatWeek } from '../../../words/formats';
import type { Translate } from '../../../words/use-translation';

/** What a mark is called when it is read aloud: title, theme, owner and who stands in, week, status. */
export type Describe = (activity: PlannedActivity) => string;

/** Finds the words of marks. Made once for a sheet: of the few words and weeks there are, none is looked up twice. */
export function describer(
  themes: readonly PlanTheme[],
  members: readonly PlanMember[],
  today: CalendarDate,
  t: Translate<'year'>,
  standIns?: StandInWords,
): Describe {
  const names = new Map([...themes, ...members].map(({ id, name }) => [id, name]));
  const statuses = new Map<Status, string>(STATUSES.map((status) => [status, t(`status.${status}`)]));
  const late = t('late');
  const weeks = new Map<CalendarDate, string>();
  const weekOf = (day: CalendarDate): string => {
    const week = weeks.get(day) ?? formatWeek(day);
    weeks.set(day, week);
    return week;
  };
  return (activity) => {
    const { title, themeId, ownerId, status, slides } = activity;
    const first = weekOf(activity.startsOn);
    const last = weekOf(activity.endsOn);
    const parts = [
      title,
      names.get(themeId),
      names.get(ownerId),
      standIns?.(activity),
      first === last ? first : `${first} – ${last}`,
      isOverdue(activity, today) ? late : statuses.get(status),
      slides > 0 ? t('slides', { count: slides }) : null,
    ];
    return parts.filter(Boolean).join(', ');
  };
}

/** What a pile is called: how many more there are in a week of a lane. */
export type DescribePile = (count: number, week: number, lane: string) => string;

/** Finds the words of piles. There are hundreds of piles and few counts: of each, the words are looked up once. */
export function pileDescriber(t: Translate<'year'>): DescribePile {
  const patterns = new Map<number, string>();
  return (count, week, lane) => {
    const pattern = patterns.get(count) ?? t('pile', { count, week: WEEK, lane: LANE });
    patterns.set(count, pattern);
    return pattern.replace(WEEK, String(week)).replace(LANE, () => lane);
  };
}

// Two signs that no word has.
const WEEK = '\u0001';
const LANE = '\u0002';
