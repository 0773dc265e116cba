/** So many modules of white around it, or a camera does not see where it begins. */
const MARGIN = 4;

/** A QR code, dark on white in every appearance: a camera reads it no other way. */
export function QrCode({ label, size, path }: { label: string; size: number; path: string }) {
  const side = size + 2 * MARGIN;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`${-MARGIN} ${-MARGIN} ${side} ${side}`}
      shapeRendering="crispEdges"
      data-mark
      className="size-48 shrink-0 rounded-control border border-line"
    >
      <rect x={-MARGIN} y={-MARGIN} width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
