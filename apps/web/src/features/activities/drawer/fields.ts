import { type Activity, changeActivity } from '@cadans/contracts/activities';
import type { Changes } from '../deeds/saying-acts';

/** What can be changed in the dialog of an activity; its dates and end have their own acts. */
export interface ActivityFields {
  title: string;
  brief: string;
  themeId: string;
  ownerId: string;
  helperIds: string[];
  channelId: string;
  campaignId: string | null;
  audience: string | null;
  status: Activity['status'];
  effortHours: number | null;
  budget: number | null;
  link: string;
}

export function fieldsOf(activity: Activity): ActivityFields {
  const { title, brief, themeId, ownerId, helperIds, channelId, campaignId, audience } = activity;
  const { status, effortHours, budget, link } = activity;
  return {
    title,
    brief,
    themeId,
    ownerId,
    helperIds,
    channelId,
    campaignId,
    audience,
    status,
    effortHours,
    budget,
    link: link ?? '',
  };
}

/** What differs between two states of the fields, as the contract wants it: only what changed is sent. */
export function changesBetween(old: ActivityFields, now: ActivityFields): Changes {
  const { title, brief, themeId, helperIds, channelId, campaignId, audience, effortHours, budget } = now;
  const link = now.link.trim();
  const sameHelpers =
    helperIds.length === old.helperIds.length && helperIds.every((id) => old.helperIds.includes(id));
  return {
    ...(title.trim() !== old.title && { title: title.trim() }),
    ...(brief !== old.brief && { brief }),
    ...(themeId !== old.themeId && { themeId }),
    ...(!sameHelpers && { helperIds }),
    ...(channelId !== old.channelId && { channelId }),
    ...(campaignId !== old.campaignId && { campaignId }),
    ...(audience !== old.audience && { audience }),
    ...(now.status !== old.status &&
      (now.status === 'planned' || now.status === 'in_work' || now.status === 'ready') && {
        status: now.status,
      }),
    ...(effortHours !== old.effortHours && { effortHours }),
    ...(budget !== old.budget && { budget }),
    ...(link !== old.link && { link: link === '' ? null : link }),
  };
}

/** Whether the contract would take a field as it stands. */
export function isTaken(field: 'title' | 'brief' | 'link', value: string): boolean {
  if (field === 'link' && value.trim() === '') return true;
  return changeActivity.body.shape[field].safeParse(value).success;
}
