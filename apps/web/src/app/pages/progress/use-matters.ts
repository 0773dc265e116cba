import type { Progress } from '@cadans/contracts/progress';
import { type Matters, sortOutMatters } from '@cadans/domain/arranged';
import type { DecisionItem } from '@cadans/domain/decision-item';
import { useMemo, useState } from 'react';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';

type Rows = ReadonlyMap<string, PlannedActivity>;

interface Seen {
  /** When the figures were told. */
  readonly toldAt: number;
  /** How many years were known then. */
  readonly years: number;
  readonly rows: Rows;
  /** Settled here by something that leaves no trace in the plan. */
  readonly settled: ReadonlySet<string>;
}

/**
 * What still needs a decision: what was settled here leaves at once, before the figures are read again, and comes back when
 * it was refused or undone. An activity that changed since the figures were told has been dealt with.
 */
export function useMatters(progress: Progress, toldAt: number, plans: readonly YearPlan[]) {
  const rows = useMemo(() => rowsOf(plans), [plans]);
  const [seen, setSeen] = useState<Seen>(() => seeing(toldAt, plans.length, rows));
  let known = seen;
  if (seen.toldAt !== toldAt || seen.years !== plans.length) {
    known = seeing(toldAt, plans.length, rows, seen.toldAt === toldAt ? seen : undefined);
    setSeen(known);
  }
  const isLeft = (item: DecisionItem) => {
    if (known.settled.has(keyOf(item))) return false;
    if (item.kind === 'third_postponement' || item.kind === 'overdue')
      return item.ids.every((id) => isAsSeen(rows.get(id), known.rows.get(id)));
    return item.kind !== 'silent_cadence' || !isPlannedSince(item, progress, rows, known.rows);
  };
  const { open, arranged } = sortOutMatters(progress.decisions, progress.promises);
  const matters: Matters = { open: open.filter(isLeft), arranged };
  return {
    matters,
    putAway: (item: DecisionItem) =>
      setSeen((before) => ({ ...before, settled: new Set([...before.settled, keyOf(item)]) })),
  };
}

const keyOf = ({ kind, ids }: DecisionItem) => `${kind} ${ids.join(' ')}`;

function seeing(toldAt: number, years: number, rows: Rows, before?: Seen): Seen {
  // Rows of a year that was known already stay as they were seen with these figures.
  return {
    toldAt,
    years,
    rows: new Map([...rows, ...(before?.rows ?? [])]),
    settled: before?.settled ?? new Set(),
  };
}

const rowsOf = (plans: readonly YearPlan[]): Rows =>
  new Map(plans.flatMap(({ activities }) => activities.map((row) => [row.id, row] as const)));

/** The same rows read again are others to the machine, and the same to us. */
function isAsSeen(now: PlannedActivity | undefined, then: PlannedActivity | undefined): boolean {
  if (!now || !then) return now === then;
  return (
    now.version === then.version &&
    now.status === then.status &&
    now.startsOn === then.startsOn &&
    now.endsOn === then.endsOn &&
    now.slides === then.slides
  );
}

/** Whether something was put in the plan for a promise since the figures were told. */
function isPlannedSince({ ids }: DecisionItem, { promises }: Progress, rows: Rows, before: Rows): boolean {
  const cadence = promises.find((one) => ids.includes(one.cadence.id))?.cadence;
  if (!cadence || before.size === 0) return false;
  const { channelId, themeId } = cadence;
  for (const row of rows.values()) {
    const isItsOwn = row.channelId === channelId && (themeId === null || row.themeId === themeId);
    if (isItsOwn && !before.has(row.id)) return true;
  }
  return false;
}
