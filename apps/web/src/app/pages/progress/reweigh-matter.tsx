import type { Plan } from '@cadans/contracts/plans';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { DecisionItem } from '@cadans/domain/decision-item';
import type { Period } from '@cadans/domain/period';
import { useQuery } from '@tanstack/react-query';
import { planQuery } from '../../../features/foundation/foundation.queries';
import { useChooseThemes } from '../../../features/foundation/use-choose-themes';
import { maySave, useWeighing } from '../../../features/foundation/use-weighing';
import { WeightBar } from '../../../features/foundation/weight-bar';
import { WeightsOvertaken } from '../../../features/foundation/weights-overtaken';
import { WeightsTogether } from '../../../features/foundation/weights-together';
import type { Known } from '../../../features/progress/known';
import { effectOfWeights } from '../../../features/progress/weighing-effect';
import { WeighingTold } from '../../../features/progress/weighing-told';
import { WeightRows } from '../../../features/progress/weight-rows';
import { AskDialog } from '../../../ui/ask-dialog';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

export interface ReweighMatterProps {
  item: DecisionItem;
  known: Known;
  today: CalendarDate;
  /** The period whose focus stands on the screen. */
  period: Period;
  onDone: (isSettled: boolean) => void;
  onClose: () => void;
}

/** Weighs the themes of this year where one of them gets too little; saved as on the foundation. */
export function ReweighMatter({ today, ...props }: ReweighMatterProps) {
  const place = { organisationId: props.known.organisationId, year: yearOf(today) };
  const { data: plan } = useQuery(planQuery(place));
  return plan ? <Reweigh {...props} plan={plan} place={place} /> : null;
}

interface ReweighProps extends Omit<ReweighMatterProps, 'today'> {
  plan: Plan;
  place: { readonly organisationId: string; readonly year: number };
}

function Reweigh({ item, known, period, plan, place, onDone, onClose }: ReweighProps) {
  const { t } = useTranslation('weighing');
  const { language } = useLanguage();
  const weighing = useWeighing(plan.themes);
  const choose = useChooseThemes(place);
  const { themes, set } = weighing;
  const effect = known.facts && effectOfWeights(known.facts, period, themes);
  const save = () => {
    if (!maySave(weighing)) return;
    const choice = {
      themes,
      said: t('saved', { year: place.year }),
      before: plan.themes,
      manyThemesReason: plan.manyThemesReason ?? undefined,
    };
    choose.mutate(choice, { onSuccess: () => onDone(true) });
  };
  return (
    <AskDialog
      title={t('title', { year: place.year })}
      subtitle={item.sentence[language]}
      act={t('save')}
      isPending={choose.isPending}
      isDisabled={!maySave(weighing)}
      onSubmit={save}
      onClose={onClose}
    >
      <WeightsOvertaken weighing={weighing} />
      <WeightBar themes={themes} onChange={set} />
      <WeightsTogether themes={themes} onChange={set} />
      <WeightRows
        themes={themes}
        got={effect?.got ?? null}
        weights={new Map(plan.themes.map(({ id, weight }) => [id, weight]))}
        aboutId={item.ids[0] ?? ''}
        onWeigh={(id, weight) => set(themes.map((theme) => (theme.id === id ? { ...theme, weight } : theme)))}
      />
      {effect ? <WeighingTold effect={effect} nameOf={known.themeName} /> : null}
    </AskDialog>
  );
}
