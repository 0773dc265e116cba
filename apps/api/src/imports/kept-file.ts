import type { ImportDraft } from '@cadans/contracts/import-draft';
import type { Send } from '../database/database.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { readTable, type Table } from './read-table.js';

/** Which files are still kept, in SQL. */
export const KEPT = `at > now() - interval '24 hours'`;

/** A file as it is kept: the bytes as they came, and the choices made so far. */
export interface KeptFile {
  readonly name: string;
  readonly content: Buffer;
  readonly draft: ImportDraft | null;
}

/** The table in a kept file of one's own, held against a second import at the same moment. Refused when it is gone. */
export async function tableOf(
  send: Send,
  { organisationId, id: memberId }: CurrentMember,
  readingId: string,
): Promise<{ table: Table; name: string }> {
  const [file] = await send<Pick<KeptFile, 'name' | 'content'>>({
    text: `select name, content from import_file
      where organisation_id = $1 and member_id = $2 and id = $3 and ${KEPT} for no key update`,
    values: [organisationId, memberId, readingId],
  });
  if (!file) throw new Refusal('import_expired');
  const table = readTable(file.content);
  if (!table.ok) throw new Refusal('import_unreadable');
  return { table: table.value, name: file.name };
}
