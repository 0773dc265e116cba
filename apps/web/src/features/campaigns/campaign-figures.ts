import { isOpen, isOverdue } from '@cadans/domain/activity';
import type { CalendarDate } from '@cadans/domain/calendar-date';
import type { YearPlan } from '../../api/year-plan';

export type PlanCampaign = YearPlan['campaigns'][number];

/** A campaign as one year shows it: from its first to its last day, and how far it is. Null days: nothing in this year. */
export interface CampaignFigures {
  readonly campaign: PlanCampaign;
  readonly firstOn: CalendarDate | null;
  readonly lastOn: CalendarDate | null;
  readonly done: number;
  /** Open and still in time. */
  readonly planned: number;
  readonly late: number;
}

/** The campaigns of a year by when they begin; those without activities in it come last. What was scrapped does not count. */
export function campaignFigures({
  campaigns,
  activities,
  today,
}: Pick<YearPlan, 'campaigns' | 'activities' | 'today'>): CampaignFigures[] {
  const figures = new Map(
    campaigns.map((campaign) => [
      campaign.id,
      {
        campaign,
        firstOn: null as string | null,
        lastOn: null as string | null,
        done: 0,
        planned: 0,
        late: 0,
      },
    ]),
  );
  for (const activity of activities) {
    const own = figures.get(activity.campaignId ?? '');
    if (!own || activity.status === 'scrapped') continue;
    if (own.firstOn === null || activity.startsOn < own.firstOn) own.firstOn = activity.startsOn;
    if (own.lastOn === null || activity.endsOn > own.lastOn) own.lastOn = activity.endsOn;
    if (!isOpen(activity.status)) own.done++;
    else if (isOverdue(activity, today)) own.late++;
    else own.planned++;
  }
  return [...figures.values()].toSorted((one, other) =>
    (one.firstOn ?? '9999') < (other.firstOn ?? '9999') ? -1 : 1,
  );
}
