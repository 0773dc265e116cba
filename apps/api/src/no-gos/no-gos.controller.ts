import type { AnswerOf } from '@cadans/contracts/endpoint';
import { decideAgainst, keepNoGo, liftNoGo, listNoGos, type NoGo } from '@cadans/contracts/no-gos';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { NoGosService } from './no-gos.service.js';

@Controller()
export class NoGosController {
  constructor(private readonly noGos: NoGosService) {}

  @Serve(listNoGos)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listNoGos>> {
    return this.noGos.list(member);
  }

  @Serve(decideAgainst)
  decide(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof decideAgainst>): Promise<NoGo> {
    return this.noGos.decide(member, body);
  }

  @Serve(keepNoGo)
  keep(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof keepNoGo>,
  ): Promise<NoGo> {
    return this.noGos.keep(member, params.noGoId, version, body);
  }

  @Serve(liftNoGo)
  lift(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof liftNoGo>,
  ): Promise<NoGo> {
    return this.noGos.lift(member, params.noGoId, version, body);
  }
}
