import type { PlannedActivity } from '../../api/year-plan';
import type { Bulk } from './deeds/bulk';
import type { Draft } from './plan/draft';
import type { WindowChoice } from './plan/window-fields';

/** What somebody is busy with: one dialog at a time. */
export type Task =
  | { readonly is: 'plan'; readonly draft: Draft }
  | { readonly is: 'open' | 'finish' | 'scrap'; readonly activity: PlannedActivity }
  | { readonly is: 'bulk'; readonly bulk: Bulk }
  | { readonly is: 'move'; readonly activity: PlannedActivity; readonly to?: WindowChoice | undefined };

/** The activities with what is being moved where it would stand: the effect shows before it is saved. */
export function previewed(
  activities: readonly PlannedActivity[],
  task: Task | null,
): readonly PlannedActivity[] {
  if (task?.is === 'bulk') {
    const shown = new Map(task.bulk.doable.map(({ before, after }) => [before.id, after]));
    return activities.map((row) => shown.get(row.id) ?? row);
  }
  if (task?.is !== 'move' || !task.to) return activities;
  const { activity, to } = task;
  return activities.map((row) => (row.id === activity.id ? { ...row, ...to } : row));
}
