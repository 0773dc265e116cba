import type { Request } from '@cadans/contracts/requests';
import type { Membership } from '@cadans/contracts/session';
import { windowAround } from '@cadans/domain/activity';
import { addDays } from '@cadans/domain/calendar-date';
import { mondayOf } from '@cadans/domain/iso-week';
import type { YearPlan } from '../../../api/year-plan';
import { lastChoice } from '../../../features/activities/plan/last-choice';
import type { WindowChoice } from '../../../features/activities/plan/window-fields';

/** What is said about a request when it is put in the plan; null = not chosen yet. */
export interface Accepting extends WindowChoice {
  readonly title: string;
  readonly themeId: string | null;
  readonly ownerId: string | null;
  readonly channelId: string | null;
  /** null = for nobody in particular. */
  readonly audience: string | null;
  readonly effortHours: number | null;
}

/**
 * What accepting starts with: the day that was wanted, else next week; oneself, and the channel one planned on last. Which
 * theme it serves is the question of the gate: nobody answers that beforehand.
 */
export function startAccepting(
  request: Request,
  plan: YearPlan,
  { organisationId, memberId: me }: Pick<Membership, 'organisationId' | 'memberId'>,
): Accepting {
  const { today } = plan;
  const last = lastChoice(organisationId);
  const isWanted = request.wantedOn !== null && request.wantedOn >= today;
  const window = isWanted
    ? windowAround(request.wantedOn ?? today, 'day')
    : windowAround(addDays(mondayOf(today), 7), 'week');
  const chosen = plan.channels.filter(({ stance }) => stance === 'chosen');
  return {
    title: request.title,
    themeId: null,
    ownerId: plan.members.some(({ id, active }) => active && id === me) ? me : null,
    channelId: (chosen.find(({ id }) => id === last.channelId) ?? chosen[0])?.id ?? null,
    audience: null,
    effortHours: null,
    precision: isWanted ? 'day' : 'week',
    ...window,
  };
}
