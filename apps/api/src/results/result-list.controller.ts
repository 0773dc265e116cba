import { type ResultList, showResultList } from '@cadans/contracts/result-list';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ResultListService } from './result-list.service.js';

@Controller()
export class ResultListController {
  constructor(private readonly list: ResultListService) {}

  @Serve(showResultList)
  show(
    @Who() member: CurrentMember,
    @GivenBy() { query }: Given<typeof showResultList>,
  ): Promise<ResultList> {
    return this.list.show(member, query);
  }
}
