import {
  type Cadence,
  changeCadence,
  createCadence,
  endCadence,
  endPause,
  handOverCadence,
  listCadences,
  pauseCadence,
  withdrawCadence,
} from '@cadans/contracts/cadences';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { CadenceChangesService } from './cadence-changes.service.js';
import { CadencePausesService } from './cadence-pauses.service.js';
import { CadencesService } from './cadences.service.js';

@Controller()
export class CadencesController {
  constructor(
    private readonly cadences: CadencesService,
    private readonly changes: CadenceChangesService,
    private readonly pauses: CadencePausesService,
  ) {}

  @Serve(listCadences)
  list(@Who() member: CurrentMember): Promise<{ cadences: Cadence[] }> {
    return this.cadences.list(member);
  }

  @Serve(createCadence)
  create(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof createCadence>): Promise<Cadence> {
    return this.cadences.create(member, body);
  }

  @Serve(changeCadence)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeCadence>,
  ): Promise<{ closed: Cadence; opened: Cadence }> {
    return this.changes.change(member, params.cadenceId, version, body);
  }

  @Serve(endCadence)
  end(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof endCadence>,
  ): Promise<Cadence> {
    return this.changes.end(member, params.cadenceId, version, body);
  }

  @Serve(handOverCadence)
  handOver(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof handOverCadence>,
  ): Promise<Cadence> {
    return this.cadences.handOver(member, params.cadenceId, version, body);
  }

  @Serve(withdrawCadence)
  withdraw(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof withdrawCadence>,
  ): Promise<void> {
    return this.cadences.withdraw(member, params.cadenceId, version);
  }

  @Serve(pauseCadence)
  pause(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof pauseCadence>,
  ): Promise<Cadence> {
    return this.pauses.pause(member, params.cadenceId, version, body);
  }

  @Serve(endPause)
  endPause(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof endPause>,
  ): Promise<Cadence> {
    return this.pauses.end(member, params, version, body);
  }
}
