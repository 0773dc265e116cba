import { Link } from '@tanstack/react-router';
import { Landmark } from 'lucide-react';
import type { YearPlan } from '../../api/year-plan';
import { buttonClasses } from '../../ui/button-classes';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';

/** A plan that has no themes or no channels yet: nothing can be planned in it, and where that is mended. */
export function PlanNeeds({ plan, organisationId }: { plan: YearPlan; organisationId: string }) {
  const { t } = useTranslation('year');
  const { year } = plan;
  const needsThemes = plan.themes.length === 0;
  return (
    <EmptyState
      title={t(needsThemes ? 'noThemesTitle' : 'noChannelsTitle', { year })}
      icon={<Landmark size={22} />}
      actions={
        <Link
          to="/o/$organisationId/foundation/$year"
          params={{ organisationId, year }}
          className={buttonClasses('primary')}
        >
          {t('toFoundation')}
        </Link>
      }
    >
      {t(needsThemes ? 'noThemesText' : 'noChannelsText')}
    </EmptyState>
  );
}
