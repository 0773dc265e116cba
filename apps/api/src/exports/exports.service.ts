import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { exportJson } from './export-json.js';
import { exportZip } from './export-zip.js';

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
}
