import type { YearPlan } from '../../../api/year-plan';
import { Avatar } from '../../../ui/avatar';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { useLooking } from './use-looking';

export interface AlsoLookingProps {
  plan: YearPlan;
  acting: Acting;
  activityId: string;
}

/** A small sign that says who is looking at the same activity at this moment. */
export function AlsoLooking({ plan, acting, activityId }: AlsoLookingProps) {
  const { t } = useTranslation('live');
  const ids = useLooking(acting, activityId);
  const names = ids.map((id) => plan.members.find((member) => member.id === id)?.name ?? t('somebody'));
  return (
    <p aria-live="polite" className="mt-1 flex min-h-6 items-center gap-1.5 text-xs text-muted empty:hidden">
      {names.length > 0 ? (
        <>
          <span className="flex -space-x-1.5">
            {ids.map((id, at) => (
              <Avatar key={id} name={names[at] ?? ''} id={id} size={20} />
            ))}
          </span>
          {t('alsoLooking', { count: names.length, names: names.join(', ') })}
        </>
      ) : null}
    </p>
  );
}
