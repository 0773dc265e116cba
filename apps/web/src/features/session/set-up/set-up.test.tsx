import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { show } from '../../../testing/show';
import { SignIn } from '../sign-in';

const membership = {
  organisationId: '01900001-0000-7000-8000-000000000000',
  name: 'De Korenbloem',
  memberId: '01900001-0000-7000-9000-000000000000',
  role: 'director',
  admin: true,
};
const begun = { membership, year: 2026 };

async function open(asksCode: boolean, answer: unknown, language: 'nl' | 'en' = 'nl') {
  const heard = fakeApi({
    'GET /api/sign-in-options': { demo: false, singleSignOn: null, setUp: { asksCode } },
    'POST /api/installation': answer,
  });
  const onBegun = vi.fn();
  const told = { onSignedIn: vi.fn(), onAdmitted: vi.fn(), onWay: vi.fn(), onLinkAsked: vi.fn() };
  const shown = await show(<SignIn {...told} onBegun={onBegun} />, language);
  await screen.findByRole('heading', { name: language === 'nl' ? 'Richt Cadans in' : 'Set Cadans up' });
  const fill = async () => {
    await shown.user.type(screen.getByLabelText('Naam van de organisatie'), 'De Korenbloem');
    await shown.user.type(screen.getByLabelText('Je naam'), 'Noor Bakker');
    await shown.user.type(screen.getByLabelText('E-mailadres'), 'noor@korenbloem.example');
    await shown.user.type(screen.getByLabelText('Nieuw wachtwoord'), 'brood zoals het bedoeld was');
  };
  const press = () => shown.user.click(screen.getByRole('button', { name: 'Beginnen' }));
  const asked = () => heard.filter(({ path }) => path === '/api/installation');
  return { ...shown, asked, onBegun, fill, press };
}

describe('an installation that has nobody', () => {
  it('asks who begins, in the place of signing in', async () => {
    const { asked, onBegun, fill, press } = await open(false, begun);
    expect(screen.queryByRole('button', { name: 'Inloggen' })).toBeNull();
    expect(screen.queryByLabelText('Installatiecode')).toBeNull();
    await press();
    for (const missing of ['Geef een naam.', 'Vul je naam in.', 'Vul je e-mailadres in.'])
      expect(screen.getByText(missing)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Naam van de organisatie'));
    await fill();
    await press();
    await waitFor(() => expect(onBegun).toHaveBeenCalledExactlyOnceWith(begun));
    expect(asked().map(({ body }) => body)).toEqual([
      {
        organisation: 'De Korenbloem',
        name: 'Noor Bakker',
        email: 'noor@korenbloem.example',
        password: 'brood zoals het bedoeld was',
        language: 'nl',
      },
    ]);
  });

  it('sends nothing with a password that will not do, and sends once what is pressed twice', async () => {
    const { user, asked, fill, onBegun } = await open(false, begun);
    await fill();
    const password = screen.getByLabelText('Nieuw wachtwoord');
    await user.clear(password);
    await user.type(password, 'kort');
    await user.click(screen.getByRole('button', { name: 'Beginnen' }));
    expect(document.activeElement).toBe(password);
    expect(asked()).toEqual([]);
    await user.type(password, ' maar nu een hele zin');
    await user.dblClick(screen.getByRole('button', { name: 'Beginnen' }));
    await waitFor(() => expect(onBegun).toHaveBeenCalledOnce());
    expect(asked()).toHaveLength(1);
  });

  it('asks the code of the log from elsewhere, and says at its field that it is wrong', async () => {
    const { user, asked, fill, press } = await open(
      true,
      refuse(403, 'wrong_setup_code', 'Die code klopt niet', { detail: 'De code staat in het log.' }),
    );
    await fill();
    await press();
    expect(screen.getByText('Vul de code in die in het log van de server staat.')).toBeTruthy();
    await user.type(screen.getByLabelText('Installatiecode'), 'abcd efgh');
    await press();
    expect(await screen.findByText(/De code staat in het log|Die code klopt niet/)).toBeTruthy();
    expect(asked()[0]?.body).toMatchObject({ code: 'abcd efgh' });
  });

  it('that somebody else began on meanwhile asks to sign in', async () => {
    const { fill, press } = await open(
      false,
      refuse(409, 'installation_founded', 'Hier is al iemand begonnen'),
    );
    await fill();
    await press();
    expect(await screen.findByRole('button', { name: 'Inloggen' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Beginnen' })).toBeNull();
  });

  it('speaks English', async () => {
    await open(true, begun, 'en');
    for (const label of ['Set-up code', 'Name of the organisation', 'Your name'])
      expect(screen.getByLabelText(label)).toBeTruthy();
  });
});
