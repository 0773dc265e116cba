import { changeView, listViews, removeView, type SavedView, saveView } from '@cadans/contracts/views';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { ViewsService } from './views.service.js';

@Controller()
export class ViewsController {
  constructor(private readonly views: ViewsService) {}

  @Serve(listViews)
  list(@Who() member: CurrentMember): Promise<{ views: SavedView[] }> {
    return this.views.list(member);
  }

  @Serve(saveView)
  save(@Who() member: CurrentMember, @GivenBy() { body }: Given<typeof saveView>): Promise<SavedView> {
    return this.views.save(member, body);
  }

  @Serve(changeView)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeView>,
  ): Promise<SavedView> {
    return this.views.change(member, params.viewId, version, body);
  }

  @Serve(removeView)
  remove(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof removeView>,
  ): Promise<void> {
    return this.views.remove(member, params.viewId, version);
  }
}
