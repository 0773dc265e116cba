import type { ImportReading } from '@cadans/contracts/imports';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { KEPT, type KeptFile, type MeantFile } from './kept-file.js';
import { readSource } from './read-source.js';
import { readingOf } from './reading.js';

/** A member keeps so many files at most: the oldest makes place. */
const MOST_FILES = 5;

/** Files that are being imported: read once, kept for a day, so that a reload of the screen loses nothing. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Reads a file and keeps its bytes. What cannot be read is not kept. */
  async keep(
    { organisationId, id: memberId, timeZone }: CurrentMember,
    name: string,
    content: Uint8Array,
  ): Promise<ImportReading> {
    const table = await readSource(content, { sheet: null, timeZone, today: this.clock.today(timeZone) });
    if (!table.ok)
      throw new Refusal('import_unreadable', { fields: [{ pointer: '/body', code: table.why }] });
    return this.database.write(async (send) => {
      await send({
        text: `delete from import_file where organisation_id = $1 and (not ${KEPT} or id in
          (select id from import_file where organisation_id = $1 and member_id = $2 order by at desc, id desc offset $3))`,
        values: [organisationId, memberId, MOST_FILES - 1],
      });
      const [kept] = await send<{ id: string }>({
        text: `insert into import_file (organisation_id, member_id, name, content) values ($1, $2, $3, $4) returning id`,
        values: [organisationId, memberId, name, Buffer.from(content)],
      });
      if (!kept) throw new Refusal('unexpected');
      return readingOf(table.value, { id: kept.id, name, draft: null });
    });
  }

  /**
   * A kept file of one's own, with the choices made so far: those for the sheet that is asked for, else that was chosen.
   * Another sheet begins with a proposal of its own.
   */
  async show(
    { organisationId, id: memberId, timeZone }: CurrentMember,
    { readingId, sheet }: Omit<MeantFile, 'today'>,
  ): Promise<ImportReading> {
    const [file] = await this.database.query<KeptFile & { id: string }>({
      text: `select id, name, content, draft from import_file
        where organisation_id = $1 and member_id = $2 and id = $3 and ${KEPT}`,
      values: [organisationId, memberId, readingId],
    });
    if (!file) throw new Refusal('import_expired');
    const chosen = file.draft?.sheet ?? null;
    const table = await readSource(file.content, {
      sheet: sheet ?? chosen,
      timeZone,
      today: this.clock.today(timeZone),
    });
    if (!table.ok) {
      if (table.why === 'no_such_sheet') throw new Refusal('not_found');
      throw new Refusal('import_unreadable', { fields: [{ pointer: '/query/sheet', code: table.why }] });
    }
    // Choices of before there were sheets name none.
    const isOfSheet = sheet === null || chosen === sheet;
    return readingOf(table.value, isOfSheet ? file : { ...file, draft: null });
  }
}
