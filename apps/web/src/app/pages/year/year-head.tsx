import type { Membership } from '@cadans/contracts/session';
import type { YearPlan } from '../../../api/year-plan';
import { PaperHead } from '../../../features/year/paper/paper-head';
import { firstScreen, later } from '../../../ui/later';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { usePaperView } from './use-paper-view';
import type { YearSearch } from './year-search';

const HeadDials = later(() => import('./head-dials').then((module) => module.HeadDials), firstScreen);

export interface YearHeadProps {
  plan: YearPlan;
  membership: Membership;
  search: YearSearch;
}

/** What the year is called and says, how it stands, and on paper how one looks at it. */
export function YearHead({ plan, membership, search }: YearHeadProps) {
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
        {/* Its room, so that nothing moves when it comes. */}
        <div className="min-h-11 max-md:min-h-24 max-md:w-full">
          <HeadDials plan={plan} organisationId={membership.organisationId} />
        </div>
      </PageHead>
      <PaperHead plan={plan} organisation={membership.name} view={view} />
    </>
  );
}
