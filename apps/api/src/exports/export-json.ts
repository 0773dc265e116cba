import { EXPORT_FORMAT } from '@cadans/contracts/exports';
import type { Send } from '../database/database.js';
import { Compressed } from './compressed.js';
import { readTables } from './read-tables.js';

const PEOPLE = `select m.id as member, u.email from member m join user_account u on u.id = m.user_id
  where m.organisation_id = $1 order by m.id`;

/**
 * Everything of an organisation as the text of a `cadans-export/1`, compressed. What is between `"tables"` and the end says
 * what the organisation holds and nothing of where: read in elsewhere and exported again it is the same to the byte. A row
 * a line, so that two exports can be held side by side.
 */
export async function exportJson(send: Send, organisationId: string, now: Date): Promise<Buffer> {
  const file = new Compressed();
  let isFirst = true;
  let isBegun = false;
  const head = async () => {
    const people = await send<{ member: string; email: string }>({ text: PEOPLE, values: [organisationId] });
    const told = { format: EXPORT_FORMAT, exportedAt: now.toISOString(), organisationId, people };
    await file.write(`${JSON.stringify(told).slice(0, -1)},\n"tables":{`);
    isBegun = true;
  };
  await readTables(send, organisationId, {
    begin: async ({ name }) => {
      if (isBegun) await file.write('\n],');
      else await head();
      await file.write(`\n${JSON.stringify(name)}:[`);
      isFirst = true;
    },
    rows: async (rows) => {
      const lines = rows.map((row) => JSON.stringify(row));
      await file.write(`${isFirst ? '\n' : ',\n'}${lines.join(',\n')}`);
      isFirst = false;
    },
  });
  await file.write('\n]\n}}\n');
  return file.end();
}
