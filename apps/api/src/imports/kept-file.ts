import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { readSource } from './read-source.js';
import type { Table } from './table.js';

/** Which files are still kept, in SQL. */
export const KEPT = `at > now() - interval '24 hours'`;

/** A file as it is kept: the bytes as they came, and the choices made so far. */
export interface KeptFile {
  readonly name: string;
  readonly content: Buffer;
  readonly draft: ImportDraft | null;
}

/** Which file is meant, and which sheet of it (from 0); null for the one that looks most like a calendar. */
export interface MeantFile {
  readonly readingId: string;
  readonly sheet: number | null;
  readonly today: CalendarDate;
}

/**
 * The table in a kept file of one's own, held against a second import at the same moment. Refused when it is gone, or has no
 * such sheet.
 */
export async function tableOf(
  send: Send,
  { organisationId, id: memberId, timeZone }: CurrentMember,
  { readingId, sheet, today }: MeantFile,
): Promise<{ table: Table; name: string }> {
  const [file] = await send<Pick<KeptFile, 'name' | 'content'>>({
    text: `select name, content from import_file
      where organisation_id = $1 and member_id = $2 and id = $3 and ${KEPT} for no key update`,
    values: [organisationId, memberId, readingId],
  });
  if (!file) throw new Refusal('import_expired');
  const table = await readSource(file.content, { sheet, timeZone, today });
  if (table.ok) return { table: table.value, name: file.name };
  if (table.why !== 'no_such_sheet') throw new Refusal('import_unreadable');
  throw new Refusal('not_found', { fields: [{ pointer: '/body/draft/sheet', code: 'not_found' }] });
}
