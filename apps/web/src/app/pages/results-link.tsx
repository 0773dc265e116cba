import { Link } from '@tanstack/react-router';
import { ClipboardCheck } from 'lucide-react';
import { buttonClasses } from '../../ui/button-classes';
import { useTranslation } from '../../words/use-translation';

/** The way to what is done and what came of it. */
export function ResultsLink({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('results');
  return (
    <Link
      to="/o/$organisationId/results"
      params={{ organisationId }}
      className={buttonClasses('quiet', 'm')}
      data-no-print
    >
      <ClipboardCheck size={15} aria-hidden />
      {t('toList')}
    </Link>
  );
}
