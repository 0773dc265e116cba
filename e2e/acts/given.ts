import { type Activity, createActivity } from '@cadans/contracts/activities';
import { showYear } from '@cadans/contracts/years';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext } from '@playwright/test';
import { ask } from '../world/ask.js';

/** An activity that stands there already. Names are those of the demo; the marketer owns it unless told. */
export interface Given {
  readonly title: string;
  readonly on: CalendarDate;
  readonly channel?: string;
  readonly owner?: string;
  readonly helpers?: readonly string[];
  readonly campaignId?: string;
}

/** Plans an activity as preparation, by the API, for the first theme of its year. */
export async function given(
  context: BrowserContext,
  organisationId: string,
  { title, on, channel = 'Webinar', owner = 'S. Visser', helpers = [], campaignId }: Given,
): Promise<Activity> {
  const year = yearOf(on);
  const plan = await ask(context.request, showYear, { params: { organisationId, year } });
  const memberId = (wanted: string) => plan.members.find(({ name }) => name === wanted)?.id ?? '';
  return ask(context.request, createActivity, {
    params: { organisationId },
    body: {
      title,
      startsOn: on,
      endsOn: on,
      themeId: plan.themes[0]?.id ?? '',
      channelId: plan.channels.find(({ name }) => name === channel)?.id ?? '',
      ownerId: memberId(owner),
      helperIds: helpers.map(memberId),
      ...(campaignId && { campaignId }),
    },
  });
}
