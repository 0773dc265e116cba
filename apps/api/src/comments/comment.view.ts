import { IS_THERE } from '../activities/activity.view.js';
import type { Statement } from '../database/database.js';

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const COMMENT = `c.id, c.activity_id as "activityId", c.text, c.by_id as "byId", ${instant('c.at')} as at,
  ${instant('c.edited_at')} as "editedAt", c.version, array(select m.member_id from comment_mention m
    where m.organisation_id = c.organisation_id and m.comment_id = c.id order by m.member_id) as "mentionedIds"`;

const ALL = `select (select coalesce(json_agg(said order by said.id), '[]') from (
    select ${COMMENT} from comment c where c.organisation_id = a.organisation_id and c.activity_id = a.id) said) as comments
  from activity a where a.organisation_id = $1 and a.id = $2 and ${IS_THERE}`;

const ONE = `select ${COMMENT} from comment c join activity a on a.organisation_id = c.organisation_id and a.id = c.activity_id
  where c.organisation_id = $1 and c.activity_id = $2 and c.id = $3 and ${IS_THERE}`;

/** All that was said about an activity, oldest first, in one row; no row when the activity is not there. */
export function commentsStatement(organisationId: string, activityId: string): Statement {
  return { name: 'comments', text: ALL, values: [organisationId, activityId] };
}

/** One comment on an activity; no row when one of them is not there. */
export function commentStatement(organisationId: string, activityId: string, commentId: string): Statement {
  return { name: 'comment', text: ONE, values: [organisationId, activityId, commentId] };
}

/** The same, and who else changes it waits. */
export function lockedCommentStatement(
  organisationId: string,
  activityId: string,
  commentId: string,
): Statement {
  return {
    name: 'lock-comment',
    text: `${ONE} for update of c`,
    values: [organisationId, activityId, commentId],
  };
}
