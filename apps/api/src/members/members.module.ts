import { Module } from '@nestjs/common';
import { AcceptancesController } from './acceptances.controller.js';
import { AcceptancesService } from './acceptances.service.js';
import { InvitationsController } from './invitations.controller.js';
import { InvitationsService } from './invitations.service.js';
import { MembersController } from './members.controller.js';
import { MembersService } from './members.service.js';

@Module({
  controllers: [MembersController, InvitationsController, AcceptancesController],
  providers: [MembersService, InvitationsService, AcceptancesService],
})
export class MembersModule {}
