import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { show } from '../../../testing/show';
import { ChangePassword } from './change-password';

async function open(answers: Record<string, unknown>) {
  const heard = fakeApi(answers);
  const shown = await show(<ChangePassword email="sanne@noordbrug.example" />);
  const fill = async (current: string, next: string) => {
    if (current) await shown.user.type(screen.getByLabelText('Huidig wachtwoord'), current);
    if (next) await shown.user.type(screen.getByLabelText('Nieuw wachtwoord'), next);
    await shown.user.click(screen.getByRole('button', { name: 'Wijzig wachtwoord' }));
  };
  return { ...shown, heard, fill };
}

it('changes the password of who knows the present one, and says that others are signed out', async () => {
  const { fill, heard } = await open({ 'PUT /api/session/password': {} });
  expect(screen.getByText(/word je overal elders uitgelogd/)).toBeTruthy();
  await fill('oud en versleten', 'drie grijze dassen');
  expect(await screen.findByText('Je nieuwe wachtwoord is bewaard')).toBeTruthy();
  expect(heard.map(({ body }) => body)).toEqual([
    { current: 'oud en versleten', next: 'drie grijze dassen' },
  ]);
  expect(screen.getByLabelText('Huidig wachtwoord')).toHaveProperty('value', '');
  expect(screen.getByLabelText('Nieuw wachtwoord')).toHaveProperty('value', '');
});

it('asks for what is missing, and sends no password that will not do', async () => {
  const { fill, heard } = await open({});
  await fill('', '');
  expect(document.activeElement).toBe(screen.getByLabelText('Huidig wachtwoord'));
  expect(screen.getByText('Vul je huidige wachtwoord in.')).toBeTruthy();
  await fill('oud en versleten', 'wachtwoord123');
  expect(document.activeElement).toBe(screen.getByLabelText('Nieuw wachtwoord'));
  expect(heard).toEqual([]);
});

it('says at its field that the present one is another', async () => {
  const { fill } = await open({ 'PUT /api/session/password': refuse(422, 'wrong_password', 'Nee') });
  await fill('geraden', 'drie grijze dassen');
  expect(await screen.findByText('Dit is niet je huidige wachtwoord.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Huidig wachtwoord')));
  expect(screen.getByLabelText('Nieuw wachtwoord')).toHaveProperty('value', 'drie grijze dassen');
});

it('says how long it is locked', async () => {
  const { fill } = await open({
    'PUT /api/session/password': refuse(429, 'locked_for_now', 'Wacht', { retryAfter: 30 }),
  });
  await fill('geraden', 'drie grijze dassen');
  expect((await screen.findByRole('alert')).textContent).toContain('Over 30 seconden kan het weer.');
});

it('mails a link to who does not know it', async () => {
  const { user, heard } = await open({ 'POST /api/session/password-resets': {} });
  await user.click(screen.getByRole('button', { name: 'Mail me een link' }));
  expect(await screen.findByText('Er is een mail onderweg naar sanne@noordbrug.example.')).toBeTruthy();
  expect(heard.map(({ body }) => body)).toEqual([{ email: 'sanne@noordbrug.example' }]);
});
