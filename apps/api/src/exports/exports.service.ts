import { EXPORT_LISTS, type ExportList } from '@cadans/contracts/exports';
import type { Language } from '@cadans/contracts/session';
import { csvText } from '@cadans/domain/csv-text';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { exportJson } from './export-json.js';
import { exportZip } from './export-zip.js';
import { type Cell, readList, type Sheet } from './read-list.js';
import { xlsxFile } from './xlsx-file.js';

/** What leaves an organisation as a file. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Everything, as JSON compressed with gzip. */
  json(organisationId: string): Promise<Buffer> {
    return this.database.write((send) => exportJson(send, organisationId, this.clock.now()));
  }

  /** Everything, as a CSV file for every table in a ZIP file. */
  zip(organisationId: string): Promise<Buffer> {
    return this.database.write((send) => exportZip(send, organisationId));
  }

  /** All lists, a sheet each. */
  workbook(organisationId: string, language: Language): Promise<Buffer> {
    return this.database.write(async (send) => {
      const sheets: Sheet[] = [];
      for (const list of EXPORT_LISTS) sheets.push(await readList(send, organisationId, list, language));
      return xlsxFile(sheets);
    });
  }

  /** One list as the text of a CSV file. */
  async csv(organisationId: string, list: ExportList, language: Language): Promise<string> {
    const { heads, rows } = await this.database.write((send) =>
      readList(send, organisationId, list, language),
    );
    return csvText([heads, ...rows.map((cells) => cells.map((cell) => written(cell, language)))]);
  }
}

/** As a spreadsheet of that language reads it: a comma for the decimals in Dutch. */
function written(cell: Cell, language: Language): string {
  if (cell === null || typeof cell === 'string') return cell ?? '';
  if (typeof cell === 'object') return cell.day;
  return language === 'nl' ? String(cell).replace('.', ',') : String(cell);
}
