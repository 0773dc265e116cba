export interface QrCodeProps {
  label: string;
  /** The side of the square, with the white edge without which a camera does not see where it begins. */
  size: number;
  path: string;
}

/** A QR code, dark on white in every appearance: a camera reads it no other way. */
export function QrCode({ label, size, path }: QrCodeProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      data-mark
      className="size-48 shrink-0 rounded-control border border-line"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
