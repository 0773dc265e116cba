import type { CalendarDate } from './calendar-date.js';
import { type DecisionItem, decisionItem } from './decision-item.js';
import { counted } from './sentence.js';

/** A cadence that is silent, its channel by name, and the day its silence passed twice the promised interval. */
export interface SilentCadence {
  readonly cadenceId: string;
  readonly channel: string;
  /** Days since the last publication. */
  readonly days: number;
  readonly since: CalendarDate;
}

/** Coming weeks, by their Mondays, in which a cadence has a beat that nobody planned. */
export interface UncoveredCadence {
  readonly cadenceId: string;
  readonly channel: string;
  readonly weeks: readonly CalendarDate[];
}

const DAYS = { nl: ['dag', 'dagen'], en: ['day', 'days'] } as const;
const WEEKS = { nl: ['week', 'weken'], en: ['week', 'weeks'] } as const;

/** Silent cadences, and cadences with coming weeks that nobody filled. Who is silent and what is covered, others reckon. */
export function decisionsAboutPromises(
  silent: readonly SilentCadence[],
  uncovered: readonly UncoveredCadence[],
  today: CalendarDate,
): DecisionItem[] {
  return [
    ...silent.map(({ cadenceId, channel, days, since }) => {
      const long = counted(days, DAYS);
      return decisionItem('silent_cadence', [cadenceId], since, {
        nl: `${channel}: al ${long.nl} stil.`,
        en: `${channel}: silent for ${long.en}.`,
      });
    }),
    ...uncovered
      .filter(({ weeks }) => weeks.length > 0)
      .map(({ cadenceId, channel, weeks }) => {
        const open = counted(weeks.length, WEEKS);
        return decisionItem('uncovered_weeks', [cadenceId], today, {
          nl: `${channel}: voor ${open.nl} staat er niets gepland tegenover de belofte.`,
          en: `${channel}: for ${open.en} nothing is planned to keep the promise.`,
        });
      }),
  ];
}
