import type { Plan } from '@cadans/contracts/plans';
import { weigh } from '@cadans/domain/theme-weight';
import { PencilLine, Stamp } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import { useTranslation } from '../../words/use-translation';
import type { Place } from './place';
import { totalOf } from './share-out';
import { usePlanStatus } from './use-plan-status';
import type { Weighing } from './use-weighing';

export interface PlanStatusProps {
  place: Place;
  plan: Plan;
  weighing: Weighing;
  canSteer: boolean;
}

/** Whether the plan is a draft or agreed; who may steer changes that. What stands in the way is said, not hidden. */
export function PlanStatus({ place, plan, weighing, canSteer }: PlanStatusProps) {
  const { t } = useTranslation('foundation');
  const { mutate, isPending } = usePlanStatus(place);
  const isAgreed = plan.status === 'agreed';
  const weighed = weigh(weighing.themes.map(({ id, weight }) => ({ themeId: id, weight })));
  const hindrance = weighed.ok ? (weighing.isChanged ? 'unsaved' : null) : weighed.why;
  // What stood in the way when it was tried; said as long as that very thing does.
  const [met, setMet] = useState<typeof hindrance>(null);
  const agree = () => {
    setMet(hindrance);
    if (hindrance === null) mutate({ status: 'agreed' });
  };
  const told =
    hindrance === 'no_themes'
      ? t('agreeNoThemes')
      : hindrance === 'unsaved'
        ? t('agreeUnsaved')
        : t('agreeNotWhole', { total: totalOf(weighing.themes) });
  return (
    <div className="flex flex-col items-end gap-1.5 max-md:items-start">
      <div className="flex flex-wrap items-center gap-3">
        <Chip
          tone={isAgreed ? 'good' : 'neutral'}
          icon={isAgreed ? <Stamp size={12} aria-hidden /> : <PencilLine size={12} aria-hidden />}
        >
          {t(plan.status)}
        </Chip>
        {canSteer ? (
          <span data-no-print>
            {isAgreed ? (
              <Button isPending={isPending} onPress={() => mutate({ status: 'draft' })}>
                {t('reopen')}
              </Button>
            ) : (
              <Button
                variant="primary"
                icon={<Stamp size={15} aria-hidden />}
                isPending={isPending}
                onPress={agree}
              >
                {t('agree')}
              </Button>
            )}
          </span>
        ) : null}
      </div>
      <p role="alert" data-no-print className="max-w-md text-xs text-warn empty:hidden md:text-right">
        {!isAgreed && met && met === hindrance ? `${t('cannotAgree')}. ${told}` : null}
      </p>
    </div>
  );
}
