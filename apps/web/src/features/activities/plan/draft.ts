import { type Precision, type Window, windowAround } from '@cadans/domain/activity';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { YearPlan } from '../../../api/year-plan';
import { lastChoice } from './last-choice';

/** Where somebody wants to plan: what the place that was clicked says already. */
export interface Draft {
  readonly title?: string | undefined;
  readonly day?: CalendarDate | undefined;
  /** How exactly that day is meant; a week unless told. */
  readonly precision?: Precision | undefined;
  readonly themeId?: string | undefined;
  readonly ownerId?: string | undefined;
  readonly channelId?: string | undefined;
  readonly campaignId?: string | undefined;
}

export interface DraftFields extends Window {
  title: string;
  themeId: string;
  ownerId: string;
  channelId: string;
  campaignId: string | null;
  audience: string | null;
  precision: Precision;
  effortHours: number | null;
}

/**
 * Fills in what a new activity starts with: what the clicked place says, else what was used last, else myself, the first
 * theme and the first channel. A clicked week is meant as that week unless the draft says how exactly; without one it is today.
 */
export function startDraft(plan: YearPlan, me: string, organisationId: string, draft: Draft): DraftFields {
  const last = lastChoice(organisationId);
  const themes = plan.themes.map(({ id }) => id);
  const owners = plan.members.filter(({ active }) => active).map(({ id }) => id);
  const channels = plan.channels.filter(({ stance }) => stance === 'chosen').map(({ id }) => id);
  // Where somebody points at a channel that is left out, it is said why.
  const pointedAt = plan.channels.find(({ id }) => id === draft.channelId)?.id;
  const pick = (ids: readonly string[], ...wanted: (string | undefined)[]) =>
    wanted.find((id) => id !== undefined && ids.includes(id)) ?? ids[0] ?? '';
  const today = yearOf(plan.today) === plan.year ? plan.today : `${plan.year}-01-01`;
  return {
    title: draft.title ?? '',
    themeId: pick(themes, draft.themeId, last.themeId),
    ownerId: pick(owners, draft.ownerId, last.ownerId, me),
    channelId: pointedAt ?? pick(channels, last.channelId),
    campaignId: draft.campaignId ?? null,
    audience: null,
    precision: draft.precision ?? 'week',
    effortHours: null,
    ...windowAround(draft.day ?? today, draft.precision ?? 'week'),
  };
}
