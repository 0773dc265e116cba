import { isOpen, isOverdue } from '@cadans/domain/activity';
import { memo } from 'react';
import type { PlannedActivity, PlanTheme } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';
import { themeClass } from '../../../ui/theme-colours';
import { stopRole } from './grid-roles';
import { markClasses } from './mark-look';
import type { Describe } from './mark-words';

export interface MarkProps {
  activity: PlannedActivity;
  theme: PlanTheme | undefined;
  /** Stands on the mark where its colour may not be seen. */
  letter?: string | undefined;
  today: string;
  left: number;
  top: number;
  width: number;
  height: number;
  column: number;
  isBar: boolean;
  /** The one mark of the sheet that Tab leads to. */
  isTabStop: boolean;
  isSelected: boolean;
  describe: Describe;
}

/** One activity on the sheet. Drawn by the hundred, so it is one element and draws again only when it changes. */
export const Mark = memo(function Mark(props: MarkProps) {
  const {
    activity,
    theme,
    letter,
    today,
    left,
    top,
    width,
    height,
    column,
    isBar,
    isTabStop,
    isSelected,
    describe,
  } = props;
  const late = isOverdue(activity, today);
  const roomy = width >= 60;
  return (
    <div
      {...stopRole(activity.id, column, describe(activity), isTabStop, isSelected)}
      data-mark
      data-letter={letter}
      data-ends={(isBar || roomy) && isOpen(activity.status) ? '' : undefined}
      data-slides={activity.slides > 0 ? activity.slides : undefined}
      className={classes(
        theme && themeClass(theme.colour),
        markClasses(late ? 'late' : activity.status, activity, isBar || roomy),
      )}
      style={{ left, top, width, height }}
    >
      {roomy ? (
        <span
          className={classes(
            'text-2xs font-medium',
            height >= 36 ? 'line-clamp-3 leading-[1.15] hyphens-auto wrap-anywhere' : 'truncate',
          )}
        >
          {letter ? <b>{letter} </b> : null}
          {activity.title}
        </span>
      ) : (
        (letter ?? (height >= 20 ? theme?.name.slice(0, 1) : null))
      )}
    </div>
  );
});
