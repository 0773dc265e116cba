import { Link } from '@tanstack/react-router';
import { Scissors } from 'lucide-react';
import { buttonClasses } from '../../../ui/button-classes';
import { useTranslation } from '../../../words/use-translation';

/** The way to what was decided not to be done. */
export function ScrapListLink({ organisationId, year }: { organisationId: string; year: number }) {
  const { t } = useTranslation('scrap-list');
  return (
    <Link
      to="/o/$organisationId/scrapped/$year"
      params={{ organisationId, year }}
      className={buttonClasses('quiet', 'm', 'max-md:min-w-11 max-md:px-0!')}
      data-no-print
    >
      <Scissors size={15} aria-hidden />
      <span className="max-md:sr-only">{t('title')}</span>
    </Link>
  );
}
