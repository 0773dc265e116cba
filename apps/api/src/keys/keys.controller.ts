import type { AnswerOf } from '@cadans/contracts/endpoint';
import { createKey, listKeys, revokeKey } from '@cadans/contracts/keys';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { KeysService } from './keys.service.js';

@Controller()
export class KeysController {
  constructor(private readonly keys: KeysService) {}

  @Serve(listKeys)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listKeys>> {
    return this.keys.list(member);
  }

  @Serve(createKey)
  create(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof createKey>,
  ): Promise<AnswerOf<typeof createKey>> {
    return this.keys.create(member, body);
  }

  @Serve(revokeKey)
  revoke(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof revokeKey>): Promise<void> {
    return this.keys.revoke(member, params.keyId);
  }
}
