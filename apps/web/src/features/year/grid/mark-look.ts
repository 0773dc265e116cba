import './mark.css';
import type { PlannedActivity } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';

/** How an activity is drawn: what is done is filled, what is to come is an outline, what is late stands out. */
export type Look = 'done' | 'planned' | 'in_work' | 'ready' | 'late' | 'scrapped';

/** The classes of a mark, written out in mark.css; the theme's paints come from its own class. */
export function markClasses(look: Look, { precision }: PlannedActivity, isBar: boolean): string {
  return classes('mark', `mark-${look}`, isBar && 'mark-bar', isBar && precision === 'month' && 'mark-month');
}
