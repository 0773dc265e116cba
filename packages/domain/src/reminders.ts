import { isOpen, isOverdue } from './activity.js';
import { addDays, type CalendarDate, daysBetween } from './calendar-date.js';
import type { FactRow, Facts } from './facts.js';
import type { Reminded, Reminder } from './reminder.js';
import { remindersOfPromises } from './running-out.js';
import { counted, dayInWords, type Noun, type Sentence } from './sentence.js';
import { directorsOf } from './who-hears.js';
import { workingDaysAfter } from './working-day.js';

/** After so many working days in which nothing happened to late work the director hears of it. */
export const SILENT_DAYS = 5;

/** A word before the due day that was missed goes out up to so many days later: a weekend without a server. */
const CATCH_UP = 2;

/** What has been late, or left alone, for longer is told in the digest every week, and by no reminder any more. */
const STILL_NEWS = 7;

/**
 * All that members are to be told today: owners before work is due, on the days they chose, and once when it is late;
 * directors of late work whose owner stays silent; both of promises that run out. Whoever asks again the same day, or the
 * next, gets the same keys.
 */
export function remindersOn(facts: Facts, members: readonly Reminded[]): Reminder[] {
  const active = new Map(members.filter(({ active }) => active).map((member) => [member.id, member]));
  const directors = directorsOf(members);
  const ofWork = facts.activities.flatMap((row) => {
    if (!isOpen(row.status)) return [];
    const owner = active.get(row.ownerId);
    return [
      ...(owner ? toOwner(row, owner, facts.today) : []),
      ...toDirectors(facts, row, owner?.name, directors),
    ];
  });
  return [...ofWork, ...remindersOfPromises(facts, members)];
}

function toOwner(row: FactRow, owner: Reminded, today: CalendarDate): Reminder[] {
  const { id, endsOn } = row;
  const reminder = { memberId: owner.id, ids: [id] };
  if (isOverdue(row, today)) {
    if (daysBetween(endsOn, today) > STILL_NEWS) return [];
    return [{ ...reminder, key: `late ${id} ${endsOn}`, kind: 'late', sentence: lateSentence(row, today) }];
  }
  const step = stepOf(daysBetween(today, endsOn), owner.daysBefore);
  // Who planned it later than that knows when it is due.
  if (step === undefined || addDays(endsOn, -step) < row.createdOn) return [];
  const sentence = dueSentence(row, today);
  return [{ ...reminder, key: `due_soon ${id} ${endsOn} ${step}`, kind: 'due_soon', sentence }];
}

/** The chosen number of days that so many days to go belong to. */
function stepOf(daysToGo: number, chosen: readonly number[]): number | undefined {
  const nearest = chosen.filter((days) => days >= daysToGo).toSorted((one, other) => one - other)[0];
  return nearest !== undefined && nearest - daysToGo <= CATCH_UP ? nearest : undefined;
}

function toDirectors(
  { today, holidays }: Facts,
  row: FactRow,
  ownerName: string | undefined,
  directors: readonly Reminded[],
): Reminder[] {
  if (!isOverdue(row, today)) return [];
  const { id, endsOn, lastActedOn } = row;
  const since = lastActedOn !== null && lastActedOn > endsOn ? lastActedOn : endsOn;
  const heardFrom = addDays(
    workingDaysAfter(since, SILENT_DAYS, (date) => holidays.has(date)),
    1,
  );
  if (today < heardFrom || daysBetween(heardFrom, today) > STILL_NEWS) return [];
  return directors
    .filter(({ id: directorId }) => directorId !== row.ownerId)
    .map(({ id: memberId }) => ({
      key: `owner_silent ${id} ${since}`,
      memberId,
      kind: 'owner_silent',
      ids: [id],
      sentence: silentSentence(row, ownerName),
    }));
}

const DAYS: Noun = { nl: ['dag', 'dagen'], en: ['day', 'days'] };

function dueSentence({ title, endsOn }: FactRow, today: CalendarDate): Sentence {
  const left = daysBetween(today, endsOn);
  if (left === 0) return { nl: `“${title}” moet vandaag af.`, en: `“${title}” is due today.` };
  const [days, on] = [counted(left, DAYS), dayInWords(endsOn)];
  return {
    nl: `“${title}” moet over ${days.nl} af, op ${on.nl}.`,
    en: `“${title}” is due in ${days.en}, on ${on.en}.`,
  };
}

function lateSentence({ title, endsOn }: FactRow, today: CalendarDate): Sentence {
  const [days, on] = [counted(daysBetween(endsOn, today), DAYS), dayInWords(endsOn)];
  return {
    nl: `“${title}” is ${days.nl} te laat: het moest op ${on.nl} af.`,
    en: `“${title}” is ${days.en} late: it was due on ${on.en}.`,
  };
}

function silentSentence({ title, endsOn }: FactRow, owner: string | undefined): Sentence {
  const on = dayInWords(endsOn);
  const of = owner ? { nl: ` van ${owner}`, en: ` of ${owner}` } : { nl: '', en: '' };
  return {
    nl: `“${title}”${of.nl} moest op ${on.nl} af, en er is al ${SILENT_DAYS} werkdagen niets mee gebeurd.`,
    en: `“${title}”${of.en} was due on ${on.en}, and nothing has happened to it for ${SILENT_DAYS} working days.`,
  };
}
