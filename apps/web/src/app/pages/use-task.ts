import { useMemo, useState } from 'react';
import type { YearPlan } from '../../api/year-plan';
import type { Task } from '../../features/activities/task';

interface OpenActivity {
  /** The activity that the address names. */
  activity?: string | undefined;
}

/**
 * What somebody is busy with. An activity that is open stands in the address, so that it can be handed on as a link; an
 * address that names none of this year opens nothing.
 */
export function useTask(plan: YearPlan, { activity: named }: OpenActivity, onOpen: (id?: string) => void) {
  const [other, setOther] = useState<Task | null>(null);
  const opened = named ? plan.activities.find(({ id }) => id === named) : undefined;
  const task = useMemo(
    (): Task | null => other ?? (opened ? { is: 'open', activity: opened } : null),
    [other, opened],
  );
  const setTask = (next: Task | null) => {
    const id = next?.is === 'open' ? next.activity.id : undefined;
    if (id !== named) onOpen(id);
    setOther(next?.is === 'open' ? null : next);
  };
  return { task, setTask };
}
