import type { AnswerOf } from '@cadans/contracts/endpoint';
import { importResults, type ResultDryRun, tryResultImport } from '@cadans/contracts/result-imports';
import { type ResultList, showResultList } from '@cadans/contracts/result-list';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ResultImportsService } from './result-imports.service.js';
import { ResultListService } from './result-list.service.js';

@Controller()
export class ResultListController {
  constructor(
    private readonly list: ResultListService,
    private readonly imports: ResultImportsService,
  ) {}

  @Serve(showResultList)
  show(
    @Who() member: CurrentMember,
    @GivenBy() { query }: Given<typeof showResultList>,
  ): Promise<ResultList> {
    return this.list.show(member, query);
  }

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
}
