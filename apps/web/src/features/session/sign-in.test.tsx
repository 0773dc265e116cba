import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { SignIn } from './sign-in';

describe('signing in', () => {
  it('offers one button per kind of user on demo data', async () => {
    const heard = fakeApi({
      'GET /api/sign-in-options': { demo: true },
      'POST /api/demo/sessions': { user: { name: 'Roel Dekker' } },
    });
    const onSignedIn = vi.fn();
    const { user } = await show(<SignIn onSignedIn={onSignedIn} />);
    await user.click(await screen.findByRole('button', { name: /Directeur/ }));
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
    expect(heard.at(-1)).toMatchObject({ path: '/api/demo/sessions', body: { as: 'director' } });
  });

  it('has no such buttons elsewhere', async () => {
    fakeApi({ 'GET /api/sign-in-options': { demo: false } });
    await show(<SignIn onSignedIn={() => undefined} />, 'en');
    expect(await screen.findByLabelText('Password')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Director/ })).toBeNull();
  });

  it('asks for what is missing, then says when the two do not belong together', async () => {
    const heard = fakeApi({
      'GET /api/sign-in-options': { demo: false },
      'POST /api/auth/sign-in/email': refuse(401, 'wrong_credentials', 'Onjuist.'),
    });
    const onSignedIn = vi.fn();
    const { user } = await show(<SignIn onSignedIn={onSignedIn} />);
    const send = await screen.findByRole('button', { name: 'Inloggen' });
    await user.click(send);
    expect(await screen.findByText('Vul je e-mailadres in.')).toBeTruthy();
    expect(heard).toHaveLength(1);
    await user.type(screen.getByLabelText('E-mailadres'), 'sanne@noordbrug.example');
    await user.type(screen.getByLabelText('Wachtwoord'), 'geheim');
    await user.click(send);
    expect(await screen.findByText('Dit e-mailadres en wachtwoord horen niet bij elkaar.')).toBeTruthy();
    expect(onSignedIn).not.toHaveBeenCalled();
  });
});
