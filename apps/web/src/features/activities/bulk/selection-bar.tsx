import { ChevronLeft, ChevronRight, Copy, X } from 'lucide-react';
import { useLayoutEffect, useState } from 'react';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { IconButton } from '../../../ui/icon-button';
import { useTranslation } from '../../../words/use-translation';
import type { Acting } from '../deeds/acting';
import { useBulkActs } from '../deeds/use-bulk-acts';
import { MoveWeeks } from '../move/move-weeks';
import type { Task } from '../task';
import { SelectionMenus } from './selection-menus';

export interface SelectionBarProps {
  plan: YearPlan;
  acting: Acting;
  /** What is chosen. */
  activities: readonly PlannedActivity[];
  onTask: (task: Task) => void;
  onClear: () => void;
}

/** What can be done with everything that is chosen, at the foot of the screen. Messages come above it. */
export function SelectionBar({ plan, acting, activities, onTask, onClear }: SelectionBarProps) {
  const { t } = useTranslation('hands');
  const acts = useBulkActs(plan, acting, onTask);
  const [asksWeeks, setAsksWeeks] = useState(false);
  const moveBy = (weeks: number) => void acts.rearrange(activities, { weeks });

  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--below-messages', '3.75rem');
    return () => void style.removeProperty('--below-messages');
  }, []);

  return (
    <>
      <section
        aria-label={t('bar')}
        data-no-print
        className="fixed bottom-4 left-1/2 z-40 flex max-w-[calc(100vw-1rem)] -translate-x-1/2 animate-rise items-center gap-1 overflow-x-auto rounded-card border border-line-strong bg-surface p-1.5 shadow-raised max-md:bottom-[calc(4rem+env(safe-area-inset-bottom))]"
      >
        <IconButton label={t('clear')} icon={<X size={16} aria-hidden />} onPress={onClear} />
        <span className="shrink-0 pr-2 text-sm font-semibold whitespace-nowrap tabular-nums">
          {t('selected', { count: activities.length })}
        </span>
        <IconButton
          label={t('earlier')}
          icon={<ChevronLeft size={16} aria-hidden />}
          onPress={() => moveBy(-1)}
        />
        <IconButton
          label={t('later')}
          icon={<ChevronRight size={16} aria-hidden />}
          onPress={() => moveBy(1)}
        />
        <Button
          variant="quiet"
          size="s"
          className="shrink-0 max-md:min-h-11"
          onPress={() => setAsksWeeks(true)}
        >
          {t('otherWeeks')}
        </Button>
        <SelectionMenus plan={plan} activities={activities} acts={acts} />
        <IconButton
          label={t('duplicate')}
          icon={<Copy size={15} aria-hidden />}
          onPress={() => acts.duplicate(activities)}
        />
        <Button
          variant="quiet"
          size="s"
          className="shrink-0 max-md:min-h-11"
          onPress={() => acts.settle(activities, 'scrapped')}
        >
          {t('scrap')}
        </Button>
      </section>
      {asksWeeks ? (
        <MoveWeeks
          count={activities.length}
          onMove={(weeks) => {
            setAsksWeeks(false);
            moveBy(weeks);
          }}
          onClose={() => setAsksWeeks(false)}
        />
      ) : null}
    </>
  );
}
