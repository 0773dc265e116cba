import { classes } from './classes';

/** primary: the one main act of a screen. outline: an act that settles something. danger: an act that takes away. */
export type ButtonVariant = 'primary' | 'secondary' | 'outline' | 'quiet' | 'danger' | 'danger-soft';

export type ButtonSize = 's' | 'm' | 'l';

const base =
  'inline-flex shrink-0 cursor-pointer items-center justify-center border font-semibold whitespace-nowrap no-underline ' +
  'transition-colors select-none focus-visible:outline-2 outline-offset-2 outline-focus ' +
  'disabled:cursor-not-allowed disabled:opacity-50 pending:cursor-progress';

const variants: Record<ButtonVariant, string> = {
  primary: 'border-transparent bg-accent text-on-accent hover:bg-accent-strong pressed:bg-accent-strong',
  secondary: 'border-line-strong bg-surface text-ink hover:bg-sunken pressed:bg-sunken',
  outline: 'border-accent bg-surface text-accent hover:bg-accent-soft pressed:bg-accent-soft',
  quiet: 'border-transparent bg-transparent text-muted hover:bg-sunken hover:text-ink pressed:bg-sunken',
  danger: 'border-transparent bg-danger-fill text-on-danger hover:opacity-90 pressed:opacity-90',
  'danger-soft': 'border-line-strong bg-surface text-danger hover:bg-danger-soft pressed:bg-danger-soft',
};

const sizes: Record<ButtonSize, string> = {
  s: 'min-h-6 gap-1.5 rounded-control px-2.5 py-px text-xs max-md:min-h-11 max-md:px-3.5 max-md:text-sm',
  m: 'min-h-8 gap-2 rounded-control px-3 py-1 text-[0.8125rem] max-md:min-h-11 max-md:px-4 max-md:text-sm',
  l: 'min-h-11 gap-2.5 rounded-control px-4 py-2 text-sm',
};

/** The look of a button, also for a router link that acts like one. */
export function buttonClasses(
  variant: ButtonVariant = 'secondary',
  size: ButtonSize = 'm',
  more?: string,
): string {
  return classes(base, variants[variant], sizes[size], more);
}

/** The look of a square button with only an icon on it. */
export const iconButtonClasses = (variant: ButtonVariant = 'quiet', more?: string): string =>
  buttonClasses(variant, 'm', classes('aspect-square min-w-8 px-0! py-0! max-md:min-w-11', more));
