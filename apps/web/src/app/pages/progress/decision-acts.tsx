import { yearOf } from '@cadans/domain/calendar-date';
import type { DecisionItem, SettlingAct } from '@cadans/domain/decision-item';
import { Link } from '@tanstack/react-router';
import { type Allowed, abilityFor, actsAllowed } from '../../../features/progress/acts-of-decision';
import { Button } from '../../../ui/button';
import { type ButtonVariant, buttonClasses } from '../../../ui/button-classes';
import { useTranslation } from '../../../words/use-translation';

export interface DecisionActsProps {
  item: DecisionItem;
  organisationId: string;
  today: string;
  isAllowed: Allowed;
  /** Whether what an act builds on is there: the row it is about. */
  isReady: boolean;
  onSettle: (act: SettlingAct) => void;
}

/** The one or two acts that settle a matter; who may do none of them is told who can. */
export function DecisionActs({ item, isAllowed, isReady, onSettle, ...place }: DecisionActsProps) {
  const { t, language } = useTranslation('progress');
  const acts = actsAllowed(item, isAllowed);
  if (acts.length === 0)
    return <p className="max-w-48 text-xs text-muted md:text-right">{t(`whoCan.${abilityFor(item)}`)}</p>;
  return acts.map((act, at) => {
    const variant: ButtonVariant = at === acts.length - 1 ? 'outline' : 'secondary';
    const label = t('actOf', { act: t(`act.${act}`), about: item.sentence[language] });
    const there = linkOf(act, item, place);
    return there ? (
      <Link key={act} {...there} aria-label={label} className={buttonClasses(variant, 's')}>
        {t(`act.${act}`)}
      </Link>
    ) : (
      <Button
        key={act}
        size="s"
        variant={variant}
        aria-label={label}
        isDisabled={!isReady}
        onPress={() => onSettle(act)}
      >
        {t(`act.${act}`)}
      </Button>
    );
  });
}

interface Place {
  organisationId: string;
  today: string;
}

/** What is settled on another screen: the weights on the foundation, the work of who is away in the list. */
function linkOf(act: SettlingAct, { ids }: DecisionItem, { organisationId, today }: Place) {
  const params = { organisationId, year: yearOf(today) };
  if (act === 'reweigh') return { to: '/o/$organisationId/foundation/$year', params } as const;
  if (act === 'hand_over' || act === 'name_stand_in') {
    const [owner] = ids;
    return {
      to: '/o/$organisationId/list/$year',
      params,
      search: { ...(owner !== undefined && { owner }), status: 'open' },
    } as const;
  }
  if (act === 'accept')
    return {
      to: '/o/$organisationId/requests',
      params,
      search: { request: ids[0], act: 'accept' },
    } as const;
  return null;
}
