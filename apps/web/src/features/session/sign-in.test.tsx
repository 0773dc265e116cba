import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { SignIn, type Way } from './sign-in';

async function open(answers: Record<string, unknown>, language: 'nl' | 'en' = 'nl', way?: Way) {
  const heard = fakeApi({
    'GET /api/sign-in-options': { demo: false, setUp: null, singleSignOn: null },
    ...answers,
  });
  const told = {
    onSignedIn: vi.fn(),
    onAdmitted: vi.fn(),
    onBegun: vi.fn(),
    onWay: vi.fn(),
    onLinkAsked: vi.fn(),
  };
  const shown = await show(<SignIn way={way} {...told} />, language);
  const fill = async () => {
    await shown.user.type(await screen.findByLabelText('E-mailadres'), 'sanne@noordbrug.example');
    await shown.user.type(screen.getByLabelText('Wachtwoord'), 'geheim');
    await shown.user.click(screen.getByRole('button', { name: 'Inloggen' }));
  };
  return { ...shown, ...told, heard, fill };
}

describe('signing in', () => {
  it('offers one button per kind of user on demo data', async () => {
    const { heard, user, onSignedIn } = await open({
      'GET /api/sign-in-options': { demo: true, setUp: null, singleSignOn: null },
      'POST /api/demo/sessions': { user: { name: 'Roel Dekker' } },
    });
    await user.click(await screen.findByRole('button', { name: /Directeur/ }));
    await waitFor(() => expect(onSignedIn).toHaveBeenCalledOnce());
    expect(heard.at(-1)).toMatchObject({ path: '/api/demo/sessions', body: { as: 'director' } });
  });

  it('has no such buttons elsewhere', async () => {
    await open({}, 'en');
    expect(await screen.findByLabelText('Password')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Director/ })).toBeNull();
  });

  it('asks for what is missing, then says when the two do not belong together', async () => {
    const { heard, user, fill, onAdmitted } = await open({
      'POST /api/auth/sign-in/email': refuse(401, 'wrong_credentials', 'Onjuist.'),
    });
    await user.click(await screen.findByRole('button', { name: 'Inloggen' }));
    expect(await screen.findByText('Vul je e-mailadres in.')).toBeTruthy();
    expect(heard).toHaveLength(1);
    await fill();
    expect(await screen.findByText('Dit e-mailadres en wachtwoord horen niet bij elkaar.')).toBeTruthy();
    expect(onAdmitted).not.toHaveBeenCalled();
  });

  it.each([true, false])('hands on whether a second step is asked: %s', async (secondStep) => {
    const { fill, onAdmitted } = await open({ 'POST /api/auth/sign-in/email': { secondStep } });
    await fill();
    await waitFor(() => expect(onAdmitted.mock.calls[0]?.[0]).toEqual({ secondStep }));
  });

  it('says how long an address has to wait, and that a mail leads in meanwhile', async () => {
    const { fill, user, onWay } = await open({
      'POST /api/auth/sign-in/email': refuse(429, 'locked_for_now', 'Even wachten', { retryAfter: 240 }),
    });
    await fill();
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /Over 4 minuten kan het weer, om \d\d:\d\d/,
    );
    const [inBanner] = screen.getAllByRole('button', { name: 'Mail me een inloglink' });
    await user.click(inBanner as HTMLElement);
    expect(onWay).toHaveBeenCalledWith('link');
  });

  it('shows a password only when it is asked to', async () => {
    const { user } = await open({});
    const field = await screen.findByLabelText('Wachtwoord');
    expect(field.getAttribute('type')).toBe('password');
    await user.click(screen.getByRole('button', { name: 'Wachtwoord tonen' }));
    expect(field.getAttribute('type')).toBe('text');
    await user.click(screen.getByRole('button', { name: 'Wachtwoord verbergen' }));
    expect(field.getAttribute('type')).toBe('password');
  });

  it('keeps the address that was typed for the mail', async () => {
    const { user, rerender, onWay } = await open({});
    await user.type(await screen.findByLabelText('E-mailadres'), 'sanne@noordbrug.example');
    await user.click(screen.getByRole('button', { name: 'Wachtwoord vergeten?' }));
    expect(onWay).toHaveBeenCalledWith('reset');
    expect(rerender).toBeTruthy();
  });
});
