import * as z from 'zod/mini';
import { path as activities, inActivity } from './activities.js';
import { endpoint } from './endpoint.js';
import { id, inOrganisation, text } from './values.js';

/** Something a member said about an activity. `mentionedIds` are the members named in it with @. */
export const Comment = z.object({
  id,
  activityId: id,
  text: z.string(),
  mentionedIds: z.array(id),
  byId: id,
  at: z.iso.datetime(),
  editedAt: z.nullable(z.iso.datetime()),
  version: z.int(),
});
export type Comment = z.infer<typeof Comment>;

const inComment = z.object({ ...inOrganisation, activityId: id, commentId: id });
const said = text(4000).check(z.minLength(1));
const mentionedIds = z.array(id).check(z.maxLength(20));

export const listComments = endpoint({
  method: 'GET',
  path: `${activities}/:activityId/comments`,
  summary: 'What was said about the activity, oldest first.',
  may: 'read',
  params: inActivity,
  answer: z.object({ comments: z.array(Comment) }),
});

export const addComment = endpoint({
  method: 'POST',
  path: `${activities}/:activityId/comments`,
  summary: 'Say something about the activity.',
  may: 'plan',
  params: inActivity,
  body: z.strictObject({ text: said, mentionedIds: z._default(mentionedIds, []) }),
  answer: Comment,
  status: 201,
  refusals: ['not_a_member'],
});

export const changeComment = endpoint({
  method: 'PATCH',
  path: `${activities}/:activityId/comments/:commentId`,
  summary: 'Change what one said oneself.',
  may: 'plan',
  params: inComment,
  body: z.strictObject({ text: said, mentionedIds: z._default(mentionedIds, []) }),
  answer: Comment,
  precondition: true,
  refusals: ['not_yours', 'not_a_member'],
});

export const removeComment = endpoint({
  method: 'DELETE',
  path: `${activities}/:activityId/comments/:commentId`,
  summary: 'Take back what one said oneself.',
  may: 'plan',
  params: inComment,
  precondition: true,
  status: 204,
  refusals: ['not_yours'],
});
