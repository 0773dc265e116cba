import type { Imported } from '@cadans/contracts/imports';
import { Link } from '@tanstack/react-router';
import { CircleCheck } from 'lucide-react';
import { Button } from '../../ui/button';
import { buttonClasses } from '../../ui/button-classes';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';

export interface ImportDoneProps {
  organisationId: string;
  imported: Imported;
  onAnother: () => void;
}

/** What the import did, with the way to each year. */
export function ImportDone({ organisationId, imported, onAnother }: ImportDoneProps) {
  const { t } = useTranslation('imports');
  const latest = imported.perYear.at(-1)?.year;
  return (
    <EmptyState
      icon={<CircleCheck size={24} />}
      title={t('done', { count: imported.imported })}
      actions={
        <>
          {imported.perYear.map(({ year, activities }) => (
            <Link
              key={year}
              to="/o/$organisationId/year/$year"
              params={{ organisationId, year }}
              search={{}}
              className={buttonClasses(year === latest ? 'primary' : 'outline', 'm')}
            >
              {t('toYear', { year, count: activities })}
            </Link>
          ))}
          <Button variant="quiet" onPress={onAnother}>
            {t('another')}
          </Button>
        </>
      }
    >
      <p>{t('doneText')}</p>
      {imported.parked > 0 ? <p>{t('parkedDone', { count: imported.parked })}</p> : null}
      {imported.leftOut > 0 ? <p>{t('leftOut', { count: imported.leftOut })}</p> : null}
    </EmptyState>
  );
}
