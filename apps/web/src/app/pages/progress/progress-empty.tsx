import { Link } from '@tanstack/react-router';
import { Activity } from 'lucide-react';
import { buttonClasses } from '../../../ui/button-classes';
import { EmptyState } from '../../../ui/empty-state';
import { useTranslation } from '../../../words/use-translation';

/** The way to the first promise. */
export function FirstPromise({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('progress');
  return (
    <span className="flex flex-col items-start gap-2 text-sm text-muted">
      {t('noPromises')}
      <Link
        to="/o/$organisationId/rhythm"
        params={{ organisationId }}
        className={buttonClasses('outline', 's')}
      >
        {t('firstPromise')}
      </Link>
    </span>
  );
}

/** Nothing was promised and nothing was planned: what this screen will tell, and where it begins. */
export function ProgressEmpty({ organisationId, year }: { organisationId: string; year: number }) {
  const { t } = useTranslation('progress');
  return (
    <EmptyState
      title={t('emptyTitle')}
      icon={<Activity size={22} />}
      actions={
        <>
          <Link
            to="/o/$organisationId/rhythm"
            params={{ organisationId }}
            className={buttonClasses('primary')}
          >
            {t('firstPromise')}
          </Link>
          <Link
            to="/o/$organisationId/foundation/$year"
            params={{ organisationId, year }}
            className={buttonClasses('secondary')}
          >
            {t('toFoundation')}
          </Link>
        </>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}
