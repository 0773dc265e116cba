import { Card } from '../../ui/card';
import { Skeleton } from '../../ui/skeleton';

/** The inbox before it is known what is in it. */
export function RequestsSkeleton() {
  return (
    <>
      <Skeleton className="h-8 w-72" />
      <Card>
        <div className="grid gap-6 md:grid-cols-[22rem_1fr]">
          <div className="flex flex-col gap-3">
            <Skeleton className="h-16 w-full" />
            <Skeleton className="h-16 w-full" />
            <Skeleton className="h-16 w-full" />
          </div>
          <Skeleton className="h-72 w-full max-md:hidden" />
        </div>
      </Card>
    </>
  );
}
