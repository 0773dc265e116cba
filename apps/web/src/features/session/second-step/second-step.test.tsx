import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { show } from '../../../testing/show';
import { SecondStep } from './second-step';

afterEach(() => vi.restoreAllMocks());

async function open(answer: unknown, until: number | null = Date.now() + 300_000) {
  const heard = fakeApi({ 'POST /api/session/second-step': answer });
  const onSignedIn = vi.fn();
  const onAgain = vi.fn();
  const shown = await show(<SecondStep until={until} onSignedIn={onSignedIn} onAgain={onAgain} />);
  return { ...shown, heard, onSignedIn, onAgain };
}

const codeField = () => screen.getByLabelText('Code uit je app') as HTMLInputElement;
const IN = { recoveryCodesLeft: null };

it('takes a code in one field that a phone can fill in, and sends it at the sixth digit', async () => {
  const { user, heard, onSignedIn } = await open(IN);
  expect(codeField().autocomplete).toBe('one-time-code');
  expect(codeField().inputMode).toBe('numeric');
  expect(document.activeElement).toBe(codeField());
  await user.type(codeField(), '12345');
  expect(heard).toEqual([]);
  await user.type(codeField(), '6');
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
  expect(heard.map(({ body }) => body)).toEqual([{ code: '123456' }]);
});

it('takes what is pasted, spaces and all, and tells until when it waits', async () => {
  const { user, heard } = await open(IN);
  expect(screen.getByText(/Je hebt tot \d\d:\d\d om de code in te vullen/)).toBeTruthy();
  await user.click(codeField());
  await user.paste(' 123 456 ');
  await waitFor(() => expect(heard.map(({ body }) => body)).toEqual([{ code: '123456' }]));
});

it('says that a code is not right, empties the field for the next one, and does not send half a correction', async () => {
  const { user, heard, onSignedIn } = await open(refuse(422, 'wrong_code', 'Klopt niet'));
  await user.type(codeField(), '123456');
  expect(await screen.findByText(/Deze code klopt niet, of hij is al gebruikt/)).toBeTruthy();
  expect(codeField().value).toBe('');
  expect(document.activeElement).toBe(codeField());
  await user.type(codeField(), '65432');
  expect(screen.queryByText(/Deze code klopt niet/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Verder' }));
  expect(screen.getByText('Een code heeft zes cijfers.')).toBeTruthy();
  expect(heard).toHaveLength(1);
  expect(onSignedIn).not.toHaveBeenCalled();
});

it('takes a recovery code instead, and tells how many are left', async () => {
  const { user, heard, onSignedIn } = await open({ recoveryCodesLeft: 7 });
  await user.click(screen.getByRole('button', { name: 'Gebruik een herstelcode' }));
  const field = screen.getByLabelText('Herstelcode');
  await user.click(screen.getByRole('button', { name: 'Verder' }));
  expect(screen.getByText('Vul een van je herstelcodes in.')).toBeTruthy();
  await user.type(field, ' abcd-efgh-jkmn{Enter}');
  await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
  expect(heard.map(({ body }) => body)).toEqual([{ code: 'abcd-efgh-jkmn' }]);
  expect(await screen.findByText(/Je hebt nog 7 herstelcodes/)).toBeTruthy();
});

it('starts anew when the server says that the time is up', async () => {
  const { user, onAgain } = await open(refuse(401, 'second_step_over', 'Te laat'));
  await user.type(codeField(), '123456');
  expect(await screen.findByRole('heading', { name: 'De tijd voor je code is om' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Opnieuw inloggen' }));
  expect(onAgain).toHaveBeenCalledOnce();
});

it('starts anew by itself when the time is up', async () => {
  await open(IN, Date.now() + 1500);
  expect(codeField()).toBeTruthy();
  expect(
    await screen.findByRole('heading', { name: 'De tijd voor je code is om' }, { timeout: 4000 }),
  ).toBeTruthy();
});

it('says how long to wait after too many codes', async () => {
  const { user } = await open(refuse(429, 'locked_for_now', 'Wacht', { retryAfter: 300 }), null);
  await user.type(codeField(), '123456');
  expect((await screen.findByRole('alert')).textContent).toMatch(/Over 5 minuten kan het weer, om/);
});
