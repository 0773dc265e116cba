import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Asked, fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { deviceOf } from './device-of';
import { AccountEvents } from './events/account-events';
import { OpenedEmail } from './mailed/opened-email';
import { EmailForm } from './profile/email-form';
import { NameForm } from './profile/name-form';
import { Sessions } from './sessions/sessions';

const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1';

describe('a browser in words', () => {
  it.each([
    [MAC, 'Chrome', 'Mac'],
    [IPHONE, 'Safari', 'iPhone'],
    [`${MAC} Edg/140.0.0.0`, 'Edge', 'Mac'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox',
      'Windows',
    ],
    [
      'Mozilla/5.0 (Linux; Android 16; SM-S931B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36',
      'Samsung Internet',
      'Android',
    ],
    [
      'Mozilla/5.0 (X11; CrOS x86_64 1) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
      'Chrome',
      'Chromebook',
    ],
    ['curl/8.5.0', null, null],
    [null, null, null],
  ])('%s', (agent, browser, system) => {
    expect(deviceOf(agent)).toEqual({ browser, system });
  });
});

const now = () => new Date().toISOString();
const idOf = (letter: string) => `0196f3a0-0000-7000-8000-00000000000${letter}`;
const session = (letter: string, agent: string | null, isThis: boolean) => ({
  id: idOf(letter),
  agent,
  address: '192.0.2.7',
  since: now(),
  lastSeen: now(),
  isThis,
});

describe('where one is signed in', () => {
  it('names each place, marks this one, and ends another', async () => {
    let sessions = [session('a', MAC, true), session('b', IPHONE, false), session('c', null, false)];
    const heard = fakeApi({
      'GET /api/session/sessions': () => ({ sessions }),
      [`DELETE /api/session/sessions/${idOf('b')}`]: () => {
        sessions = sessions.filter(({ id }) => id !== idOf('b'));
      },
    });
    const { user } = await show(<Sessions onSignedOut={() => undefined} />);
    const [here, phone, unknown] = await screen.findAllByRole('listitem');
    expect(within(here ?? document.body).getByText('Hier')).toBeTruthy();
    expect(within(here ?? document.body).queryByRole('button')).toBeNull();
    expect(phone?.textContent).toContain('Safari op iPhone');
    expect(unknown?.textContent).toContain('Onbekend apparaat');
    await user.click(screen.getByRole('button', { name: 'Safari op iPhone uitloggen' }));
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
    expect(heard.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
  });

  it('is ended everywhere only after asking', async () => {
    fakeApi({
      'GET /api/session/sessions': { sessions: [session('a', MAC, true)] },
      'DELETE /api/session/sessions': () => undefined,
    });
    const onSignedOut = vi.fn();
    const { user } = await show(<Sessions onSignedOut={onSignedOut} />, 'en');
    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere' }));
    const dialog = screen.getByRole('dialog');
    await user.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(onSignedOut).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Sign out everywhere' }));
    await waitFor(() => expect(onSignedOut).toHaveBeenCalledOnce());
  });
});

describe('who one is', () => {
  it('has a name, which is never empty', async () => {
    const heard = fakeApi({ 'PUT /api/session/name': { user: { name: 'Sanne de Wit' }, organisations: [] } });
    const { user } = await show(<NameForm name="Sanne Visser" />);
    const field = screen.getByLabelText('Hoe je heet');
    const save = screen.getByRole('button', { name: 'Opslaan' });
    expect(save.hasAttribute('disabled')).toBe(true);
    await user.clear(field);
    await user.type(field, '  {Enter}');
    expect(await screen.findByText('Vul je naam in.')).toBeTruthy();
    await user.type(field, 'Sanne de Wit{Enter}');
    await waitFor(() => expect(heard.at(-1)?.body).toEqual({ name: 'Sanne de Wit' }));
  });

  it('has an address, and waits for the link to another', async () => {
    const until = now();
    const heard = fakeApi({
      'GET /api/session/email-change': { pending: null },
      'POST /api/session/email-changes': ({ body }: Asked) => {
        const { email } = body as { email: string };
        if (email === 'nu@test.example') return refuse(422, 'same_email', 'Dit is al je adres.');
        if (!email.includes('@')) return refuse(400, 'invalid', 'Kijk de velden na.');
        return { pending: { email, until } };
      },
    });
    const { user } = await show(<EmailForm email="nu@test.example" />);
    const field = screen.getByLabelText('Nieuw e-mailadres');
    for (const [typed, told] of [
      ['{Enter}', 'Vul een e-mailadres in.'],
      ['geen adres{Enter}', 'Dit is geen e-mailadres.'],
      ['nu@test.example{Enter}', 'Dit is al je adres.'],
    ] as const) {
      await user.clear(field);
      await user.type(field, typed);
      expect(await screen.findByText(told)).toBeTruthy();
    }
    await user.clear(field);
    await user.type(field, 'straks@test.example{Enter}');
    expect(await screen.findByText(/mailden naar straks@test.example/)).toBeTruthy();
    expect(heard.filter(({ method }) => method === 'POST')).toHaveLength(3);
  });
});

it('tells what happened to the account, what is newer than the app as well', async () => {
  const event = { at: now(), door: null, address: '192.0.2.7', agent: MAC };
  fakeApi({
    'GET /api/session/events': {
      events: [
        { ...event, id: idOf('1'), kind: 'signed_in', door: 'passkey' },
        { ...event, id: idOf('2'), kind: 'password_changed', agent: null, address: null },
        { ...event, id: idOf('3'), kind: 'of_next_year' },
      ],
    },
  });
  const { container } = await show(<AccountEvents />);
  const lines = (await within(container).findAllByRole('listitem')).map(({ textContent }) => textContent);
  expect(lines[0]).toContain('Ingelogd met een passkeyChrome op Mac · 192.0.2.7');
  expect(lines[1]).toMatch(/Wachtwoord gewijzigd$/);
  expect(lines[2]).toContain('Iets aan je account gewijzigd');
});

describe('a mailed link about an address', () => {
  const token = 'a'.repeat(43);

  it('is used by its button alone', async () => {
    location.hash = `#${token}`;
    const heard = fakeApi({ 'POST /api/account/email-changes/confirm': () => undefined });
    const { user } = await show(<OpenedEmail what="new" onOn={() => undefined} />);
    expect(heard).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Dit adres gebruiken' }));
    expect(await screen.findByText('Gelukt: dit is nu je e-mailadres')).toBeTruthy();
    expect(heard[0]?.body).toEqual({ token });
  });

  it('that works no more says so, and one without a token asks nothing', async () => {
    location.hash = `#${token}`;
    const heard = fakeApi({ 'POST /api/account/email-changes/undo': refuse(410, 'link_spent', 'Over.') });
    const { user, unmount } = await show(<OpenedEmail what="undo" onOn={() => undefined} />, 'en');
    await user.click(screen.getByRole('button', { name: 'Take it back' }));
    expect(await screen.findByText('This link works no more')).toBeTruthy();
    unmount();
    location.hash = '';
    await show(<OpenedEmail what="undo" onOn={() => undefined} />, 'en');
    expect(screen.getByText('This link works no more')).toBeTruthy();
    expect(heard).toHaveLength(1);
  });
});
