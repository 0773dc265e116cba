import { LoaderCircle } from 'lucide-react';

/** A turning ring; pass a label when nothing around it says what is going on. */
export function Spinner({ size = 18, label }: { size?: number; label?: string }) {
  return (
    <span role={label ? 'status' : undefined} className="inline-flex">
      <LoaderCircle size={size} aria-hidden className="animate-spin motion-reduce:animate-none" />
      {label ? <span className="sr-only">{label}</span> : null}
    </span>
  );
}
