import { showOwnWork, type Work } from '@cadans/contracts/work';
import { Controller } from '@nestjs/common';
import { Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { WorkService } from './work.service.js';

@Controller()
export class WorkController {
  constructor(private readonly work: WorkService) {}

  @Serve(showOwnWork)
  show(@Who() member: CurrentMember): Promise<Work> {
    return this.work.show(member);
  }
}
