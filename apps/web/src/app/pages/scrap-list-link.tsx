import { Link } from '@tanstack/react-router';
import { Scissors } from 'lucide-react';
import { buttonClasses } from '../../ui/button-classes';
import { useTranslation } from '../../words/use-translation';

export interface ScrapListLinkProps {
  organisationId: string;
  year: number;
  className?: string;
}

/** The way to what was decided not to be done. */
export function ScrapListLink({ organisationId, year, className }: ScrapListLinkProps) {
  const { t } = useTranslation('scrap-list');
  return (
    <Link
      to="/o/$organisationId/scrapped/$year"
      params={{ organisationId, year }}
      className={buttonClasses('quiet', 'm', className)}
      data-no-print
    >
      <Scissors size={15} aria-hidden />
      {t('title')}
    </Link>
  );
}
