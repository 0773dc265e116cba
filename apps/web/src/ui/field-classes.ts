import { classes } from './classes';

/** The box of every field you type or choose in. */
export const boxClasses =
  'w-full min-h-9 rounded-control border border-field bg-surface px-2.5 text-sm text-ellipsis text-ink transition-colors ' +
  'placeholder:text-faint hover:border-ink focus:border-accent focus-within:border-accent ' +
  'focus:outline-2 focus-within:outline-2 outline-offset-0 outline-focus/40 ' +
  'group-invalid:border-danger invalid:border-danger disabled:opacity-50 disabled:cursor-not-allowed ' +
  'max-md:min-h-11 max-md:text-base';

export const labelClasses = 'text-[0.8125rem] font-medium text-ink';

/** The frame around label, box and note. */
export function fieldClasses(more?: string): string {
  return classes('group relative flex min-w-0 flex-col gap-1', more);
}
