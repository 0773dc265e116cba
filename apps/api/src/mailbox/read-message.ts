import { decodedBody, decodedHeader } from './decode-mime.js';

/** A mail as it was kept: what stands above it, in its order, and what it says twice. */
export interface KeptMessage {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string;
}

interface Part {
  readonly headers: KeptMessage['headers'];
  readonly body: string;
}

/** Reads a mail as our own transport writes it: UTF-8, one text and one HTML of it. What it does not know it leaves out. */
export function readMessage(raw: Buffer): KeptMessage {
  const { headers, body } = partOf(raw.toString('latin1'));
  const leaves = leavesOf({ headers, body }, 0);
  const said = (type: string) => {
    const leaf = leaves.find((one) => typeOf(one) === type);
    return leaf ? decodedBody(leaf.body, headerOf(leaf, 'content-transfer-encoding')) : '';
  };
  return { headers, text: said('text/plain'), html: said('text/html') };
}

/** The value of a header, decoded; empty when there is none. */
export function headerOf({ headers }: Pick<Part, 'headers'>, name: string): string {
  return headers.find(([one]) => one.toLowerCase() === name)?.[1] ?? '';
}

/** Reads only what stands above a mail, as for a list; `head` may end halfway what comes after. */
export function readHeaders(head: Buffer): KeptMessage['headers'] {
  return partOf(head.toString('latin1')).headers;
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : text;
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = lines.flatMap((line) => {
    const [, name, value = ''] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    return name ? [[name, decodedHeader(Buffer.from(value, 'latin1').toString('utf8'))] as const] : [];
  });
  return { headers, body: end ? text.slice(end.index + end[0].length) : '' };
}

const typeOf = (part: Part) =>
  /^[^;\s]*/.exec(headerOf(part, 'content-type'))?.[0].toLowerCase() || 'text/plain';

/** Parts lie in parts, but not without end. */
const DEEPEST = 4;

function leavesOf(part: Part, depth: number): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(headerOf(part, 'content-type'))?.[1];
  if (!typeOf(part).startsWith('multipart/') || !boundary || depth > DEEPEST) return [part];
  // What stands before the first line of the boundary and after the last is for nobody.
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leavesOf(partOf(piece.replace(/^[ \t]*\r?\n/, '').replace(/\r?$/, '')), depth + 1));
}
