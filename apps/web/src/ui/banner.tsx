import { CircleCheck, Info, OctagonAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';

export type BannerTone = 'info' | 'good' | 'warn' | 'danger';

const looks: Record<BannerTone, { box: string; icon: ReactNode }> = {
  info: { box: 'border-line bg-sunken', icon: <Info size={17} className="text-muted" aria-hidden /> },
  good: {
    box: 'border-accent-line bg-accent-soft',
    icon: <CircleCheck size={17} className="text-accent" aria-hidden />,
  },
  warn: {
    box: 'border-warn-line bg-warn-soft',
    icon: <TriangleAlert size={17} className="text-warn" aria-hidden />,
  },
  danger: {
    box: 'border-danger-line bg-danger-soft',
    icon: <OctagonAlert size={17} className="text-danger" aria-hidden />,
  },
};

export interface BannerProps {
  tone?: BannerTone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  className?: string;
}

/** A message that stays until its cause is gone. Danger is announced at once. */
export function Banner({ tone = 'info', title, children, actions, className }: BannerProps) {
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classes(
        'flex flex-wrap items-start gap-3 rounded-card border px-4 py-3 text-sm',
        looks[tone].box,
        className,
      )}
    >
      <span className="mt-px shrink-0">{looks[tone].icon}</span>
      <div className="min-w-0 flex-[1_1_12rem]">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children}
      </div>
      {actions ? <div className="flex shrink-0 flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
