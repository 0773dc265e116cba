import { useMemo, useState } from 'react';
import type { YearPlan } from '../../api/year-plan';
import type { Task } from '../../features/activities/task';

interface OpenActivity {
  /** The activity that the address names. */
  activity?: string | undefined;
}

/**
 * What somebody is busy with. An activity that is open stands in the address, so that it can be handed on as a link, and
 * stays open below a dialog that was opened from it. `missing` is what the address names and this year does not have.
 */
export function useTask(plan: YearPlan, { activity: named }: OpenActivity, onOpen: (id?: string) => void) {
  const [other, setOther] = useState<Task | null>(null);
  const opened = named ? plan.activities.find(({ id }) => id === named) : undefined;
  const task = useMemo(
    (): Task | null => other ?? (opened ? { is: 'open', activity: opened } : null),
    [other, opened],
  );
  const setTask = (next: Task | null) => {
    setOther(next?.is === 'open' ? null : next);
    if (next?.is === 'open') {
      if (next.activity.id !== named) onOpen(next.activity.id);
    } else if (next === null && other === null && named) onOpen(undefined);
  };
  return { task, opened, missing: named && !opened ? named : undefined, setTask };
}
