import { Download } from 'lucide-react';
import { addressOf } from '../../api/address';
import { buttonClasses } from '../../ui/button-classes';
import { useTranslation } from '../../words/use-translation';
import type { Sought } from './sought';

/** All that is sought in the audit trail, not only the page that is seen, as a file. */
export function AuditFile({ organisationId, sought }: { organisationId: string; sought: Sought }) {
  const { t } = useTranslation('audit');
  const { before: _, ...filters } = sought;
  return (
    <a
      href={addressOf('/organisations/:organisationId/audit-trail.csv', { organisationId }, filters)}
      download
      className={buttonClasses('secondary', 'm')}
      data-no-print
    >
      <Download size={15} aria-hidden />
      {t('asFile')}
    </a>
  );
}
