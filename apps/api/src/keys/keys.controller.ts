import type { AnswerOf } from '@cadans/contracts/endpoint';
import { createKey, type KeyInUse, listKeys, revokeKey, showKeyInUse } from '@cadans/contracts/keys';
import { Controller, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Given, GivenBy, Who } from '../http/given.js';
import { type CurrentMember, callerOf } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { KeyInUseReader } from './key-in-use.js';
import { KeysService } from './keys.service.js';

@Controller()
export class KeysController {
  constructor(
    private readonly keys: KeysService,
    private readonly inUse: KeyInUseReader,
  ) {}

  @Serve(listKeys)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listKeys>> {
    return this.keys.list(member);
  }

  @Serve(showKeyInUse)
  showInUse(@Req() request: FastifyRequest): Promise<KeyInUse> {
    return this.inUse.read(callerOf(request));
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
