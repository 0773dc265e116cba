import {
  chooseNotices,
  listNotifications,
  type NoticePreferences,
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
  list(@Who() member: CurrentMember): Promise<Told> {
    return this.notices.list(member);
  }

  @Serve(readNotifications)
  read(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof readNotifications>): Promise<void> {
    return this.notices.read(member, body.ids);
  }

  @Serve(showNoticePreferences)
  show(@Who() member: CurrentMember): Promise<NoticePreferences> {
    return this.notices.preferences(member);
  }

  @Serve(chooseNotices)
  choose(
    @Who() member: CurrentMember,
    @GivenBy() { body }: Given<typeof chooseNotices>,
  ): Promise<NoticePreferences> {
    return this.notices.choose(member, body);
  }
}
