import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a ZIP file. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const UTF8 = 0x0800;
const DEFLATED = 8;
/** 1 January 1980: the same content gives the same file. */
const FIRST_DAY = 0x0021;

/** Files as one ZIP file, compressed. The same files give the same bytes, whenever. */
export function zipFile(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of entries) {
    const path = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(content);
    const described = describe(path, content, packed);
    const head = Buffer.alloc(4);
    head.writeUInt32LE(LOCAL);
    const local = Buffer.concat([head, described, path, packed]);
    parts.push(local);
    directory.push(centralEntry(described, path, offset));
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

/** What stands both before a file and in the directory. */
function describe(path: Buffer, content: Buffer, packed: Buffer): Buffer {
  const told = Buffer.alloc(26);
  told.writeUInt16LE(VERSION, 0);
  told.writeUInt16LE(UTF8, 2);
  told.writeUInt16LE(DEFLATED, 4);
  told.writeUInt16LE(FIRST_DAY, 8);
  told.writeUInt32LE(crc32(content), 10);
  told.writeUInt32LE(packed.length, 14);
  told.writeUInt32LE(content.length, 18);
  told.writeUInt16LE(path.length, 22);
  return told;
}

function centralEntry(described: Buffer, path: Buffer, offset: number): Buffer {
  const head = Buffer.alloc(6);
  head.writeUInt32LE(CENTRAL, 0);
  head.writeUInt16LE(VERSION, 4);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return Buffer.concat([head, described, tail, path]);
}
