import type { Invitation } from '@cadans/contracts/invitations';
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CallError } from '../../../api/call-error';
import { show } from '../../../testing/show';
import { invitationLinkOf } from './link-of';
import { NotOpen } from './not-open';
import { OpenedInvitation } from './opened-invitation';

const given: Invitation = {
  organisation: 'Noordbrug IT',
  invitedBy: 'E. Hartog',
  language: 'nl',
  address: 'n•••@nieuw.example',
  name: 'Noor',
  role: 'marketer',
  admin: false,
  expiresAt: '2026-11-30T09:00:00.000Z',
  state: 'open',
  who: 'new',
};

async function open(more: Partial<Invitation> = {}, error: unknown = null, language: 'nl' | 'en' = 'nl') {
  const [onAccept, onSignIn, onSignOut] = [vi.fn(), vi.fn(), vi.fn()];
  const shown = await show(
    <OpenedInvitation
      invitation={{ ...given, ...more }}
      signedInAs="els@hartog.example"
      accepting={{ isPending: false, error }}
      {...{ onAccept, onSignIn, onSignOut }}
    />,
    language,
  );
  return { ...shown, onAccept, onSignIn, onSignOut };
}

describe('an invitation', () => {
  it('asks who is new for a name and a password that will do', async () => {
    const { user, onAccept } = await open();
    expect(screen.getByRole('heading', { name: 'Doe mee bij Noordbrug IT' })).toBeTruthy();
    expect(screen.getByText(/E. Hartog nodigt je uit .*, als marketeer\./)).toBeTruthy();
    const name = screen.getByLabelText('Je naam');
    expect(name).toHaveProperty('value', 'Noor');
    await user.clear(name);
    await user.type(screen.getByLabelText('Nieuw wachtwoord'), 'kort');
    await user.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(screen.getByText('Vul je naam in.')).toBeTruthy();
    expect(document.activeElement).toBe(name);
    await user.type(name, 'Noor Bakker');
    await user.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(onAccept).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('Nieuw wachtwoord'), ' maar nu een hele zin');
    await user.click(screen.getByRole('button', { name: 'Doe mee' }));
    expect(onAccept).toHaveBeenCalledExactlyOnceWith({
      name: 'Noor Bakker',
      password: 'kort maar nu een hele zin',
    });
  });

  it.each([
    ['you', 'Doe mee', 'onAccept', /ingelogd als els@hartog\.example/],
    ['known', 'Inloggen en meedoen', 'onSignIn', /al een account/],
    ['another', 'Uitloggen en verdergaan', 'onSignOut', /is voor iemand anders/],
  ] as const)('lets who is %s go on by one button', async (who, button, told, text) => {
    const shown = await open({ who, admin: true });
    expect(screen.getByText(/Je wordt ook beheerder/)).toBeTruthy();
    expect(screen.getByText(text)).toBeTruthy();
    expect(screen.queryByLabelText('Nieuw wachtwoord')).toBeNull();
    await shown.user.click(screen.getByRole('button', { name: button }));
    expect(shown[told]).toHaveBeenCalledOnce();
  });

  it('says why it was refused', async () => {
    await open({ who: 'you' }, new CallError('already_member', 409, { detail: 'Dit adres doet al mee.' }));
    expect(screen.getByRole('alert').textContent).toContain('Dit adres doet al mee.');
  });

  it.each(['unknown', 'over', 'used', 'withdrawn'] as const)(
    'that is %s says what to do',
    async (trouble) => {
      const onSignIn = vi.fn();
      const { user } = await show(<NotOpen {...{ trouble, onSignIn }} />, 'en');
      expect(screen.getByRole('alert').textContent).toMatch(/invitation/);
      await user.click(screen.getByRole('button', { name: 'To signing in' }));
      expect(onSignIn).toHaveBeenCalledOnce();
    },
  );
});

describe('the link', () => {
  const id = '0193e5a0-0000-7000-8000-000000000000';
  const token = 'a'.repeat(43);
  it.each([
    [`#${id}/${token}`, { organisationId: id, token }],
    [`${id}/${token}`, { organisationId: id, token }],
    ['', null],
    [`#${id}`, null],
    [`#${id}/${token}a`, null],
    [`#${id}/../${token}`, null],
  ])('%j', (hash, link) => {
    expect(invitationLinkOf(hash)).toEqual(link);
  });
});
