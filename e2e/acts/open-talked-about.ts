import { addComment } from '@cadans/contracts/comments';
import { addStep } from '@cadans/contracts/steps';
import { addDays, yearOf } from '@cadans/domain/calendar-date';
import type { Page } from '@playwright/test';
import { ask } from '../world/ask.js';
import { expect } from '../world/journey.js';
import { todayOf } from './days.js';
import { given } from './given.js';
import { organisationInAddress } from './organisation-in-address.js';

/** Opens an activity in the drawer that has all there can be: steps, late ones too, and something said about it. */
export async function openTalkedAbout(page: Page): Promise<void> {
  const context = page.context();
  const organisationId = organisationInAddress(page);
  const title = 'Webinar: waarover gepraat wordt';
  const on = addDays(await todayOf(context, organisationId), 1);
  const { id } = await given(context, organisationId, { title, on });
  const params = { organisationId, activityId: id };
  for (const [step, workingDaysBefore] of Object.entries({ 'Sprekers vragen': 10, Uitnodigen: 0 }))
    await ask(context.request, addStep, { params, body: { title: step, workingDaysBefore } });
  await ask(context.request, addComment, { params, body: { text: 'Zullen we dit samen doen?' } });
  await page.goto(`/o/${organisationId}/year/${yearOf(on)}?activity=${id}`);
  const drawer = page.getByRole('dialog', { name: title });
  await expect(drawer.getByText('Sprekers vragen', { exact: true })).toBeVisible();
  await expect(drawer.getByText('Zullen we dit samen doen?')).toBeVisible();
}
