import { screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { show } from '../../../testing/show';
import { MailForm } from './mail-form';
import type { MailKind } from './mail-kind';

afterEach(() => vi.restoreAllMocks());

function Typed({ kind, onAsked }: { kind: MailKind; onAsked: () => void }) {
  const [email, setEmail] = useState('');
  return <MailForm kind={kind} email={email} onEmail={setEmail} onAsked={onAsked} onBack={() => undefined} />;
}

async function open(kind: MailKind, answer: unknown) {
  const path = kind === 'link' ? 'magic-links' : 'password-resets';
  const heard = fakeApi({ [`POST /api/session/${path}`]: answer });
  const onAsked = vi.fn();
  const shown = await show(<Typed kind={kind} onAsked={onAsked} />);
  const ask = async (address: string) => {
    if (address !== '') await shown.user.type(screen.getByLabelText('E-mailadres'), address);
    await shown.user.click(screen.getByRole('button', { name: 'Mail me de link' }));
  };
  return { ...shown, heard, onAsked, ask };
}

it.each([
  ['link', '/api/session/magic-links', /Open de link in deze browser/],
  ['reset', '/api/session/password-resets', /kies je nieuwe wachtwoord/],
] as const)(
  'asks for a mail (%s) and says the same whether the address is known or not',
  async (kind, path, next) => {
    const { ask, heard, onAsked } = await open(kind, {});
    await ask(' sanne@noordbrug.example ');
    expect(await screen.findByRole('heading', { name: 'Kijk in je mailbox' })).toBeTruthy();
    expect(screen.getByText(/Hoort er een account bij sanne@noordbrug.example/).textContent).toMatch(next);
    expect(heard).toMatchObject([{ path, body: { email: 'sanne@noordbrug.example' } }]);
    expect(onAsked).toHaveBeenCalledOnce();
  },
);

it('asks nothing without an address that can be one', async () => {
  const { ask, heard } = await open('link', {});
  await ask('');
  expect(screen.getByText('Vul je e-mailadres in.')).toBeTruthy();
  await ask('sanne@noordbrug');
  expect(screen.getByText(/nog geen volledig e-mailadres/)).toBeTruthy();
  expect(heard).toEqual([]);
});

it('says when the server finds no address in it either', async () => {
  const { ask } = await open('link', refuse(400, 'invalid', 'Klopt niet'));
  await ask('sanne,@noordbrug.example');
  expect(await screen.findByText(/nog geen volledig e-mailadres/)).toBeTruthy();
});

it('says how long to wait when it was asked too often, and that there is no connection', async () => {
  const { ask, onAsked } = await open('reset', refuse(429, 'too_many', 'Te veel', { retryAfter: 41 }));
  await ask('sanne@noordbrug.example');
  expect((await screen.findByRole('alert')).textContent).toContain('Over 41 seconden kan het weer.');
  expect(onAsked).not.toHaveBeenCalled();
});

it('sends again after a pause, and says so; another address may be typed at once', async () => {
  const { ask, heard, user } = await open('link', {});
  await ask('sanne@noordbrug.example');
  const early = await screen.findByRole('button', { name: /^Opnieuw sturen kan over \d+ s$/ });
  expect(early).toHaveProperty('disabled', true);
  const { now } = Date;
  vi.spyOn(Date, 'now').mockImplementation(() => now() + 61_000);
  const again = await screen.findByRole('button', { name: 'Stuur opnieuw' }, { timeout: 3000 });
  await user.click(again);
  await waitFor(() => expect(heard).toHaveLength(2));
  expect(await screen.findByText('Er is opnieuw een mail onderweg. Gebruik de nieuwste.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ander adres' }));
  expect(screen.getByLabelText('E-mailadres')).toHaveProperty('value', 'sanne@noordbrug.example');
});
