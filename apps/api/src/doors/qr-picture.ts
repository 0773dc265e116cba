import { encode } from 'uqr';

/** A QR code as an SVG draws it: the path of its dark squares, in a square of `size` with the quiet edge it needs. */
export interface QrPicture {
  readonly size: number;
  readonly path: string;
}

/** Draws a text as a QR code. */
export function qrPicture(text: string): QrPicture {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { size, path };
}
