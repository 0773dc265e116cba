import type { ReactNode } from 'react';
import { classes } from './classes';

export type ChipTone = 'neutral' | 'good' | 'warn' | 'danger';

const tones: Record<ChipTone, string> = {
  neutral: 'bg-sunken text-muted',
  good: 'bg-accent-soft text-accent',
  warn: 'bg-warn-soft text-warn',
  danger: 'bg-danger-soft text-danger',
};

export interface ChipProps {
  children: ReactNode;
  tone?: ChipTone;
  icon?: ReactNode;
  className?: string;
}

/** A small fact about a thing: '3× uitgesteld', 'Op koers'. */
export function Chip({ children, tone = 'neutral', icon, className }: ChipProps) {
  return (
    <span
      className={classes(
        'inline-flex min-h-5 max-w-full items-center gap-1.5 rounded-full px-2 py-px text-2xs font-semibold',
        tones[tone],
        className,
      )}
    >
      {icon}
      <span className="truncate">{children}</span>
    </span>
  );
}
