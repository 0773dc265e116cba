import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { EXPORT_FORMAT } from '@cadans/contracts/exports';
import * as z from 'zod/mini';
import { Refusal } from '../http/refusal.js';
import { EXPORT_LIMITS } from './export-upload.js';
import { refuseCycles } from './refuse-cycles.js';
import { refuseHostile } from './refuse-hostile.js';
import { refuseUnknownPlaces } from './refuse-unknown-places.js';

const inflate = promisify(gunzip);

const Row = z.record(z.string(), z.unknown());

/** A complete export, as far as it can be known without knowing the tables. */
const Export = z.strictObject({
  format: z.literal(EXPORT_FORMAT),
  exportedAt: z.iso.datetime(),
  organisationId: z.uuid(),
  /** By which address a member came in, where it was made. */
  people: z.array(z.strictObject({ member: z.uuid(), email: z.string().check(z.maxLength(254)) })),
  tables: z.record(z.string(), z.array(Row)),
});
export type Export = z.infer<typeof Export>;

/**
 * Reads the bytes of an export, compressed or not. Refused whole: what is larger than 96 MiB when unpacked, what is no JSON or
 * was cut off, another format, and names or signs that nobody writes who means well.
 */
export async function readExport(bytes: Buffer): Promise<Export> {
  const parsed = parse(await unpack(bytes));
  if (typeof parsed !== 'object' || parsed === null || !('format' in parsed))
    throw new Refusal('export_unreadable');
  if (parsed.format !== EXPORT_FORMAT) throw new Refusal('export_of_other_version');
  refuseHostile(parsed);
  const read = Export.safeParse(parsed);
  if (read.success) {
    refuseCycles(read.data);
    await refuseUnknownPlaces(read.data.tables.organisation?.[0] ?? {});
    return read.data;
  }
  const [issue] = read.error.issues;
  const pointer = `/body/${(issue?.path ?? []).map(String).join('/')}`;
  throw new Refusal('export_unusable', { fields: [{ pointer, code: 'invalid_type' }] });
}

async function unpack(bytes: Buffer): Promise<Buffer> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return await inflate(bytes, { maxOutputLength: EXPORT_LIMITS.text });
  } catch (error) {
    const isBomb = error instanceof RangeError;
    throw new Refusal(isBomb ? 'too_large' : 'export_unreadable');
  }
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Refusal('export_unreadable');
  }
}
