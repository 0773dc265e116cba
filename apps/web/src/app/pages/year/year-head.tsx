import type { YearPlan } from '../../../api/year-plan';
import { PaperHead } from '../../../features/year/paper/paper-head';
import { YearFigures } from '../../../features/year/year-figures';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { usePaperView } from './use-paper-view';
import type { YearSearch } from './year-search';

export interface YearHeadProps {
  plan: YearPlan;
  organisation: string;
  search: YearSearch;
  onLate: () => void;
}

/** What the year is called and says, how it stands, and on paper how one looks at it. */
export function YearHead({ plan, organisation, search, onLate }: YearHeadProps) {
  const { t } = useTranslation('year');
  const view = usePaperView(plan, search);
  return (
    <>
      <PageHead
        title={t('title')}
        above={
          <>
            {t(plan.plan?.status === 'draft' ? 'aboveDraft' : 'above', { year: plan.year })}
            {plan.plan?.coreMessage ? ` · “${plan.plan.coreMessage}”` : null}
          </>
        }
      >
        <YearFigures plan={plan} onLate={onLate} />
      </PageHead>
      <PaperHead plan={plan} organisation={organisation} view={view} />
    </>
  );
}
