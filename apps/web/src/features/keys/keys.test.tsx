import type { ApiKey } from '@cadans/contracts/keys';
import type { Membership } from '@cadans/contracts/session';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { AssistantHelp } from './assistant-help';
import { KeyDialog } from './key-dialog';
import { Keys } from './keys';

const organisationId = '0196f3a0-0000-7000-8000-000000000001';
const memberId = '0196f3a0-0000-7000-8000-0000000000e1';
const at = `/api/organisations/${organisationId}/keys`;
const membership: Membership = { organisationId, memberId, name: 'Brugtech', role: 'marketer', admin: false };

const key = (differs: Partial<ApiKey> = {}): ApiKey => ({
  id: '0196f3a0-0000-7000-8000-0000000000a1',
  memberId,
  memberName: 'Emma Visser',
  name: 'Buffer-koppeling',
  prefix: 'cdn_1a2b3c4d',
  scopes: ['read', 'complete'],
  createdAt: '2026-11-01T09:00:00.000Z',
  expiresAt: '2099-01-30T09:00:00.000Z',
  lastUsedAt: null,
  lastUsedFrom: null,
  revokedAt: null,
  ...differs,
});

/** The list with the way to make one, as its page has them. */
function Page() {
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Keys
        membership={membership}
        start={
          <button type="button" onClick={() => setAsking(true)}>
            start
          </button>
        }
      />
      {isAsking ? <KeyDialog membership={membership} onClose={() => setAsking(false)} /> : null}
    </>
  );
}

it('tells how an assistant comes in, to copy', async () => {
  const { user } = await show(<AssistantHelp organisationId={organisationId} />);
  const url = `${location.origin}/api/organisations/${organisationId}/mcp`;
  expect(screen.getByRole('textbox', { name: 'Adres van de MCP-server' })).toHaveProperty('value', url);
  await user.click(screen.getByRole('button', { name: 'Instellingen kopiëren' }));
  const copied = JSON.parse(await navigator.clipboard.readText());
  expect(copied).toEqual({
    mcpServers: { cadans: { type: 'http', url, headers: { Authorization: 'Bearer cdn_…' } } },
  });
});

it('teaches by an example where there is none', async () => {
  fakeApi({ [`GET ${at}`]: { keys: [] } });
  await show(<Page />);
  expect(await screen.findByRole('heading', { name: 'Nog geen sleutels' })).toBeTruthy();
  expect(screen.getByRole('region', { name: 'Zo vraagt een programma het jaar op' }).textContent).toContain(
    `/api/organisations/${organisationId}/years/2026`,
  );
});

it('shows a key once, after saying what it is for', async () => {
  const asked = fakeApi({
    [`GET ${at}`]: { keys: [] },
    [`POST ${at}`]: { key: key(), secret: 'cdn_1a2b3c4d_geheim' },
  });
  const { user } = await show(<Page />);
  await user.click(await screen.findByRole('button', { name: 'start' }));
  const dialog = screen.getByRole('dialog', { name: 'Nieuwe sleutel' });
  await user.click(within(dialog).getByRole('button', { name: 'Sleutel maken' }));
  expect(within(dialog).getByText('Geef de sleutel een naam.')).toBeTruthy();
  // A marketer is offered nothing of who steers.
  expect(within(dialog).getAllByRole('checkbox')).toHaveLength(4);
  await user.type(within(dialog).getByRole('textbox', { name: /Waarvoor/ }), 'Buffer-koppeling');
  await user.click(within(dialog).getByRole('checkbox', { name: /Afronden/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Sleutel maken' }));
  const made = await screen.findByRole('dialog', { name: 'Je sleutel is klaar' });
  expect(within(made).getByRole('textbox', { name: 'De sleutel' })).toHaveProperty(
    'value',
    'cdn_1a2b3c4d_geheim',
  );
  expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
    name: 'Buffer-koppeling',
    scopes: ['read', 'complete'],
    days: 90,
  });
  await user.click(within(made).getByRole('button', { name: 'Klaar' }));
  expect(screen.queryByDisplayValue('cdn_1a2b3c4d_geheim')).toBeNull();
});

it('tells what works from what worked once, whose it is and when it was used', async () => {
  const other = { memberId: organisationId, memberName: 'S. de Vries' };
  fakeApi({
    [`GET ${at}`]: {
      keys: [
        key({ lastUsedAt: '2026-11-23T09:00:00.000Z', lastUsedFrom: '192.0.2.7' }),
        key({ id: organisationId, ...other, name: 'Oud', revokedAt: '2026-11-02T09:00:00.000Z' }),
        key({ id: memberId, name: 'Verlopen ding', expiresAt: '2020-01-01T00:00:00.000Z' }),
      ],
    },
  });
  await show(<Page />);
  const working = await screen.findByRole('list', { name: 'Werkt nu' });
  expect(working.textContent).toMatch(/Buffer-koppeling.*cdn_1a2b3c4d.*Lezen, Afronden.*vanaf 192\.0\.2\.7/);
  const ended = screen.getByRole('list', { name: 'Werkt niet meer' });
  expect(ended.textContent).toMatch(/Oud.*Ingetrokken.*van S\. de Vries/);
  expect(ended.textContent).toMatch(/Verlopen ding.*Verlopen/);
  expect(within(ended).queryByRole('button')).toBeNull();
});

it('asks before it revokes, and says when that was refused', async () => {
  const asked = fakeApi({
    [`GET ${at}`]: { keys: [key()] },
    [`DELETE ${at}/${key().id}`]: refuse(503, 'unavailable', 'Even niet bereikbaar.'),
  });
  const { user } = await show(<Page />);
  await user.click(await screen.findByRole('button', { name: 'Buffer-koppeling intrekken' }));
  const dialog = screen.getByRole('alertdialog');
  expect(asked.some(({ method }) => method === 'DELETE')).toBe(false);
  await user.click(within(dialog).getByRole('button', { name: 'Intrekken' }));
  expect(await screen.findByText('Even niet bereikbaar.')).toBeTruthy();
  expect(dialog).toBeTruthy();
});
