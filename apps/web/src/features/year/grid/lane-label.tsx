import {
  CalendarDays,
  Globe,
  type LucideIcon,
  Mail,
  Megaphone,
  Mic,
  MousePointerClick,
  Newspaper,
  Share2,
} from 'lucide-react';
import type { PlanChannel } from '../../../api/year-plan';
import { Avatar } from '../../../ui/avatar';
import { classes } from '../../../ui/classes';
import { themeClass } from '../../../ui/theme-colours';
import { useTranslation } from '../../../words/use-translation';
import { laneNameRole } from './grid-roles';
import type { Lane } from './lanes';
import type { Sheet } from './sheet';

const CHANNEL_ICONS: Record<PlanChannel['kind'], LucideIcon> = {
  own: Globe,
  social: Share2,
  mail: Mail,
  event: CalendarDays,
  paid: MousePointerClick,
  trade_media: Newspaper,
  podcast_video: Mic,
  pr: Megaphone,
};

/** The name of a lane with what stands in it: beside the lane, or above it where there is no room beside. */
export function LaneLabel({ lane, sheet }: { lane: Lane; sheet: Sheet }) {
  const { t } = useTranslation('year');
  const { done, planned, late } = lane.counts;
  const above = sheet.labelHeight > 0;
  const not = lane.of.by === 'channel' && lane.of.channel.stance === 'deliberately_not';
  const counts = [
    done > 0 ? t('doneCount', { count: done }) : null,
    planned > 0 ? t('plannedCount', { count: planned }) : null,
  ].filter(Boolean);
  return (
    <div
      {...laneNameRole}
      className={classes(
        'sticky left-0 z-12 flex items-center gap-2.5',
        above
          ? 'w-max max-w-[calc(100vw-2.5rem)] rounded-r-md bg-surface/90 px-3 pt-1'
          : 'h-full border-r border-line bg-surface px-3.5',
      )}
      style={above ? { height: sheet.labelHeight } : { width: sheet.labelWidth }}
    >
      <span data-head className="contents" />
      <LaneSign lane={lane} faded={not} />
      <span className={classes('min-w-0 flex-1', above && 'flex items-baseline gap-2')}>
        <span className="flex items-baseline justify-between gap-2">
          <span className={classes('truncate font-semibold', not && 'text-faint')}>{lane.name}</span>
          {late > 0 ? (
            <span className="shrink-0 text-2xs font-semibold text-danger">
              {t('lateCount', { count: late })}
            </span>
          ) : null}
        </span>
        <span className="block truncate text-2xs text-faint">
          {not ? t('stanceNot') : counts.length > 0 ? counts.join(' · ') : t('emptyLane')}
        </span>
      </span>
    </div>
  );
}

function LaneSign({ lane, faded }: { lane: Lane; faded: boolean }) {
  if (lane.of.by === 'owner') return <Avatar name={lane.name} id={lane.id} />;
  if (lane.of.by === 'theme')
    return (
      <span
        aria-hidden
        data-mark
        className={`${themeClass(lane.of.theme.colour)} grid size-5.5 shrink-0 place-items-center rounded-[28%] bg-theme-solid text-2xs font-bold text-theme-on-solid`}
      >
        {lane.name.slice(0, 1)}
      </span>
    );
  const Icon = CHANNEL_ICONS[lane.of.channel.kind];
  return (
    <span
      aria-hidden
      className={classes(
        'grid size-5.5 shrink-0 place-items-center rounded-full bg-sunken text-muted',
        faded && 'opacity-60',
      )}
    >
      <Icon size={13} />
    </span>
  );
}
