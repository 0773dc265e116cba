import { createChannel } from '@cadans/contracts/channels';
import { createPlan, createTheme, listPlans, showPlan, weighThemes } from '@cadans/contracts/plans';
import { type CalendarDate, yearOf } from '@cadans/domain/calendar-date';
import type { BrowserContext } from '@playwright/test';
import { ask } from '../world/ask.js';
import { given } from './given.js';

/** Gives an organisation that has nothing yet a theme, a channel and work on these days, all of it of one member. */
export async function givenFirstWork(
  context: BrowserContext,
  organisationId: string,
  owner: string,
  days: readonly CalendarDate[],
): Promise<void> {
  const params = { organisationId };
  const { request } = context;
  const { id } = await ask(request, createTheme, {
    params,
    body: { name: 'Zorgeloos beheer', colour: 'teal' },
  });
  const channel = await ask(request, createChannel, { params, body: { name: 'Weblog', kind: 'own' } });
  const { plans } = await ask(request, listPlans, { params });
  for (const year of new Set(days.map(yearOf))) {
    if (!plans.some((plan) => plan.year === year)) await ask(request, createPlan, { params, body: { year } });
    const { foundation } = await ask(request, showPlan, { params: { ...params, year } });
    await ask(request, weighThemes, {
      params: { ...params, year },
      version: foundation.version,
      body: { themes: [{ themeId: id, weight: 100 }] },
    });
  }
  for (const [index, on] of days.entries())
    await given(context, organisationId, { title: `Artikel ${index + 1}`, on, channel: channel.name, owner });
}
