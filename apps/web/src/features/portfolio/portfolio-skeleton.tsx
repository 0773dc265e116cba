import { Card } from '../../ui/card';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';

const ROWS = ['a', 'b', 'c', 'd', 'e'];

/** Where the accounts will stand. */
export function PortfolioSkeleton() {
  const { t } = useTranslation('portfolio');
  return (
    <Card padded={false}>
      <p role="status" className="sr-only">
        {t('loading')}
      </p>
      {ROWS.map((row) => (
        <div key={row} className="flex items-center gap-6 border-b border-line px-3 py-4 last:border-b-0">
          <Skeleton className="size-7.5" />
          <Skeleton className="h-4 w-28" />
          <Skeleton className="h-4 flex-1" />
        </div>
      ))}
    </Card>
  );
}
