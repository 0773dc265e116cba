import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import type { DueStep } from '../../api/own-work';
import type { PlannedActivity } from '../../api/year-plan';
import { SHORTCUTS } from '../../ui/shortcuts';
import type { OwnWeek } from './lay-week';

/** What a key does with the row that has the focus; left out for who may not plan. */
export interface RowActs {
  onFinish?: ((activity: PlannedActivity) => void) | undefined;
  onPostpone?: ((activity: PlannedActivity) => void) | undefined;
}

const rowsIn = (place: HTMLElement | null) => [
  ...(place?.querySelectorAll<HTMLElement>('[data-week-row]') ?? []),
];
const focusRow = (row: HTMLElement | undefined) =>
  row?.querySelector<HTMLElement>('[data-week-title]')?.focus();
const rowInFocus = () => document.activeElement?.closest<HTMLElement>('[data-week-row]') ?? null;

/**
 * Walks the rows of a week by J and K or the arrows, finishes with E and postpones with U. When the row that had the focus
 * goes, the one that takes its place gets it.
 */
export function useRowKeys(
  place: RefObject<HTMLElement | null>,
  week: OwnWeek,
  { onFinish, onPostpone, onStepDone }: RowActs & { onStepDone?: ((step: DueStep) => void) | undefined },
): void {
  useFocusThatStays(place);
  const walk = (by: 1 | -1) => {
    const rows = rowsIn(place.current);
    const at = rows.findIndex((row) => row.contains(document.activeElement));
    focusRow(rows[at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by]);
  };
  const activityInFocus = () => {
    const id = rowInFocus()?.dataset.weekRow;
    const { late, days, nextWeek, weekAfter, helping, standingIn } = week;
    const open = [
      late,
      ...days.map(({ activities }) => activities),
      standingIn,
      nextWeek,
      weekAfter,
      helping,
    ].flat();
    return open.find((activity) => activity.id === id && activity.version > 0);
  };
  useHotkeys(SHORTCUTS.nextRow.keys, () => walk(1), { preventDefault: true, ignoreEventWhen: inDialog });
  useHotkeys(SHORTCUTS.previousRow.keys, () => walk(-1), { preventDefault: true, ignoreEventWhen: inDialog });
  useHotkeys(SHORTCUTS.finishRow.keys, () => {
    const id = rowInFocus()?.dataset.weekRow;
    const step = week.steps.find((due) => due.id === id);
    const activity = activityInFocus();
    if (step) onStepDone?.(step);
    else if (activity) onFinish?.(activity);
  });
  useHotkeys(SHORTCUTS.postponeRow.keys, () => {
    const activity = activityInFocus();
    if (activity) onPostpone?.(activity);
  });
}

// Menus and dialogs walk by the same keys.
const inDialog = ({ target }: KeyboardEvent) =>
  target instanceof Element && target.closest('[role=dialog], [role=menu], [role=listbox]') !== null;

function useFocusThatStays(place: RefObject<HTMLElement | null>): void {
  const last = useRef<{ row: HTMLElement; at: number } | null>(null);
  useEffect(() => {
    const remember = () => {
      const row = rowInFocus();
      last.current = row ? { row, at: rowsIn(place.current).indexOf(row) } : null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [place]);
  // After every drawing: the row may have gone by whatever act.
  useLayoutEffect(() => {
    const known = last.current;
    if (!known || known.row.isConnected) return;
    last.current = null;
    const rows = rowsIn(place.current);
    focusRow(rows[Math.min(known.at, rows.length - 1)]);
  });
}
