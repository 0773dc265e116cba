/** What a member can be told of, each to be switched on and off by itself. */
export const NOTICE_KINDS = [
  'due_soon',
  'late',
  'owner_silent',
  'running_out',
  'weekly_digest',
  'request_received',
  'request_decided',
  'review_minutes',
  'webhook_paused',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What nobody can choose not to hear, and what comes at any hour: that the organisation is to be deleted. */
export const LETTER_KINDS = ['organisation_leaving'] as const;
export type ToldKind = NoticeKind | (typeof LETTER_KINDS)[number];

/** Whether a member chooses how to hear of a kind. */
export function canBeChosen(kind: ToldKind): kind is NoticeKind {
  return NOTICE_KINDS.some((one) => one === kind);
}

/** What members are reminded of without anybody having done anything: by mail it comes together, once a day. */
export const REMINDER_KINDS = [
  'due_soon',
  'late',
  'owner_silent',
  'running_out',
] as const satisfies readonly NoticeKind[];

/** How a member hears of a kind: by mail, in Cadans itself, both or neither. */
export interface NoticeChoice {
  readonly mail: boolean;
  readonly inApp: boolean;
}

/** Days ahead on which one can hear of what is due: a week, two days, and the day itself. */
export const DAYS_BEFORE = [7, 2, 0] as const;
export type DaysBefore = (typeof DAYS_BEFORE)[number];

/** Minutes of the day between which no mail comes; it may run over midnight. */
export interface QuietHours {
  readonly from: number;
  readonly until: number;
}

/** What holds for who never chose: everything, at every distance, but nothing between eight in the evening and seven. */
export const USUAL_CHOICE: NoticeChoice = { mail: true, inApp: true };
export const USUAL_DAYS_BEFORE: readonly DaysBefore[] = DAYS_BEFORE;
export const USUAL_QUIET_HOURS: QuietHours = { from: 20 * 60, until: 7 * 60 };

/** Whether no mail comes at this minute of the day (0 to 1439). */
export function isQuiet(hours: QuietHours | null, minute: number): boolean {
  if (!hours) return false;
  const { from, until } = hours;
  return from < until ? minute >= from && minute < until : minute >= from || minute < until;
}

const MINUTE = 60_000;

/**
 * The first moment from `instant` on at which a mail may come, to the minute. Local clocks that jump or repeat an hour are
 * asked, not reckoned with.
 */
export function afterQuietHours(hours: QuietHours | null, instant: Date, timeZone: string): Date {
  const minuteOf = clockIn(timeZone);
  let moment = instant;
  while (isQuiet(hours, minuteOf(moment))) {
    moment = new Date((Math.floor(moment.getTime() / MINUTE) + 1) * MINUTE);
  }
  return moment;
}

/** Tells of any moment which minute of the day (0 to 1439) clocks in a time zone show. */
export function clockIn(timeZone: string): (instant: Date) => number {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  return (instant) => {
    const [hour = 0, minute = 0] = clock.format(instant).split(':').map(Number);
    return hour * 60 + minute;
  };
}

/** Making a format takes a hundred times as long as using it. */
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockOf = (timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
