import { classes } from './classes';

/** A quiet block in the geometry of what is coming. Give it its size by class: 'h-4 w-40'. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span aria-hidden className={classes('block animate-pulse-soft rounded-control bg-sunken', className)} />
  );
}
