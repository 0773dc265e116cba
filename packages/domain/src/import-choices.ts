import type { Status } from './activity.js';
import type { CalendarDate } from './calendar-date.js';
import type { ChannelKind, ChannelStance } from './channel.js';
import type { KnownActivity } from './import-duplicates.js';
import type { RowRefusal } from './import-row.js';
import type { PastChoice } from './import-status.js';
import type { Target, Targets } from './import-targets.js';
import type { LeftOut } from './import-tool-words.js';

/**
 * What will become of a row. `ready` is imported; `parked` has no date and waits for one in the file; `duplicate` and
 * `skipped` are left out; `error` cannot be read; the `needs_…` wait for a choice. Only ready rows are ever imported.
 */
export const VERDICTS = [
  'ready',
  'needs_theme',
  'needs_owner',
  'needs_channel',
  'needs_status',
  'needs_date_order',
  'needs_year',
  'needs_serials',
  'needs_day',
  'duplicate',
  'parked',
  'skipped',
  'error',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a row waits or is refused, beyond what could not be read. */
export type PlanRefusal =
  | RowRefusal
  | LeftOut
  | 'owner_not_active'
  | 'channel_deliberately_not'
  /** The kind of the channel is deliberately not used. */
  | 'deliberately_not'
  | 'plan_agreed';

/** What one row gets, whatever its group gets. */
export interface RowChoice {
  readonly theme?: Target;
  readonly owner?: Target;
  readonly channel?: Target;
  /** False takes in what the file or the answer to its date leaves out. */
  readonly skip?: boolean;
}

/** Everything whoever imports chose. */
export interface ImportChoices {
  readonly themes: Targets;
  readonly owners: Targets;
  readonly channels: Targets;
  /** By folded status word; a word that is not in here is asked. */
  readonly statuses: ReadonlyMap<string, Status>;
  readonly past: PastChoice | null;
  readonly duplicates: 'skip' | 'import';
  readonly rows: ReadonlyMap<number, RowChoice>;
}

/** What is there already. */
export interface ImportGround {
  readonly activities: readonly KnownActivity[];
  readonly members: readonly { readonly id: string; readonly active: boolean }[];
  readonly channels: readonly {
    readonly id: string;
    readonly kind: ChannelKind;
    readonly stance: ChannelStance;
  }[];
  /** The kinds of activity that are deliberately not used. */
  readonly kindsLeftOut: readonly ChannelKind[];
  readonly plans: readonly {
    readonly year: number;
    readonly agreed: boolean;
    readonly themeIds: readonly string[];
  }[];
  /** Whether whoever imports may steer: only then an agreed plan can get another theme. */
  readonly maySteer: boolean;
  readonly today: CalendarDate;
}

/** Whether a row waits for a choice of whoever imports. */
export function isWaiting(verdict: Verdict): boolean {
  return verdict.startsWith('needs_');
}
