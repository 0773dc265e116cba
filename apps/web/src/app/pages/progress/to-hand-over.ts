import type { Cadence as Stored } from '@cadans/contracts/cadences';
import { isOpen } from '@cadans/domain/activity';
import { chainsOf } from '@cadans/domain/cadence';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { DecisionItem } from '@cadans/domain/decision-item';
import type { PlannedActivity } from '../../../api/year-plan';
import type { RowOf } from './settling';

/** A promise of somebody, with its rows that still count and are theirs. */
export interface OwnPromise {
  readonly id: string;
  readonly rows: readonly Stored[];
  /** The row in force last. */
  readonly row: Stored;
}

/** The open work of a matter that is still of who it is about, the first due first. */
export function workToHandOver({ ids: [memberId, ...ids] }: DecisionItem, rowOf: RowOf): PlannedActivity[] {
  return ids
    .flatMap((id) => rowOf(id) ?? [])
    .filter(({ status, ownerId }) => isOpen(status) && ownerId === memberId)
    .toSorted((one, other) => (one.endsOn < other.endsOn ? -1 : 1));
}

/** The promises of somebody that still count. */
export function promisesToHandOver(
  stored: readonly Stored[],
  memberId: string,
  today: CalendarDate,
): OwnPromise[] {
  const byId = new Map(stored.map((row) => [row.id, row]));
  return chainsOf(stored).flatMap((chain) => {
    const rows = chain
      .flatMap(({ id }) => byId.get(id) ?? [])
      .filter(
        ({ ownerId, validUntil }) => ownerId === memberId && (validUntil === null || validUntil >= today),
      );
    const row = rows.at(-1);
    return row ? [{ id: row.id, rows, row }] : [];
  });
}
