import { Plus } from 'lucide-react';

/** Says that a free cell can be filled. */
export function CellHint({ left, top, size }: { left: number; top: number; size: number }) {
  return (
    <div
      aria-hidden
      data-no-print
      className="pointer-events-none absolute z-[4] grid place-items-center rounded-[28%] border border-dashed border-accent text-accent"
      style={{ left, top, width: size, height: size }}
    >
      <Plus size={Math.min(12, size - 4)} />
    </div>
  );
}
