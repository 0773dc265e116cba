import type { NoGo } from '@cadans/contracts/no-gos';
import { noGoInWords } from '@cadans/domain/no-go-words';
import type { YearPlan } from '../../../api/year-plan';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

export interface OverriddenNoteProps {
  plan: Pick<YearPlan, 'channels' | 'members'>;
  activityId: string;
  standing: readonly NoGo[];
}

/** An activity that is there against a no-go says so: who overrode it, and why. */
export function OverriddenNote({ plan, activityId, standing }: OverriddenNoteProps) {
  const { t } = useTranslation('activities');
  const { language } = useLanguage();
  const overridden = standing.flatMap((noGo) =>
    noGo.temptations.filter((one) => one.activityId === activityId).map((one) => ({ noGo, one })),
  );
  const nameOf = (byId: string | null) => plan.members.find(({ id }) => id === byId)?.name;
  return overridden.map(({ noGo, one }) => (
    <p key={one.id} className="mb-1 border-l-2 border-warn-line pl-3 text-[0.8125rem] text-muted">
      {t('overridden', { who: nameOf(one.byId) ?? t('somebody'), reason: one.reason })}{' '}
      {
        noGoInWords({
          ...noGo,
          subject: plan.channels.find(({ id }) => id === noGo.channelId)?.name ?? noGo.audience ?? '',
          by: nameOf(noGo.decidedById) ?? null,
        })[language]
      }
    </p>
  ));
}
