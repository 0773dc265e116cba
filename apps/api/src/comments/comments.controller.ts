import {
  addComment,
  type Comment,
  changeComment,
  listComments,
  removeComment,
} from '@cadans/contracts/comments';
import { Controller } from '@nestjs/common';
import { type Given, GivenBy, Who } from '../http/given.js';
import type { CurrentMember } from '../http/request.js';
import { Serve } from '../http/serve.js';
import { CommentsService } from './comments.service.js';

@Controller()
export class CommentsController {
  constructor(private readonly comments: CommentsService) {}

  @Serve(listComments)
  list(
    @Who() member: CurrentMember,
    @GivenBy() { params }: Given<typeof listComments>,
  ): Promise<{ comments: Comment[] }> {
    return this.comments.list(member, params.activityId);
  }

  @Serve(addComment)
  add(@Who() member: CurrentMember, @GivenBy() { params, body }: Given<typeof addComment>): Promise<Comment> {
    return this.comments.add(member, params.activityId, body);
  }

  @Serve(changeComment)
  change(
    @Who() member: CurrentMember,
    @GivenBy() { params, version, body }: Given<typeof changeComment>,
  ): Promise<Comment> {
    return this.comments.change(member, params, version, body);
  }

  @Serve(removeComment)
  remove(
    @Who() member: CurrentMember,
    @GivenBy() { params, version }: Given<typeof removeComment>,
  ): Promise<void> {
    return this.comments.remove(member, params, version);
  }
}
