/** How the bytes of a file are letters. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface DecodedText {
  readonly encoding: Encoding;
  readonly text: string;
}

/** How much of the file tells whether its bytes come in pairs. */
const SAMPLE = 4096;

/**
 * Turns bytes into text. A byte order mark decides; without one, bytes in pairs of which one half is nearly always zero are
 * UTF-16; else it is UTF-8 when every byte fits, and Windows-1252 (what a Dutch Excel saves as "CSV") when not.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = byMark(bytes) ?? byPairs(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  return { encoding, text: new TextDecoder(encoding).decode(bytes) };
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Western text in UTF-16 has a zero in nearly every pair, always in the same half. */
function byPairs(bytes: Uint8Array): Encoding | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[pair * 2] === 0) evenZeros++;
    if (bytes[pair * 2 + 1] === 0) oddZeros++;
  }
  if (pairs < 2 || bytes.length % 2 === 1) return undefined;
  if (oddZeros > pairs * 0.7 && evenZeros < pairs * 0.1) return 'utf-16le';
  return evenZeros > pairs * 0.7 && oddZeros < pairs * 0.1 ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
