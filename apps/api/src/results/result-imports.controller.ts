import type { AnswerOf } from '@cadans/contracts/endpoint';
import { listResultImports, undoResultImport } from '@cadans/contracts/result-import-undo';
import { importResults, type ResultDryRun, tryResultImport } from '@cadans/contracts/result-imports';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ResultImportLogService } from './result-import-log.service.js';
import { ResultImportsService } from './result-imports.service.js';

@Controller()
export class ResultImportsController {
  constructor(
    private readonly imports: ResultImportsService,
    private readonly log: ResultImportLogService,
  ) {}

  @Serve(tryResultImport)
  tryOut(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof tryResultImport>,
  ): Promise<ResultDryRun> {
    return this.imports.tryOut(member, body);
  }

  @Serve(importResults)
  import(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof importResults>,
  ): Promise<AnswerOf<typeof importResults>> {
    return this.imports.import(member, body);
  }

  @Serve(listResultImports)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listResultImports>> {
    return this.log.list(member);
  }

  @Serve(undoResultImport)
  undo(
    @Who() member: CurrentMember,
    @GivenBy() { params, body }: Given<typeof undoResultImport>,
  ): Promise<AnswerOf<typeof undoResultImport>> {
    return this.log.undo(member, params.importId, body);
  }
}
