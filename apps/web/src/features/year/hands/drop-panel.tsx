import { useMemo } from 'react';
import type { PlannedActivity } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';
import { ThemeDot } from '../../../ui/theme-chip';
import { formatWeek } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import { MoveLines } from '../beats/move-lines';
import type { Lane } from '../grid/lanes';
import type { SheetModel } from '../grid/use-sheet-model';
import type { Box } from './boxes';
import type { refusalOf } from './carry';
import { effectOf } from './drop-effect';

export interface DropPanelProps {
  model: SheetModel;
  /** Where everything that is carried would stand; what is held first. */
  moved: readonly PlannedActivity[];
  /** How far it is carried. */
  weeks: number;
  lane: Lane;
  refusal: ReturnType<typeof refusalOf>;
  /** Where the ghost is. */
  beside: Box;
}

const WIDTH = 240;

/** Before the drop: how full the week becomes and what it does to the theme, or why it cannot be dropped here. */
export function DropPanel({ model, moved, weeks, lane, refusal, beside }: DropPanelProps) {
  const { t } = useTranslation('hands');
  const { t: ofYear } = useTranslation('year');
  const { plan, columns, sheet, tops } = model;
  const effect = useMemo(() => {
    const [held] = moved;
    return held ? effectOf(plan, columns, moved, held) : null;
  }, [plan, columns, moved]);
  const height = sheet.headHeight + (tops.at(-1) ?? 0);
  const above = beside.top > height / 2;
  const middle = beside.left + beside.width / 2 - WIDTH / 2;
  const right = sheet.labelWidth + columns.count * sheet.columnWidth - WIDTH - 8;
  if (!effect) return null;
  const { load, theme, share, quarter } = effect;
  const full = load.after > plan.weeklyCapacity;
  return (
    <div
      aria-hidden
      data-drop-effect
      className="pointer-events-none absolute z-30 flex flex-col gap-1 rounded-card border border-line bg-surface px-3 py-2 text-xs text-ink shadow-raised"
      style={{
        width: WIDTH,
        left: Math.min(Math.max(middle, sheet.labelWidth + 8), Math.max(right, 8)),
        top: above ? beside.top - 10 : beside.top + beside.height + 10,
        ...(above && { transform: 'translateY(-100%)' }),
      }}
    >
      <p className="flex items-baseline gap-1.5 font-semibold">
        {formatWeek(effect.week)}
        {weeks === 0 ? null : (
          <span className="font-normal text-muted">
            {ofYear('weeksMoved', { count: weeks, sign: weeks > 0 ? '+' : '' })}
          </span>
        )}
        <span className="ml-auto min-w-0 truncate">{lane.name}</span>
      </p>
      {refusal ? (
        <p className="text-danger">{t(`refusal.${refusal}`, { reason: reasonOf(lane) })}</p>
      ) : (
        <>
          <p className={classes('tabular-nums', full && 'font-medium text-warn')}>
            {t('effectLoad', { ...load, capacity: plan.weeklyCapacity })}
          </p>
          {theme ? (
            <p className="flex items-baseline gap-1.5 tabular-nums">
              <ThemeDot colour={theme.colour} size={7} />
              <span className="min-w-0">
                {t('effectTheme', { theme: theme.name, quarter, ...share, intended: theme.weight })}
              </span>
            </p>
          ) : null}
          <MoveLines />
        </>
      )}
    </div>
  );
}

const reasonOf = ({ of }: Lane): string => (of.by === 'channel' ? of.channel.stanceReason : '');
