import type { changeActivity } from '@cadans/contracts/activities';
import type { BodyOf } from '@cadans/contracts/endpoint';
import { may } from '@cadans/domain/ability';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { CurrentMember } from '../http/request.js';
import type { Acting } from './acting.js';
import { requireOpen, type StoredActivity } from './activity-store.js';
import type { Aiming } from './aiming.js';
import { helpersOf, helping } from './helping.js';
import { requireReferences } from './references.js';
import { overriding } from './temptations.js';

const CHANGE = `update activity set title = coalesce($3, title), brief = coalesce($4, brief), theme_id = coalesce($5, theme_id),
    channel_id = coalesce($6, channel_id), status = coalesce($7, status),
    campaign_id = case when $8 then $9 else campaign_id end, effort_hours = case when $10 then $11 else effort_hours end,
    budget = case when $12 then $13 else budget end, link = case when $14 then $15 else link end,
    audience = case when $16 then $17 else audience end
  where organisation_id = $1 and id = $2`;

/** Changes what an activity says. Who sends what is there already, changes nothing: not a stance taken since, nor a helper who left. */
export function changing(
  member: CurrentMember,
  given: BodyOf<typeof changeActivity>,
  today: CalendarDate,
): Acting {
  const { organisationId } = member;
  return async (send, activity) => {
    if (activity.deleted || given.status) requireOpen(activity);
    const helpers = given.helperIds ? await helpersOf(send, organisationId, activity.id) : new Set();
    const aiming = aimingAnew(member, activity, given);
    await requireReferences(send, organisationId, {
      ...given,
      year: activity.year,
      themeId: given.themeId ?? activity.themeId,
      channelId: given.channelId === activity.channelId ? undefined : given.channelId,
      helperIds: given.helperIds?.filter((id) => !helpers.has(id)),
      aiming,
    });
    const optional = [given.campaignId, given.effortHours, given.budget, given.link, given.audience];
    const change = {
      name: 'change-activity',
      text: CHANGE,
      values: [
        organisationId,
        activity.id,
        given.title,
        given.brief,
        given.themeId,
        given.channelId,
        given.status,
        ...optional.flatMap((value) => [value !== undefined, value ?? null]),
      ],
    };
    const overrides = aiming ? overriding(member, { ...aiming, activityId: activity.id }, today) : [];
    return [
      ...overrides,
      change,
      ...(given.helperIds ? helping(organisationId, activity.id, given.helperIds) : []),
    ];
  };
}

/** Where it is aimed now; nothing when that stays as it was: what stood before a no-go did, stays. */
function aimingAnew(
  member: CurrentMember,
  { id: activityId, channelId, audience, title }: StoredActivity,
  given: BodyOf<typeof changeActivity>,
): Aiming | undefined {
  const to = {
    channelId: given.channelId ?? channelId,
    audience: given.audience === undefined ? audience : given.audience,
  };
  if (to.channelId === channelId && to.audience === audience) return undefined;
  return {
    ...to,
    was: { activityId, channelId, audience },
    title: given.title ?? title,
    overrides: given.overrides ?? [],
    maySteer: may(member, 'steer'),
  };
}
