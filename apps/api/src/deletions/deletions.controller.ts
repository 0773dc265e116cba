import { askDeletion, type Deletion, showDeletion, takeBackDeletion } from '@cadans/contracts/deletion';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { DeletionsService } from './deletions.service.js';

@Controller()
export class DeletionsController {
  constructor(private readonly deletions: DeletionsService) {}

  @Serve(showDeletion)
  show(@Who() member: CurrentMember): Promise<Deletion> {
    return this.deletions.show(member);
  }

  @Serve(askDeletion)
  ask(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof askDeletion>): Promise<Deletion> {
    return this.deletions.ask(member, body.name);
  }

  @Serve(takeBackDeletion)
  takeBack(@Who() member: CurrentMember): Promise<Deletion> {
    return this.deletions.takeBack(member);
  }
}
