import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';

/** The shape of the progress screen while it is on its way. */
export function ProgressSkeleton() {
  const { t } = useTranslation('ui');
  return (
    <div role="status" aria-label={t('loading')} className="mt-4 flex flex-col gap-4">
      <div className="grid gap-4 lg:grid-cols-3">
        <Skeleton className="h-60 rounded-card" />
        <Skeleton className="h-60 rounded-card" />
        <Skeleton className="h-60 rounded-card" />
      </div>
      <div className="grid gap-4 lg:grid-cols-[4fr_3fr]">
        <Skeleton className="h-96 rounded-card" />
        <Skeleton className="h-96 rounded-card" />
      </div>
      <Skeleton className="h-64 rounded-card" />
    </div>
  );
}
