import type { YearPlan } from '../../../api/year-plan';
import { memberOptions } from '../../../features/activities/plan/plan-options';
import type { Known } from '../../../features/progress/known';
import { loadAhead } from '../../../features/progress/load-ahead';
import type { Option } from '../../../ui/option';
import { useTranslation } from '../../../words/use-translation';

/** Who can take work over: everybody active but who it is of, each with what they carry already, where that is known. */
export function useTakers(plan: YearPlan, { facts }: Known, memberId: string): Option[] {
  const { t } = useTranslation('handing-over');
  const load = facts && loadAhead(facts);
  return memberOptions(plan.members)
    .filter(({ id }) => id !== memberId)
    .map((option) => {
      const carried = load?.(option.id);
      if (!carried) return option;
      const promises = t('promises', { count: carried.promises });
      return { ...option, description: t('carries', { activities: carried.activities, promises }) };
    });
}
