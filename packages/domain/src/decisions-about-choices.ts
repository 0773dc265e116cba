import { addDays, type CalendarDate } from './calendar-date.js';
import type { ChannelKind } from './channel.js';
import { type DecisionItem, decisionItem } from './decision-item.js';
import { mondayOf } from './iso-week.js';
import { subjectInWords } from './no-go-words.js';
import type { Noise } from './noise.js';
import { dayInWords } from './sentence.js';
import type { StarvedTheme } from './starved-theme.js';
import { type IsHoliday, workingDaysAfter } from './working-day.js';

/** A request that was neither accepted, declined nor merged, and is not parked until a day that is still to come. */
export interface OpenRequest {
  readonly id: string;
  readonly title: string;
  readonly receivedOn: CalendarDate;
}

/** A deliberate "not here", with the day on which it is looked at again. */
export interface NoGo {
  readonly id: string;
  readonly subject: string;
  /** The kind of activity it is on; that names it instead of `subject`. */
  readonly kind?: ChannelKind | null;
  readonly reviewOn: CalendarDate;
}

/** A request may wait so many working days. */
export const REQUEST_DAYS = 5;

/** Starved themes and a buffer that is exceeded: figures of closed weeks, so they begin on a Monday. */
export function decisionsAboutFocus(
  starved: readonly StarvedTheme[],
  noise: Noise,
  today: CalendarDate,
): DecisionItem[] {
  const monday = mondayOf(today);
  return [
    ...starved.map(({ themeId, sentence }) => decisionItem('starved_theme', [themeId], monday, sentence)),
    ...(noise.exceedsBuffer ? [decisionItem('buffer_exceeded', noise.adHocIds, monday, noise.sentence)] : []),
  ];
}

/** Requests that wait longer than five working days, holidays skipped. */
export function decisionsAboutRequests(
  requests: readonly OpenRequest[],
  isHoliday: IsHoliday,
  today: CalendarDate,
): DecisionItem[] {
  return requests.flatMap(({ id, title, receivedOn }) => {
    const until = workingDaysAfter(receivedOn, REQUEST_DAYS, isHoliday);
    if (today <= until) return [];
    const on = dayInWords(receivedOn);
    const sentence = {
      nl: `Het verzoek “${title}” wacht sinds ${on.nl} op antwoord.`,
      en: `The request “${title}” has been waiting for an answer since ${on.en}.`,
    };
    return [decisionItem('request_waiting', [id], addDays(until, 1), sentence)];
  });
}

/** No-gos whose review date has come. */
export function decisionsAboutNoGos(noGos: readonly NoGo[], today: CalendarDate): DecisionItem[] {
  return noGos
    .filter(({ reviewOn }) => reviewOn <= today)
    .map(({ id, subject, kind = null, reviewOn }) => {
      const name = subjectInWords({ subject, kind });
      return decisionItem('no_go_due', [id], reviewOn, {
        nl: `Blijft “${name.nl}” bewust niet?`,
        en: `Does “${name.en}” stay deliberately not?`,
      });
    });
}
