import type { PlannedRow } from '@cadans/contracts/activities';
import { PRECISION_COLUMN, STATUS_COLUMN } from '@cadans/contracts/year-columns';
import type { Year } from '@cadans/contracts/years';
import type { Precision, Status } from '@cadans/domain/activity';
import { type CalendarDate, dayNumber, fromDayNumber } from '@cadans/domain/calendar-date';

/** An activity as the year shows it: all that a mark, a row or a filter asks, without its story. */
export interface PlannedActivity {
  readonly id: string;
  readonly title: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly precision: Precision;
  readonly status: Status;
  readonly themeId: string;
  readonly ownerId: string;
  readonly channelId: string;
  readonly campaignId: string | null;
  /** Postponements that still stand. */
  readonly slides: number;
  /** 0 while it is being made and only exists here. */
  readonly version: number;
  readonly effortHours: number | null;
  readonly doneOn: CalendarDate | null;
}

export type PlanTheme = Year['themes'][number];
export type PlanChannel = Year['channels'][number];
export type PlanMember = Year['members'][number];

/** A year with its activities as rows: the form in which the cache keeps it, so that a patch touches one row. */
export interface YearPlan extends Omit<Year, 'activities'> {
  readonly activities: readonly PlannedActivity[];
}

/** Turns the columns of the wire into rows. */
export function readYear(year: Year): YearPlan {
  const { activities: columns, themes, members, channels, campaigns } = year;
  const first = dayNumber(`${year.year}-01-01`);
  const days = new Map<number, CalendarDate>();
  // The same few hundred days come back thousands of times.
  const day = (offset: number): CalendarDate => {
    const known = days.get(offset);
    if (known) return known;
    const made = fromDayNumber(first + offset);
    days.set(offset, made);
    return made;
  };
  return {
    ...year,
    activities: columns.id.map((id, at): PlannedActivity => {
      const doneOn = columns.doneOn[at] ?? null;
      return {
        id,
        title: columns.title[at] ?? '',
        startsOn: day(columns.startsOn[at] ?? 0),
        endsOn: day(columns.endsOn[at] ?? 0),
        precision: PRECISION_COLUMN[columns.precision[at] ?? 0] ?? 'day',
        status: STATUS_COLUMN[columns.status[at] ?? 0] ?? 'planned',
        themeId: themes[columns.theme[at] ?? -1]?.id ?? '',
        ownerId: members[columns.owner[at] ?? -1]?.id ?? '',
        channelId: channels[columns.channel[at] ?? -1]?.id ?? '',
        campaignId: campaigns[columns.campaign[at] ?? -1]?.id ?? null,
        slides: columns.slides[at] ?? 0,
        version: columns.version[at] ?? 0,
        effortHours: columns.effortHours[at] ?? null,
        doneOn: doneOn === null ? null : day(doneOn),
      };
    }),
  };
}

/** The row of an activity that came by itself, or with its whole story. */
export function plannedOf(activity: PlannedRow): PlannedActivity {
  const { id, title, startsOn, endsOn, precision, status, themeId, ownerId } = activity;
  const { channelId, campaignId, slides, version, effortHours, doneOn } = activity;
  return {
    id,
    title,
    startsOn,
    endsOn,
    precision,
    status,
    themeId,
    ownerId,
    channelId,
    campaignId,
    slides,
    version,
    effortHours,
    doneOn,
  };
}
