import type { DecisionItem, SettlingAct } from '@cadans/domain/decision-item';
import { type Allowed, abilityFor, actsAllowed } from '../../../features/progress/acts-of-decision';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';

export interface DecisionActsProps {
  item: DecisionItem;
  isAllowed: Allowed;
  /** Whether what an act builds on is there: the row it is about. */
  isReady: boolean;
  onSettle: (act: SettlingAct) => void;
}

/** The one or two acts that settle a matter where it stands; who may do none of them is told who can. */
export function DecisionActs({ item, isAllowed, isReady, onSettle }: DecisionActsProps) {
  const { t, language } = useTranslation('progress');
  const acts = actsAllowed(item, isAllowed);
  if (acts.length === 0)
    return <p className="max-w-48 text-xs text-muted md:text-right">{t(`whoCan.${abilityFor(item)}`)}</p>;
  return acts.map((act, at) => (
    <Button
      key={act}
      size="s"
      variant={at === acts.length - 1 ? 'outline' : 'secondary'}
      aria-label={t('actOf', { act: t(`act.${act}`), about: item.sentence[language] })}
      isDisabled={!isReady}
      onPress={() => onSettle(act)}
    >
      {t(`act.${act}`)}
    </Button>
  ));
}
