import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { show } from '../../../testing/show';
import { TwoStepSection } from './two-step';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const begun = {
  secret,
  uri: `otpauth://totp/Cadans?secret=${secret}`,
  qr: { size: 29, path: 'M0 0h7v7h-7z' },
};
const recoveryCodes = Array.from({ length: 10 }, (_, at) => `abcd-efgh-${at}`);
const OFF = { since: null, recoveryCodesLeft: 0 };
const on = (recoveryCodesLeft: number) => ({ since: '2026-11-20T09:00:00.000Z', recoveryCodesLeft });

async function open(answers: Record<string, unknown>, language: 'nl' | 'en' = 'nl') {
  const heard = fakeApi({ 'POST /api/session/totp': begun, ...answers });
  const shown = await show(<TwoStepSection email="sanne@noordbrug.example" />, language);
  return { ...shown, heard };
}

beforeEach(() => vi.restoreAllMocks());

it('is set up by a code of the app, then tells ten codes until they are kept', async () => {
  let stands: object = OFF;
  const { user, heard } = await open({
    'GET /api/session/totp': () => stands,
    'POST /api/session/totp/confirm': () => {
      stands = on(10);
      return { recoveryCodes };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Stel de tweede stap in' }));
  expect(await screen.findByRole('img', { name: 'QR-code voor je app' })).toBeTruthy();
  expect(screen.getByRole('textbox', { name: /Neem dan deze sleutel over/ })).toHaveProperty('value', secret);
  await user.type(screen.getByLabelText('Code uit je app'), '123456');
  const list = await screen.findByRole('list', { name: 'Herstelcodes' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(recoveryCodes);
  expect(heard.find(({ path }) => path === '/api/session/totp/confirm')?.body).toEqual({ code: '123456' });
  await user.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(screen.getByText('Bewaar de codes eerst, en vink dat dan aan.')).toBeTruthy();
  expect(list.isConnected).toBe(true);
  await user.click(screen.getByRole('checkbox'));
  await user.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(await screen.findByText(/Je hebt nog 10 herstelcodes/)).toBeTruthy();
  expect(screen.getByText(/Ingesteld op 20 november 2026/)).toBeTruthy();
});

it('stays off when the app gives another code, and says what to look at', async () => {
  const { user } = await open({
    'GET /api/session/totp': OFF,
    'POST /api/session/totp/confirm': refuse(422, 'wrong_code', 'Klopt niet'),
  });
  await user.click(await screen.findByRole('button', { name: 'Stel de tweede stap in' }));
  const field = await screen.findByLabelText('Code uit je app');
  await user.type(field, '123456');
  expect(await screen.findByText(/kijk of de klok van je telefoon goed loopt/)).toBeTruthy();
  expect(field).toHaveProperty('value', '');
  await user.click(screen.getByRole('button', { name: 'Annuleren' }));
  expect(await screen.findByRole('button', { name: 'Stel de tweede stap in' })).toBeTruthy();
});

it('says nothing more to who did not show who they are', async () => {
  const { user, heard } = await open({
    'GET /api/session/totp': OFF,
    'POST /api/session/totp': refuse(403, 'confirm_yourself', 'Laat zien dat jij het bent'),
  });
  await user.click(await screen.findByRole('button', { name: 'Stel de tweede stap in' }));
  await waitFor(() => expect(heard.some(({ method }) => method === 'POST')).toBe(true));
  expect(await screen.findByRole('button', { name: 'Stel de tweede stap in' })).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('copies the codes, and leaves them selected where that is not allowed', async () => {
  const { user } = await open({
    'GET /api/session/totp': on(2),
    'POST /api/session/recovery-codes': { recoveryCodes },
  });
  expect(await screen.findByText(/maak nieuwe voordat je ze nodig hebt/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Maak nieuwe herstelcodes' }));
  const dialog = await screen.findByRole('dialog');
  expect(dialog.textContent).toContain('werken daarna niet meer');
  await user.click(within(dialog).getByRole('button', { name: 'Maak nieuwe herstelcodes' }));
  await screen.findByRole('list', { name: 'Herstelcodes' });
  await user.click(screen.getByRole('button', { name: 'Kopiëren' }));
  expect(await navigator.clipboard.readText()).toBe(recoveryCodes.join('\n'));
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  await user.click(screen.getByRole('button', { name: 'Gekopieerd' }));
  await waitFor(() => expect(String(getSelection())).toContain('abcd-efgh-9'));
});

it('is switched off after it was asked once more', async () => {
  let stands: object = on(10);
  const { user, heard } = await open(
    {
      'GET /api/session/totp': () => stands,
      'DELETE /api/session/totp': () => {
        stands = OFF;
        return {};
      },
    },
    'en',
  );
  await user.click(await screen.findByRole('button', { name: 'Switch off' }));
  const dialog = await screen.findByRole('dialog');
  expect(heard.some(({ method }) => method === 'DELETE')).toBe(false);
  await user.click(within(dialog).getByRole('button', { name: 'Switch off' }));
  expect(await screen.findByRole('button', { name: 'Set up the second step' })).toBeTruthy();
});
