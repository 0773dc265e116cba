import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import { weigh } from '@cadans/domain/theme-weight';
import type { YearPlan } from '../../api/year-plan';

export type ChecklistName = 'foundation' | 'themes' | 'channels' | 'activities' | 'agreed';

export interface ChecklistItem {
  readonly name: ChecklistName;
  readonly isDone: boolean;
}

const LEAST_THEMES = 3;
const LEAST_ACTIVITIES = 3;

/**
 * What a plan needs to be complete, read from the plan itself. Only for who can do it: nobody while one may not shape it,
 * and agreeing it stands there for who steers.
 */
export function checklistOf(
  { plan, themes, channels, activities }: Pick<YearPlan, 'plan' | 'themes' | 'channels' | 'activities'>,
  who: Pick<Membership, 'role' | 'admin'>,
): ChecklistItem[] {
  const steers = may(who, 'steer');
  if (!plan || !may(who, 'shape') || (plan.status === 'agreed' && !steers)) return [];
  const weights = themes.map(({ id, weight }) => ({ themeId: id, weight }));
  return [
    { name: 'foundation', isDone: plan.coreMessage !== '' },
    { name: 'themes', isDone: themes.length >= LEAST_THEMES && weigh(weights).ok },
    { name: 'channels', isDone: channels.some(({ stance }) => stance === 'chosen') },
    { name: 'activities', isDone: activities.length >= LEAST_ACTIVITIES },
    ...(steers ? [{ name: 'agreed' as const, isDone: plan.status === 'agreed' }] : []),
  ];
}
