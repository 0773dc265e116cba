import { listPlans } from '@cadans/contracts/plans';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext } from '@playwright/test';
import { ask } from '../world/ask.js';

/** Today, as the organisation of a signed-in browser counts it. */
export async function todayOf(context: BrowserContext, organisationId: string): Promise<CalendarDate> {
  const { today } = await ask(context.request, listPlans, { params: { organisationId } });
  return today;
}

/** Today, or in the last weeks of a year a day before them: four weeks later it is still the same year. */
export function dayWithRoomBehind(today: CalendarDate): CalendarDate {
  const latest = `${yearOf(today)}-12-02`;
  return today < latest ? today : latest;
}
