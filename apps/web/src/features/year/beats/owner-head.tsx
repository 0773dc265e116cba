import { memo } from 'react';
import { Avatar } from '../../../ui/avatar';
import { classes } from '../../../ui/classes';
import { useTranslation } from '../../../words/use-translation';
import type { Lane } from '../grid/lanes';

export interface OwnerHeadProps {
  lane: Lane;
  /** Who is away, and who does what meanwhile. */
  away: string;
  /** The name stands above the lane, on one line. */
  isAbove: boolean;
}

/** The name of an owner with whom they stand in for, or who stands in for them; what is late stays told. */
export const OwnerHead = memo(function OwnerHead({ lane, away, isAbove }: OwnerHeadProps) {
  const { t } = useTranslation('year');
  const { late } = lane.counts;
  return (
    <span
      data-tip={away}
      className={classes('flex min-w-0 flex-1 items-center gap-2.5', isAbove && 'whitespace-nowrap')}
    >
      <Avatar name={lane.name} id={lane.id} decorative />
      <span className={classes('min-w-0 flex-1', isAbove && 'flex items-baseline gap-2')}>
        <span className="flex items-baseline justify-between gap-2">
          <span className="truncate font-semibold">{lane.name}</span>
          {late > 0 ? (
            <span className="shrink-0 text-2xs font-semibold text-danger">
              {t('lateCount', { count: late })}
            </span>
          ) : null}
        </span>
        <span className="block truncate text-2xs text-muted">{away}</span>
      </span>
    </span>
  );
});
