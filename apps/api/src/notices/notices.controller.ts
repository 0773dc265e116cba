import {
  type ChosenNotices,
  chooseNotices,
  listNotifications,
  readNotifications,
  showNoticePreferences,
} from '@cadans/contracts/notifications';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { NoticesService, type Told } from './notices.service.js';

@Controller()
export class NoticesController {
  constructor(private readonly notices: NoticesService) {}

  @Serve(listNotifications)
  list(@Who() member: CurrentMember, @GivenBy() { query }: Given<typeof listNotifications>): Promise<Told> {
    return this.notices.list(member, query.before);
  }

  @Serve(readNotifications)
  read(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof readNotifications>): Promise<void> {
    return this.notices.read(member, body.ids);
  }

  @Serve(showNoticePreferences)
  show(@Who() member: CurrentMember): Promise<ChosenNotices> {
    return this.notices.preferences(member);
  }

  @Serve(chooseNotices)
  choose(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof chooseNotices>,
  ): Promise<ChosenNotices> {
    return this.notices.choose(member, body);
  }
}
