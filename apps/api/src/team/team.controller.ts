import { showTeamLoad, type TeamLoad } from '@cadans/contracts/team';
import { Controller } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Clock } from '../http/clock.js';
import { Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { readTeam, viewLoad } from './reading-team.js';

@Controller()
export class TeamController {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  @Serve(showTeamLoad)
  async load(@Who() { organisationId, timeZone }: CurrentMember): Promise<TeamLoad> {
    const today = this.clock.today(timeZone);
    return viewLoad(await readTeam((statement) => this.database.query(statement), organisationId, today));
  }
}
