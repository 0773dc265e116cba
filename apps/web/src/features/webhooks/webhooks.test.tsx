import type { Membership } from '@cadans/contracts/session';
import type { Webhook, WebhookDelivery } from '@cadans/contracts/webhooks';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { WebhookDialog } from './webhook-dialog';
import { Webhooks } from './webhooks';

const organisationId = '0196f3a0-0000-7000-8000-000000000001';
const memberId = '0196f3a0-0000-7000-8000-0000000000e1';
const webhookId = '0196f3a0-0000-7000-8000-0000000000b1';
const deliveryId = '0196f3a0-0000-7000-8000-0000000000d1';
const at = `/api/organisations/${organisationId}/webhooks`;
const membership: Membership = { organisationId, memberId, name: 'Brugtech', role: 'director', admin: true };

const webhook = (differs: Partial<Webhook> = {}): Webhook => ({
  id: webhookId,
  url: 'https://hooks.example.com/cadans',
  events: ['activity.completed'],
  createdById: memberId,
  createdAt: '2026-11-01T09:00:00.000Z',
  previousUntil: null,
  pausedAt: null,
  pausedBecause: null,
  version: 3,
  ...differs,
});

const delivery: WebhookDelivery = {
  id: deliveryId,
  event: 'activity.completed',
  state: 'failed',
  attempts: 8,
  status: 503,
  took: 120,
  answer: 'Onderhoud',
  error: null,
  body: '{"event":"activity.completed"}',
  createdAt: '2026-11-22T09:00:00.000Z',
  triedAt: '2026-11-23T09:00:00.000Z',
};

function Page() {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Webhooks
        membership={membership}
        start={
          <button type="button" onClick={() => setAsking(true)}>
            start
          </button>
        }
      />
      {isAsking ? <WebhookDialog organisationId={organisationId} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

it('adds one, says why an address is refused, and shows the secret once', async () => {
  const asked = fakeApi({
    [`GET ${at}`]: { webhooks: [] },
    [`POST ${at}`]: ({ body }: { body?: unknown }) =>
      JSON.stringify(body).includes('10.0.0.1')
        ? refuse(422, 'webhook_address_refused', 'Geef een openbaar https-adres.')
        : { webhook: webhook(), secret: 'whsec_geheim' },
  });
  const { user } = await show(<Page />);
  expect(await screen.findByRole('region', { name: 'Zo ziet een bericht eruit' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'start' }));
  const dialog = screen.getByRole('dialog', { name: 'Nieuwe webhook' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Adres' }), 'https://10.0.0.1/');
  await user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
  expect(await within(dialog).findByText('Geef een openbaar https-adres.')).toBeTruthy();
  await user.clear(within(dialog).getByRole('textbox', { name: 'Adres' }));
  await user.type(within(dialog).getByRole('textbox', { name: 'Adres' }), 'https://hooks.example.com/');
  await user.click(within(dialog).getByRole('checkbox', { name: 'Stuurmoment afgesloten' }));
  await user.click(within(dialog).getByRole('button', { name: 'Toevoegen' }));
  const made = await screen.findByRole('dialog', { name: 'Het geheim van je webhook' });
  expect(within(made).getByRole('textbox', { name: 'Geheim' })).toHaveProperty('value', 'whsec_geheim');
  expect(asked.findLast(({ method }) => method === 'POST')?.body).toEqual({
    url: 'https://hooks.example.com/',
    events: ['activity.completed', 'activity.postponed', 'activity.scrapped', 'review.closed'],
  });
});

it('shows what was sent, only what failed when asked, and sends it again', async () => {
  const asked = fakeApi({
    [`GET ${at}`]: { webhooks: [webhook()] },
    [`GET ${at}/${webhookId}/deliveries`]: { deliveries: [delivery] },
    [`POST ${at}/${webhookId}/deliveries/${deliveryId}/repeats`]: { ...delivery, state: 'waiting' },
  });
  const { user } = await show(<Page />);
  await user.click(
    await screen.findByRole('button', { name: 'Wat is er naar hooks.example.com verstuurd?' }),
  );
  const log = await screen.findByRole('list', { name: 'Verstuurd' });
  expect(await within(log).findByText('Mislukt')).toBeTruthy();
  expect(log.textContent).toMatch(/antwoord 503 · 120 ms · 8 pogingen/);
  await user.click(within(log).getByRole('button', { name: /^Bekijk activity\.completed/ }));
  expect(within(log).getByRole('region', { name: 'Antwoord' }).textContent).toContain('Onderhoud');
  await user.click(within(log).getByRole('button', { name: /^Verstuur activity\.completed.*opnieuw$/ }));
  expect(asked.some(({ method }) => method === 'POST')).toBe(true);
});

it('says that it was paused because it took nothing, and lets it go on', async () => {
  const paused = { pausedAt: '2026-11-23T09:00:00.000Z', pausedBecause: 'failing' as const };
  const asked = fakeApi({
    [`GET ${at}`]: { webhooks: [webhook(paused)] },
    [`PATCH ${at}/${webhookId}`]: webhook(),
  });
  const { user } = await show(<Page />);
  expect(await screen.findByText('Deze webhook nam een dag lang niets aan')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Verder laten gaan' }));
  expect(asked.find(({ method }) => method === 'PATCH')?.body).toEqual({ paused: false });
});

it('says that who made it takes no part any more', async () => {
  const paused = { pausedAt: '2026-11-23T09:00:00.000Z', pausedBecause: 'maker_left' as const };
  fakeApi({ [`GET ${at}`]: { webhooks: [webhook(paused)] } });
  await show(<Page />);
  expect(await screen.findByText('Wie deze webhook maakte, doet niet meer mee')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Verder laten gaan' })).toBeTruthy();
});

it('asks before the secret is replaced, and shows the new one', async () => {
  fakeApi({
    [`GET ${at}`]: { webhooks: [webhook()] },
    [`POST ${at}/${webhookId}/secrets`]: { webhook: webhook({ version: 4 }), secret: 'whsec_nieuw' },
  });
  const { user } = await show(<Page />);
  await user.click(await screen.findByRole('button', { name: 'Meer over hooks.example.com' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Geheim vervangen…' }));
  await user.click(await screen.findByRole('button', { name: 'Vervangen' }));
  expect(await screen.findByDisplayValue('whsec_nieuw')).toBeTruthy();
});
