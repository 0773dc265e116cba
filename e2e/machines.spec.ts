import { completeActivity } from '@cadans/contracts/activities';
import { showFacts } from '@cadans/contracts/facts';
import { speakMcp } from '@cadans/contracts/mcp';
import { showYear } from '@cadans/contracts/years';
import { addDays, yearOf } from '@cadans/domain/calendar-date';
import type { Client } from '@modelcontextprotocol/client';
import type { Page } from '@playwright/test';
import { assistantByHttp, assistantByProgram } from './acts/assistant.js';
import { findBarriers } from './acts/find-barriers.js';
import { given } from './acts/given.js';
import { isSigned, startReceiver } from './acts/receiver.js';
import { letIn, organisationId } from './acts/sign-in.js';
import { standsStill } from './acts/stands-still.js';
import { mark, openYear } from './acts/year-page.js';
import { ask } from './world/ask.js';
import { expect, test } from './world/journey.js';

const PUBLISHED = 'Blog die de planner plaatst';
const BY_ASSISTANT = 'Artikel dat de assistent inplant';

/** Makes a key on the screen, and answers it. */
async function makeKey(page: Page, id: string, name: string): Promise<string> {
  await page.goto(`/o/${id}/settings/keys`);
  await page.getByRole('button', { name: 'Sleutel maken' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe sleutel' });
  await dialog.getByRole('textbox', { name: /Waarvoor/ }).fill(name);
  await dialog.getByRole('checkbox', { name: /^Plannen/ }).click({ force: true });
  await dialog.getByRole('button', { name: 'Sleutel maken' }).click();
  const made = page.getByRole('dialog', { name: 'Je sleutel is klaar' });
  const key = await made.getByRole('textbox', { name: 'De sleutel' }).inputValue();
  await made.getByRole('button', { name: 'Klaar' }).click();
  return key;
}

/** Adds a webhook on the screen, and answers its secret. */
async function addWebhook(page: Page, id: string, url: string): Promise<string> {
  await page.goto(`/o/${id}/settings/webhooks`);
  await page.getByRole('button', { name: 'Webhook toevoegen' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe webhook' });
  await dialog.getByRole('textbox', { name: 'Adres' }).fill(url);
  await dialog.getByRole('button', { name: 'Toevoegen' }).click();
  const made = page.getByRole('dialog', { name: 'Het geheim van je webhook' });
  const secret = await made.getByRole('textbox', { name: 'Geheim' }).inputValue();
  await made.getByRole('button', { name: 'Klaar' }).click();
  return secret;
}

/** What a tool said to an assistant, as one text. */
async function say(client: Client, name: string, given: Record<string, unknown>) {
  const { content, isError = false, structuredContent } = await client.callTool({ name, arguments: given });
  const text = content.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
  return { isError, text, data: Object(structuredContent) };
}

test('a scheduler reports what it published, a program is told, an assistant plans, and all of it ends with the key', async ({
  page,
  context,
  world,
}) => {
  await letIn(context, 'director');
  const id = await organisationId(context, 'Noordbrug IT');
  const { today } = await ask(context.request, showFacts, { params: { organisationId: id } });
  const { id: activityId } = await given(context, id, { title: PUBLISHED, on: today });
  const receiver = await startReceiver();
  const address = `${world.address}/api${speakMcp.path.replace(':organisationId', id)}`;
  let key = '';
  let secret = '';

  await test.step('a key and a webhook are made, and shown once', async () => {
    key = await makeKey(page, id, 'Planner en assistent');
    await expect(page.getByText('Nog niet gebruikt')).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Adres van de MCP-server' })).toHaveValue(address);
    // What was said aloud of the dialog is cleared a moment later.
    await expect(page.locator('[role=log] [role=img]')).toHaveCount(0);
    await standsStill(page);
    expect.soft(await findBarriers(page)).toEqual([]);
    secret = await addWebhook(page, id, `http://${receiver.host}/hook`);
    await expect(page.getByText('Werkt', { exact: true })).toBeVisible();
  });

  await test.step('what the scheduler reports is done, on the screen and at the program', async () => {
    const path = completeActivity.path.replace(':organisationId', id).replace(':activityId', activityId);
    const report = { doneOn: today, link: 'https://example.com/blog', externalId: 'post-1' };
    for (const _ of [1, 2]) {
      const answer = await fetch(`${world.address}/api${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        body: JSON.stringify(report),
      });
      expect(answer.status).toBe(200);
    }
    await page.goto(`/o/${id}/list/${yearOf(today)}?q=${encodeURIComponent(PUBLISHED)}`);
    await expect(page.getByRole('row', { name: PUBLISHED }).getByText('Gedaan').first()).toBeVisible();
    await expect.poll(() => receiver.heard.map(({ event }) => event)).toEqual(['activity.completed']);
    const [told] = receiver.heard;
    expect(told && isSigned(told, secret)).toBe(true);
    expect(JSON.parse(told?.body ?? '')).toMatchObject({ organisationId: id, about: { activityId } });
    expect(told?.body).not.toContain(PUBLISHED);
  });

  await test.step('the log shows what was sent, and sends it again', async () => {
    await page.goto(`/o/${id}/settings/webhooks`);
    await page.getByRole('button', { name: `Wat is er naar ${receiver.host} verstuurd?` }).click();
    const log = page.getByRole('list', { name: 'Verstuurd' });
    await expect(log.getByText('Aangekomen')).toBeVisible();
    await log.getByRole('button', { name: /^Verstuur activity\.completed.*opnieuw$/ }).click();
    await expect.poll(() => receiver.heard.length).toBe(2);
    const [first, again] = receiver.heard;
    expect(again?.id).toBe(first?.id);
    expect(again && isSigned(again, secret)).toBe(true);
  });

  const client = await assistantByProgram(address, key);
  const remote = await assistantByHttp(address, key);

  await test.step('an assistant reads what there is to plan with, and plans', async () => {
    const on = addDays(today, 7);
    const year = yearOf(on);
    const { data } = await say(client, 'what_to_plan_with', { year });
    const me = data.members.find(({ name }: { name: string }) => name === 'S. Visser');
    const planned = await say(client, 'plan_activity', {
      title: BY_ASSISTANT,
      themeId: data.themes[0].id,
      channelId: data.channels.find(({ name }: { name: string }) => name === 'Webinar').id,
      ownerId: me.id,
      startsOn: on,
      idempotencyKey: 'artikel',
    });
    expect(planned).toMatchObject({ isError: false, data: { startsOn: on, ownerId: me.id } });
    await openYear(page, id, year);
    await expect(mark(page, BY_ASSISTANT)).toBeVisible();
    const found = await say(remote, 'read_plan', { from: on, to: on });
    expect(found.data.activities).toContainEqual(expect.objectContaining({ id: planned.data.id }));
    const shown = await ask(context.request, showYear, { params: { organisationId: id, year } });
    expect(shown.activities.title.filter((title) => title === BY_ASSISTANT)).toHaveLength(1);
  });

  await test.step('revoked, the key opens nothing, to whoever has it', async () => {
    await page.goto(`/o/${id}/settings/keys`);
    await page.getByRole('button', { name: 'Planner en assistent intrekken' }).click();
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog'));
    await dialog.getByRole('button', { name: 'Intrekken', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Werkt niet meer' })).toContainText('Ingetrokken');
    const refused = await say(client, 'read_plan', {});
    expect(refused).toMatchObject({
      isError: true,
      text: expect.stringContaining('Deze sleutel opent hier niets'),
    });
    await expect(say(remote, 'read_plan', {})).rejects.toThrow();
    await client.close();
    receiver.stop();
  });
});
