import { createInflateRaw } from 'node:zlib';
import { UnreadableFile } from './unreadable-file.js';

/** A file in a ZIP, still packed. */
interface PackedPart {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** A workbook has dozens. */
const MOST_PARTS = 2000;

/** How much may come out of a ZIP, over all that is read of it. What its headers say of that is not believed. */
const MOST_UNPACKED = 100 * 1024 * 1024;

/**
 * A ZIP in memory, read by the names of its parts. Nothing is written anywhere, so that a name is never a path. Refused
 * while reading: more than 100 MiB unpacked (counted as it comes out), a broken ZIP, a part with a password.
 */
export class Zip {
  readonly #parts: ReadonlyMap<string, PackedPart>;
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#parts = partsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }

  get names(): readonly string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /** A part as it is unpacked, piece by piece; the server does other work between two pieces. */
  async *read(name: string): AsyncGenerator<Uint8Array> {
    const part = this.#parts.get(name.toLowerCase());
    if (!part) throw new UnreadableFile('broken');
    if (part.encrypted) throw new UnreadableFile('password_protected');
    for await (const piece of unpack(part)) {
      this.#unpacked += piece.length;
      if (this.#unpacked > MOST_UNPACKED) throw new UnreadableFile('too_much_unpacked');
      yield piece;
    }
  }
}

async function* unpack({ method, packed }: PackedPart): AsyncGenerator<Uint8Array> {
  if (method === STORED) {
    yield packed;
    return;
  }
  if (method !== DEFLATED) throw new UnreadableFile('broken');
  const inflate = createInflateRaw();
  inflate.end(packed);
  try {
    for await (const piece of inflate) yield piece;
  } catch {
    throw new UnreadableFile('broken');
  } finally {
    inflate.destroy();
  }
}

/** The directory at the end of the file is the truth: what stands between the parts is not looked at. */
function partsOf(bytes: Buffer): Map<string, PackedPart> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw new UnreadableFile('broken');
  const parts = new Map<string, PackedPart>();
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new UnreadableFile('broken');
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const [nameLength = 0] = lengths;
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    // Names of parts are the same whatever their capitals; Windows tools write backslashes.
    parts.set(name.replaceAll('\\', '/').toLowerCase(), partAt(bytes, at));
    at += 46 + lengths.reduce((sum, length) => sum + length, 0);
  }
  return parts;
}

function partAt(bytes: Buffer, entry: number): PackedPart {
  const size = bytes.readUInt32LE(entry + 20);
  const at = bytes.readUInt32LE(entry + 42);
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL) throw new UnreadableFile('broken');
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (from + size > bytes.length) throw new UnreadableFile('broken');
  return {
    method: bytes.readUInt16LE(entry + 10),
    encrypted: (bytes.readUInt16LE(entry + 8) & 1) === 1,
    packed: bytes.subarray(from, from + size),
  };
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= first; at--) {
    if (bytes.readUInt32LE(at) === END) return at;
  }
  throw new UnreadableFile('broken');
}
