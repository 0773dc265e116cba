import type { Origin, Status } from './activity.js';
import type { Absence } from './away.js';
import { type Cadence, type Chain, chainsOf, type Pause } from './cadence.js';
import type { CalendarDate } from './calendar-date.js';
import type { ChannelKind } from './channel.js';
import type { NoGo, OpenRequest } from './decisions-about-choices.js';
import type { ChosenTheme } from './focus-score.js';
import { leadDaysOf } from './lead-time.js';
import { type Promised, type WorkByChannel, workByChannel } from './publication.js';
import type { SlipRow } from './slip.js';
import type { ResultRow } from './yield.js';

/** An activity as far as the dials go. Days, never instants; null = never, or nobody said. */
export interface FactRow {
  readonly id: string;
  readonly title: string;
  readonly themeId: string;
  readonly channelId: string;
  readonly ownerId: string;
  readonly status: Status;
  readonly origin: Origin;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly doneOn: CalendarDate | null;
  readonly firstCommittedEndsOn: CalendarDate;
  readonly createdOn: CalendarDate;
  readonly effortHours: number | null;
  /** Postponements that still stand. */
  readonly slides: number;
  /** Known of open work from its third postponement on. */
  readonly lastPostponedOn: CalendarDate | null;
  readonly lastDecidedOn: CalendarDate | null;
  /** The day anything last happened to it; known of open work past its last day. */
  readonly lastActedOn: CalendarDate | null;
}

/** A theme as a year chose it. */
export interface FactTheme extends ChosenTheme {
  readonly year: number;
  readonly ownerId: string | null;
}

export interface FactChannel {
  readonly id: string;
  readonly name: string;
  readonly kind: ChannelKind;
  /** Working days agreed; null = what is usual for its kind. */
  readonly leadDays: number | null;
}

/** A scrapping that still stands, and the hours it freed. */
export interface FactScrapping {
  readonly id: string;
  readonly activityId: string;
  readonly on: CalendarDate;
  readonly hoursFreed: number | null;
}

/** All that the dials of an organisation are reckoned from, over all its years. What was deleted is not in it. */
export interface Facts {
  readonly today: CalendarDate;
  readonly activities: readonly FactRow[];
  readonly cadences: readonly Cadence[];
  readonly pauses: readonly Pause[];
  /** The themes each year has chosen, in their order. */
  readonly themes: readonly FactTheme[];
  readonly channels: readonly FactChannel[];
  /** How much of the work may be ad hoc, in percent. */
  readonly noiseBuffer: number;
  readonly postponements: readonly SlipRow[];
  readonly scrappings: readonly FactScrapping[];
  readonly results: readonly ResultRow[];
  /** Those that stand. */
  readonly noGos: readonly NoGo[];
  readonly requests: readonly OpenRequest[];
  readonly absences: readonly Absence[];
  /** The review that comes next, by the agreement that asks for it, and the last day on which it is in time. Null = none is asked for. */
  readonly nextReview: { readonly id: string; readonly dueOn: CalendarDate } | null;
  /** The public holidays of last year, this year and the next. */
  readonly holidays: ReadonlySet<CalendarDate>;
}

/** Every promise with its pauses and the work on its channels, which is sorted out once. */
export function promisesOf({ cadences, pauses, activities }: Facts): Promised[] {
  const work = workByChannel(activities);
  return chainsOf(cadences).map((chain) => ({ chain, pauses, work: workOn(chain, work) }));
}

function workOn(chain: Chain, work: WorkByChannel): WorkByChannel {
  const channels = new Set(chain.map(({ channelId }) => channelId));
  return new Map([...channels].map((id) => [id, work.get(id) ?? { published: [], planned: [] }]));
}

/** The themes chosen for a year, in their order. */
export function themesOfYear({ themes }: Facts, year: number): FactTheme[] {
  return themes.filter((theme) => theme.year === year);
}

/** The lead time of every channel, in working days. */
export function leadDaysByChannel({ channels }: Facts): Map<string, number> {
  return new Map(channels.map(({ id, kind, leadDays }) => [id, leadDays ?? leadDaysOf(kind)]));
}
