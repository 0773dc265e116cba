import type { AnswerOf } from '@cadans/contracts/endpoint';
import {
  type Handover,
  handOver,
  listHandovers,
  showCarried,
  undoHandover,
} from '@cadans/contracts/handovers';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { CarriedService } from './carried.service.js';
import { HandoversService } from './handovers.service.js';
import { UndoingService } from './undoing.service.js';

@Controller()
export class HandoversController {
  constructor(
    private readonly carried: CarriedService,
    private readonly handovers: HandoversService,
    private readonly undoing: UndoingService,
  ) {}

  @Serve(showCarried)
  show(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof showCarried>,
  ): Promise<AnswerOf<typeof showCarried>> {
    return this.carried.show(member, params.memberId);
  }

  @Serve(handOver)
  handOver(
    @Who() member: CurrentMember,
    @GivenBy() { params, body }: Given<typeof handOver>,
  ): Promise<Handover> {
    return this.handovers.handOver(member, params.memberId, body);
  }

  @Serve(listHandovers)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listHandovers>> {
    return this.handovers.list(member);
  }

  @Serve(undoHandover)
  undo(@Who() member: CurrentMember, @GivenBy() { params }: Given<typeof undoHandover>): Promise<Handover> {
    return this.undoing.undo(member, params.handoverId);
  }
}
