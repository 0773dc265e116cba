import type { Sheet } from './sheet';

export interface PostponementArcProps {
  sheet: Sheet;
  /** The columns it was promised in and stands in now. */
  from: number;
  to: number;
  /** The top of the mark, in pixels of the sheet. */
  top: number;
}

/** The way an activity slid: from the week it was promised in to where it stands. */
export function PostponementArc({ sheet, from, to, top }: PostponementArcProps) {
  const { columnWidth, labelWidth, markSize } = sheet;
  const start = labelWidth + (from + 0.5) * columnWidth;
  const end = labelWidth + (to + 0.5) * columnWidth;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-[6] rounded-t-[10px] border border-b-0 border-dashed border-danger"
      style={{ left: Math.min(start, end), width: Math.abs(end - start), top: top - 11, height: markSize }}
    />
  );
}
