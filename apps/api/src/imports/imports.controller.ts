import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import {
  type Imported,
  type ImportReading,
  importActivities,
  readImportFile,
  showImportReading,
  tryImport,
} from '@cadans/contracts/imports';
import { Body, Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ImportsService } from './imports.service.js';
import { ReadingsService } from './readings.service.js';

@Controller()
export class ImportsController {
  constructor(
    private readonly readings: ReadingsService,
    private readonly imports: ImportsService,
  ) {}

  @Serve(readImportFile)
  read(
    @Who() member: CurrentMember,
    @GivenBy() { query }: Given<typeof readImportFile>,
    @Body() content: unknown,
  ): Promise<ImportReading> {
    if (!(content instanceof Uint8Array)) throw new Refusal('unsupported_media_type');
    return this.readings.keep(member, query.name, content);
  }

  @Serve(showImportReading)
  show(
    @Who() member: CurrentMember,
    @GivenBy() { params, query }: Given<typeof showImportReading>,
  ): Promise<ImportReading> {
    return this.readings.show(member, { readingId: params.readingId, sheet: query.sheet ?? null });
  }

  @Serve(tryImport)
  tryOut(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof tryImport>): Promise<ImportDryRun> {
    return this.imports.tryOut(member, body);
  }

  @Serve(importActivities)
  import(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof importActivities>,
  ): Promise<Imported> {
    return this.imports.import(member, body);
  }
}
