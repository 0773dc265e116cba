import { ORIGINS, STATUSES } from '@cadans/domain/activity';
import { type CalendarDate, fromDayNumber } from '@cadans/domain/calendar-date';
import type { FactRow, Facts, FactTheme } from '@cadans/domain/facts';
import { nextReview, rhythmOn } from '@cadans/domain/review-due';
import type { FactsAnswer } from './facts.js';

/** Turns the columns of the wire into what the rules read. */
export function readFacts(answer: FactsAnswer): Facts {
  const { themes, cadences } = answer;
  const holidays = new Set(answer.holidays);
  return {
    today: answer.today,
    activities: readRows(answer),
    cadences,
    pauses: cadences.flatMap(({ id, pauses }) =>
      pauses.map(({ from, until, reason }) => ({ cadenceId: id, from, until, reason })),
    ),
    themes: themes
      .flatMap(({ id, name, chosen }) => chosen.map((choice) => ({ themeId: id, name, ...choice })))
      .toSorted((one, other) => one.position - other.position || (one.themeId < other.themeId ? -1 : 1))
      .map(({ position: _, ...theme }): FactTheme => theme),
    channels: answer.channels,
    noiseBuffer: answer.noiseBuffer,
    postponements: answer.postponements,
    scrappings: answer.scrappings,
    results: answer.results,
    noGos: answer.noGos,
    requests: answer.requests,
    absences: readAbsences(answer),
    nextReview: readNextReview(answer, holidays),
    holidays,
  };
}

function readAbsences({ absences, members }: FactsAnswer): Facts['absences'] {
  const names = new Map(members.map(({ id, name }) => [id, name]));
  return absences.map((one) => ({ ...one, name: names.get(one.memberId) ?? '' }));
}

/** There is no row of a review that was not opened: it goes by the agreement that asks for it. */
function readNextReview(
  { today, reviews: { rhythms, held } }: FactsAnswer,
  holidays: ReadonlySet<CalendarDate>,
): Facts['nextReview'] {
  const agreed = rhythms.find((one) => one === rhythmOn(rhythms, today));
  const next = nextReview(rhythms, held, (day) => holidays.has(day), today);
  return agreed && next ? { id: agreed.id, dueOn: next.dueOn } : null;
}

function readRows({ activities: columns, themes, members, channels }: FactsAnswer): FactRow[] {
  const day = rememberedDays();
  const maybeDay = (number: number | null | undefined) => (number == null ? null : day(number));
  return columns.id.map((id, at) => ({
    id,
    title: columns.title[at] ?? '',
    themeId: themes[columns.theme[at] ?? -1]?.id ?? '',
    channelId: channels[columns.channel[at] ?? -1]?.id ?? '',
    ownerId: members[columns.owner[at] ?? -1]?.id ?? '',
    status: STATUSES[columns.status[at] ?? 0] ?? 'planned',
    origin: ORIGINS[columns.origin[at] ?? 0] ?? 'planned',
    startsOn: day(columns.startsOn[at] ?? 0),
    endsOn: day(columns.endsOn[at] ?? 0),
    doneOn: maybeDay(columns.doneOn[at]),
    firstCommittedEndsOn: day(columns.firstCommittedEndsOn[at] ?? 0),
    createdOn: day(columns.createdOn[at] ?? 0),
    effortHours: columns.effortHours[at] ?? null,
    slides: columns.slides[at] ?? 0,
    lastPostponedOn: maybeDay(columns.lastPostponed[at]),
    lastDecidedOn: maybeDay(columns.lastDecided[at]),
    lastActedOn: maybeDay(columns.lastActed[at]),
  }));
}

/** The same few hundred days come back thousands of times. */
function rememberedDays(): (number: number) => CalendarDate {
  const days = new Map<number, CalendarDate>();
  return (number) => {
    const known = days.get(number);
    if (known !== undefined) return known;
    const made = fromDayNumber(number);
    days.set(number, made);
    return made;
  };
}
