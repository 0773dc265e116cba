import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';

/** The shape of a foundation while it is on its way. */
export function FoundationSkeleton() {
  const { t } = useTranslation('ui');
  const card = 'rounded-card border border-line bg-surface p-5 md:p-8';
  return (
    <div role="status" aria-label={t('loading')} className="flex flex-col gap-5">
      <div className={card}>
        <Skeleton className="h-3 w-24" />
        <Skeleton className="mt-4 h-9 w-3/5" />
        <div className="mt-10 grid gap-10 lg:grid-cols-[5fr_4fr_4fr]">
          {['vision', 'audiences', 'proof'].map((key) => (
            <div key={key} className="flex flex-col gap-3">
              <Skeleton className="h-3 w-20" />
              <Skeleton className="h-4" />
              <Skeleton className="h-4" />
              <Skeleton className="h-4 w-2/3" />
            </div>
          ))}
        </div>
      </div>
      <div className="grid gap-5 lg:grid-cols-[5fr_3fr]">
        <Skeleton className="h-96 rounded-card" />
        <Skeleton className="h-96 rounded-card" />
      </div>
    </div>
  );
}
