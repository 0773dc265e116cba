import { type ScrapList, showScrapList } from '@cadans/contracts/scrap-list';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ScrapListService } from './scrap-list.service.js';

@Controller()
export class ScrapListController {
  constructor(private readonly scrapList: ScrapListService) {}

  @Serve(showScrapList)
  show(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof showScrapList>): Promise<ScrapList> {
    return this.scrapList.show(member, params.year);
  }
}
