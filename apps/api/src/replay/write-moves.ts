import { type CalendarDate, quarterOf } from '@cadans/domain/calendar-date';
import { isSameIsoWeek } from '@cadans/domain/iso-week';
import { asOwner, type OwnerScope } from './as-owner.js';
import type { MatchedMoves } from './match-moves.js';
import type { HistoryMove } from './read-moves.js';

/** What the product's rule makes of the moves that were found: inside one ISO week a move is free and needs no record. */
export interface WrittenMoves {
  readonly postponements: number;
  readonly pullIns: number;
  readonly freeMoves: number;
}

/** The changes of one activity, under its id. */
export interface ActivityMoves {
  readonly activityId: string;
  readonly moves: MatchedMoves['moves'];
}

/**
 * Writes moves into the ledgers on the days they were made, and with them the date that was committed to first. The reason
 * is `other`: a list of dates does not tell it.
 */
export async function writeMoves(
  ownerUrl: string,
  scope: OwnerScope,
  activities: readonly ActivityMoves[],
): Promise<WrittenMoves> {
  const rows = activities.flatMap(({ activityId, moves }) => ledgerRows(activityId, moves));
  const first = activities.flatMap(({ activityId, moves }) => {
    const committed = firstCommitted(moves);
    return committed ? [{ activity_id: activityId, first: committed }] : [];
  });
  await asOwner(
    ownerUrl,
    scope,
    ['activity', 'activity_event', 'postponement', 'pull_in'],
    async (client) => {
      for (const statement of [POSTPONEMENTS, PULL_INS, EVENTS, VERSIONS])
        await client.query(statement, [
          scope.organisationId,
          JSON.stringify(rows),
          ...(statement === VERSIONS ? [] : [scope.memberId]),
        ]);
      await client.query(FIRST, [scope.organisationId, JSON.stringify(first)]);
    },
  );
  const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
  return { postponements: count('postponed'), pullIns: count('pulled_in'), freeMoves: count('moved') };
}

function ledgerRows(activityId: string, moves: readonly HistoryMove[]) {
  const made = moves.flatMap(({ kind, on, from, to, days }) =>
    kind === 'moved' && on && from && to ? [{ on, from, to, days }] : [],
  );
  return made.map(({ on, from, to, days }, index) => {
    const later = days > 0 ? 'postponed' : 'pulled_in';
    return {
      activity_id: activityId,
      activity_version: index + 2,
      kind: isSameIsoWeek(from, to) ? 'moved' : later,
      from_on: from,
      to_on: to,
      days: Math.abs(days),
      crosses_quarter: quarterOf(from) !== quarterOf(to),
      at: `${on}T12:00:00Z`,
    };
  });
}

/** The first day that was ever agreed: what a year put right or a placeholder said before does not count. */
function firstCommitted(moves: readonly HistoryMove[]): CalendarDate | null {
  for (const { kind, from, to } of moves) {
    if (kind === 'moved' || kind === 'unchanged' || kind === 'undated') return from;
    if (kind !== 'invalid' && to) return to;
  }
  return null;
}

const TOLD = `jsonb_to_recordset($2) as told (activity_id uuid, activity_version integer, kind text, from_on date, to_on date,
  days integer, crosses_quarter boolean, at timestamptz)`;

const POSTPONEMENTS = `insert into postponement (organisation_id, activity_id, activity_version, from_starts_on, from_ends_on,
    to_starts_on, to_ends_on, days, crosses_quarter, reason, note, by_id, at)
  select $1, activity_id, activity_version, from_on, from_on, to_on, to_on, days, crosses_quarter, 'other',
    'Geen reden in de geschiedenis', $3, at from ${TOLD} where kind = 'postponed'`;

const PULL_INS = `insert into pull_in (organisation_id, activity_id, activity_version, from_starts_on, from_ends_on, to_starts_on,
    to_ends_on, days, by_id, at)
  select $1, activity_id, activity_version, from_on, from_on, to_on, to_on, days, $3, at from ${TOLD} where kind = 'pulled_in'`;

const EVENTS = `insert into activity_event (organisation_id, activity_id, activity_version, kind, old_values, new_values, by_id, at)
  select $1, activity_id, activity_version, kind::event_kind, jsonb_build_object('starts_on', from_on, 'ends_on', from_on),
    jsonb_build_object('starts_on', to_on, 'ends_on', to_on), $3, at from ${TOLD}`;

const VERSIONS = `update activity set version = moved.version, slides = moved.slides
  from (select activity_id, max(activity_version) as version, count(*) filter (where kind = 'postponed') as slides
    from ${TOLD} group by activity_id) moved
  where organisation_id = $1 and id = moved.activity_id`;

const FIRST = `update activity set first_committed_ends_on = told.first
  from jsonb_to_recordset($2) as told (activity_id uuid, first date) where organisation_id = $1 and id = told.activity_id`;
