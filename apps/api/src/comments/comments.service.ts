import type { addComment, Comment, changeComment } from '@cadans/contracts/comments';
import type { BodyOf, ParamsOf } from '@cadans/contracts/endpoint';
import { Injectable } from '@nestjs/common';
import { IS_THERE } from '../activities/activity.view.js';
import { Database, type Send, type Statement } from '../database/database.js';
import { newId } from '../database/new-id.js';
import { asSeen, there } from '../http/as-seen.js';
import { Refusal } from '../http/refusal.js';
import type { CurrentMember } from '../http/request.js';
import { commentStatement, commentsStatement, lockedCommentStatement } from './comment.view.js';
import { replaceMentions } from './mentions.js';

type CommentInPath = ParamsOf<typeof changeComment>;
type Row = Comment & { [column: string]: unknown };

const SAY = `insert into comment (organisation_id, id, activity_id, text, by_id)
  select organisation_id, $3, id, $4, $5 from activity where organisation_id = $1 and id = $2 and ${IS_THERE} returning id`;

/** What members say about activities. Everybody's words are their own. */
@Injectable()
export class CommentsService {
  constructor(private readonly database: Database) {}

  async list({ organisationId }: CurrentMember, activityId: string): Promise<{ comments: Comment[] }> {
    const [found] = await this.database.query<{ comments: Comment[] }>(
      commentsStatement(organisationId, activityId),
    );
    return there(found);
  }

  add(member: CurrentMember, activityId: string, given: BodyOf<typeof addComment>): Promise<Comment> {
    const { organisationId } = member;
    const id = newId();
    return this.database.write(async (send) => {
      const said = await send({
        name: 'say',
        text: SAY,
        values: [organisationId, activityId, id, given.text, member.id],
      });
      there(said[0]);
      await replaceMentions(send, organisationId, id, given.mentionedIds);
      return one(send, commentStatement(organisationId, activityId, id));
    });
  }

  change(
    member: CurrentMember,
    params: CommentInPath,
    version: number,
    given: BodyOf<typeof changeComment>,
  ): Promise<Comment> {
    const { organisationId, activityId, commentId } = params;
    return this.database.write(async (send) => {
      await lockOwn(send, member, params, version);
      await send({
        name: 'change-comment',
        text: 'update comment set text = $3 where organisation_id = $1 and id = $2',
        values: [organisationId, commentId, given.text],
      });
      await replaceMentions(send, organisationId, commentId, given.mentionedIds);
      return one(send, commentStatement(organisationId, activityId, commentId));
    });
  }

  remove(member: CurrentMember, params: CommentInPath, version: number): Promise<void> {
    return this.database.write(async (send) => {
      await lockOwn(send, member, params, version);
      await send({
        name: 'remove-comment',
        text: 'delete from comment where organisation_id = $1 and id = $2',
        values: [params.organisationId, params.commentId],
      });
    });
  }
}

/** Locks a comment of one's own at the version that was seen; refuses one that is not there, changed since, or another's. */
async function lockOwn(
  send: Send,
  member: CurrentMember,
  { organisationId, activityId, commentId }: CommentInPath,
  version: number,
): Promise<void> {
  const [found] = await send<Row>(lockedCommentStatement(organisationId, activityId, commentId));
  const comment = asSeen(found, version);
  if (comment.byId !== member.id) throw new Refusal('not_yours');
}

async function one(send: Send, statement: Statement): Promise<Comment> {
  const [comment] = await send<Row>(statement);
  return there(comment);
}
