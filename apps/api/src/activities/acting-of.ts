import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { CurrentMember } from '../http/request.js';
import type { ActOnActivity } from './act-lines.js';
import type { Acting } from './acting.js';
import { changing } from './changing.js';
import { completing, reassigning, removing, reopening, restoring, scrapping } from './ending.js';
import { moving, retracting } from './moving.js';

/** What an act of a batch does: the very same as the act alone. */
export function actingOf(member: CurrentMember, act: ActOnActivity, today: CalendarDate): Acting {
  switch (act.is) {
    case 'change':
      return changing(member, act.changes, today);
    case 'move':
      return moving(member, act, today);
    case 'retract':
      return retracting(member);
    case 'reassign':
      return reassigning(member, act.ownerId);
    case 'complete':
      return completing(member, act, today);
    case 'reopen':
      return reopening(member);
    case 'scrap':
      return scrapping(member, act);
    case 'restore':
      return restoring(member);
    case 'delete':
      return removing(member);
  }
}
