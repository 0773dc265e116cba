import type { PlannedActivity } from '../../../api/year-plan';
import { classes } from '../../../ui/classes';

/** How an activity is drawn: what is done is filled, what is to come is an outline, what is late stands out. */
export type Look = 'done' | 'planned' | 'in_work' | 'ready' | 'late' | 'scrapped';

const outline = 'border-[1.5px] border-theme-solid bg-theme-soft text-theme-on-soft';

const looks: Record<Look, string> = {
  done: 'bg-theme-solid text-theme-on-solid',
  planned: outline,
  in_work: outline,
  ready: outline,
  late: `${outline} outline-2 outline-offset-1 outline-danger`,
  scrapped: 'border border-dashed border-line-strong bg-sunken text-faint line-through',
};

// Begun is filled from below, ready has a core; on a bar both leave the title room.
const begun: Partial<Record<Look, { mark: string; bar: string }>> = {
  in_work: {
    mark: 'bg-[linear-gradient(to_top,var(--theme-solid)_38%,transparent_38%)]',
    bar: 'bg-[linear-gradient(to_top,var(--theme-solid)_3px,transparent_3px)]',
  },
  ready: {
    // On paper the letter has to be read, so that the core makes way for it.
    mark: 'bg-[radial-gradient(circle_at_center,var(--theme-solid)_2.5px,transparent_3px)] text-transparent! print:bg-[radial-gradient(circle_at_82%_82%,var(--theme-solid)_1.5px,transparent_2px)] print:text-theme-on-soft!',
    bar: 'bg-[radial-gradient(circle_at_8px_center,var(--theme-solid)_2.5px,transparent_3px)] pl-4!',
  },
};

/** The classes of a mark; the theme's paints come from its own class. */
export function markClasses(look: Look, { precision, slides }: PlannedActivity, isBar: boolean): string {
  return classes(
    'absolute box-border flex cursor-pointer items-center justify-center overflow-visible text-[0.5625rem] leading-none font-bold select-none',
    // A larger surface to press than to see.
    'after:absolute after:-inset-[3px] after:content-[""]',
    'focus-visible:z-10 focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-focus hover:z-10 hover:brightness-105',
    'aria-selected:z-[6] aria-selected:shadow-[0_0_0_2px_var(--surface),0_0_0_4.5px_var(--accent)]',
    isBar && 'justify-start! px-1.5',
    // Both ends can be pulled.
    'group-data-hands/sheet:data-ends:hover:shadow-[inset_3px_0_0_var(--theme-solid),inset_-3px_0_0_var(--theme-solid)]',
    precision === 'month' && isBar
      ? 'rounded-full border-dashed!'
      : isBar
        ? 'rounded-[5px]'
        : 'rounded-[28%]',
    looks[look],
    begun[look]?.[isBar ? 'bar' : 'mark'],
    slides > 0 &&
      'before:absolute before:-top-1.5 before:-right-1.5 before:grid before:h-3 before:min-w-3 before:place-items-center before:rounded-full before:bg-danger-fill before:px-0.5 before:text-[0.5rem] before:leading-none before:font-bold before:text-on-danger before:content-[attr(data-slides)]',
  );
}
