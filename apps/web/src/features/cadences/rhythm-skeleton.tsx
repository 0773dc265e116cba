import { Skeleton } from '../../ui/skeleton';

/** Stands where the rhythm will, in its shape. */
export function RhythmSkeleton() {
  return (
    <>
      <div className="mt-4 grid gap-4 lg:grid-cols-3">
        <Skeleton className="h-56 w-full" />
        <Skeleton className="h-56 w-full" />
        <Skeleton className="h-56 w-full" />
      </div>
      <div className="mt-7 flex flex-col gap-3">
        <Skeleton className="h-36 w-full" />
        <Skeleton className="h-36 w-full" />
        <Skeleton className="h-36 w-full" />
      </div>
    </>
  );
}
