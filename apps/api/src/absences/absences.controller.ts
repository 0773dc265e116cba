import {
  type Absence,
  changeAbsence,
  listAbsences,
  tellAbsence,
  withdrawAbsence,
} from '@cadans/contracts/absences';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { AbsencesService } from './absences.service.js';

@Controller()
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Serve(listAbsences)
  list(@Who() member: CurrentMember): Promise<AnswerOf<typeof listAbsences>> {
    return this.absences.list(member);
  }

  @Serve(tellAbsence)
  tell(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof tellAbsence>): Promise<Absence> {
    return this.absences.tell(member, body);
  }

  @Serve(changeAbsence)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeAbsence>,
  ): Promise<Absence> {
    return this.absences.change(member, params.absenceId, version, body);
  }

  @Serve(withdrawAbsence)
  withdraw(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof withdrawAbsence>,
  ): Promise<void> {
    return this.absences.withdraw(member, params.absenceId, version);
  }
}
