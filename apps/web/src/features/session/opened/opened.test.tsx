import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { show } from '../../../testing/show';
import { OpenedLink } from './opened-link';
import { OpenedReset } from './opened-reset';
import { tokenOf } from './token-of';

const token = 'A-_'.repeat(14).concat('z');

async function open(Page: typeof OpenedLink, answers: Record<string, unknown>, given: string | null = token) {
  const heard = fakeApi(answers);
  const told = { onAdmitted: vi.fn(), onAskAnew: vi.fn(), onSignIn: vi.fn() };
  const shown = await show(<Page token={given} {...told} />);
  return { ...shown, ...told, heard };
}

it('reads a token behind the # and nothing else', () => {
  expect(tokenOf(`#${token}`)).toBe(token);
  expect(tokenOf(token)).toBe(token);
  for (const hash of ['', '#', `#${token}x`, `#${token.slice(1)}`, '#main', `#<script>${token}`])
    expect(tokenOf(hash), hash).toBeNull();
});

it('uses a link up by its button, and not by being opened', async () => {
  const { user, heard, onAdmitted } = await open(OpenedLink, {
    'POST /api/session/magic-links/redeem': { secondStep: false },
  });
  expect(heard).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Log in' }));
  await waitFor(() => expect(onAdmitted.mock.calls[0]?.[0]).toEqual({ secondStep: false }));
  expect(heard).toMatchObject([{ body: { token } }]);
});

it.each([
  [refuse(410, 'link_spent', 'Op'), 'Deze link werkt niet meer'],
  [refuse(409, 'link_of_other_browser', 'Elders'), 'Je vroeg deze link in een andere browser'],
])('says why a link does not lead in, and leads to a new one', async (answer, title) => {
  const { user, onAskAnew, onAdmitted } = await open(OpenedLink, {
    'POST /api/session/magic-links/redeem': answer,
  });
  await user.click(screen.getByRole('button', { name: 'Log in' }));
  expect(await screen.findByRole('heading', { name: title })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Log in' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Vraag hier een nieuwe link' }));
  expect(onAskAnew).toHaveBeenCalledOnce();
  expect(onAdmitted).not.toHaveBeenCalled();
});

it('can be pressed again after the connection failed', async () => {
  let isDown = true;
  const { user, onAdmitted } = await open(OpenedLink, {
    'POST /api/session/magic-links/redeem': () => {
      if (isDown) throw new TypeError('Failed to fetch');
      return { secondStep: true };
    },
  });
  await user.click(screen.getByRole('button', { name: 'Log in' }));
  expect(await screen.findByText(/Er is geen verbinding/)).toBeTruthy();
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Log in' }));
  await waitFor(() => expect(onAdmitted).toHaveBeenCalledOnce());
});

it.each([OpenedLink, OpenedReset])(
  'says that the mail has to be opened once more when nothing is left',
  async (Page) => {
    const { user, heard, onSignIn } = await open(Page, {}, null);
    expect(screen.getByRole('heading', { name: 'Er staat geen link meer in het adres' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Naar inloggen' }));
    expect(onSignIn).toHaveBeenCalledOnce();
    expect(heard).toEqual([]);
  },
);

it('tells in words how strong a new password is, and sends none that will not do', async () => {
  const { user, heard, onAdmitted } = await open(OpenedReset, {
    'POST /api/session/password-resets/redeem': { secondStep: false },
  });
  const field = screen.getByLabelText('Nieuw wachtwoord');
  expect(field.getAttribute('autocomplete')).toBe('new-password');
  expect(screen.getByText(/Minstens 12 tekens/)).toBeTruthy();
  await user.type(field, 'boterham');
  expect(screen.getAllByText('Nog 4 tekens erbij.').length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }));
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, 'Welkom2026!!');
  expect(screen.getByText(/inbrekers als eerste proberen/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }));
  expect(heard).toEqual([]);
  await user.clear(field);
  await user.type(field, 'drie grijze dassen');
  expect(screen.getAllByText(/Zo’n lang wachtwoord raadt niemand/).length).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }));
  await waitFor(() => expect(onAdmitted.mock.calls[0]?.[0]).toEqual({ secondStep: false }));
  expect(heard).toMatchObject([{ body: { token, password: 'drie grijze dassen' } }]);
});

it('shows at its field what the server has against a password, and that a link was used', async () => {
  const errors = [
    { pointer: '/body/password', code: 'common_password', detail: 'Deze wordt als eerste geprobeerd.' },
  ];
  let answer: unknown = refuse(400, 'invalid', 'Klopt niet', { errors });
  const { user } = await open(OpenedReset, { 'POST /api/session/password-resets/redeem': () => answer });
  await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'drie grijze dassen');
  await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }));
  expect(await screen.findByText('Deze wordt als eerste geprobeerd.')).toBeTruthy();
  answer = refuse(410, 'link_spent', 'Op');
  await user.click(screen.getByRole('button', { name: 'Bewaar wachtwoord' }));
  expect(await screen.findByRole('heading', { name: 'Deze link werkt niet meer' })).toBeTruthy();
});
