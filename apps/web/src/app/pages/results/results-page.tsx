import { may } from '@cadans/domain/ability';
import { getRouteApi, Link } from '@tanstack/react-router';
import { FileUp } from 'lucide-react';
import { type Looking, ResultList } from '../../../features/results/result-list';
import { buttonClasses } from '../../../ui/button-classes';
import { PageHead } from '../../../ui/page-head';
import { useTranslation } from '../../../words/use-translation';
import { useMembership } from '../../use-membership';
import { usePageTitle } from '../../use-page-title';

const route = getRouteApi('/o/$organisationId/results');

/** What did it yield? What is done without a result, to be filled in row by row. */
export function ResultsPage() {
  const { t } = useTranslation('results');
  const { t: ofImport } = useTranslation('result-imports');
  const { organisationId } = route.useParams();
  const { shown = 'missing', page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const { membership } = useMembership();
  const mayPlan = may(membership, 'plan');
  usePageTitle(t('title'));
  return (
    <div className="flex flex-col gap-4">
      <PageHead title={t('title')} above={t('above')}>
        {mayPlan ? (
          <Link
            to="/o/$organisationId/results/import"
            params={{ organisationId }}
            search={{}}
            className={buttonClasses('outline', 'm')}
          >
            <FileUp size={15} aria-hidden />
            {ofImport('toImport')}
          </Link>
        ) : null}
      </PageHead>
      <ResultList
        key={organisationId}
        looking={{ shown, page }}
        onLook={(at) => void navigate({ search: searchFor(at), resetScroll: false })}
        organisationId={organisationId}
        mayPlan={mayPlan}
        titleOf={({ id, title, year }) => (
          <Link
            to="/o/$organisationId/list/$year"
            params={{ organisationId, year }}
            search={{ activity: id }}
            className="inline-flex min-h-6 items-center text-ink underline-offset-4 hover:underline max-md:min-h-11"
          >
            {title}
          </Link>
        )}
      />
    </div>
  );
}

/** What is looked at first needs no words in the address. */
const searchFor = ({ shown, page }: Looking) => ({
  ...(shown === 'known' && { shown }),
  ...(page > 1 && { page }),
});
