import { isOpen } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { PlannedActivity } from '../../../api/year-plan';
import type { Step } from './batch';
import type { Bulk, Doable } from './bulk';

/** What can become of several activities at once. */
export type Settling = 'planned' | 'in_work' | 'ready' | 'done' | 'scrapped' | 'deleted';

/** Sorts activities into those that can become it and those that are closed already. Scrapping asks a reason. */
export function settling(
  activities: readonly PlannedActivity[],
  as: Settling,
  today: CalendarDate,
): Pick<Bulk, 'doable' | 'left' | 'asks'> {
  const able = activities.filter(({ status }) => as === 'deleted' || isOpen(status));
  const others = activities.filter(({ status }) => as !== 'deleted' && !isOpen(status) && status !== as);
  return {
    doable: able.flatMap((before): Doable[] => (before.status === as ? [] : [settled(before, as, today)])),
    left: others.map((activity) => ({ activity, why: 'not_open' })),
    asks: as === 'scrapped' ? 'scrapping' : null,
  };
}

function settled(before: PlannedActivity, as: Settling, today: CalendarDate): Doable {
  if (as === 'deleted') return { before, after: null, steps: () => [{ is: 'delete' }] };
  const after = { ...before, status: as, ...(as === 'done' && { doneOn: today }) };
  return {
    before,
    after,
    steps: (why): Step[] => {
      if (as === 'done') return [{ is: 'complete', doneOn: today }];
      if (as !== 'scrapped') return [{ is: 'change', changes: { status: as } }];
      return why?.for === 'scrapping' ? [{ is: 'scrap', reason: why.reason, note: why.note }] : [];
    },
  };
}
