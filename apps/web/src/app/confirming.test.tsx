import { endAllSessions } from '@cadans/contracts/calls/account-sessions';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { call } from '../api/call';
import { confirmBy } from '../api/confirmation';
import { createQueryClient } from '../api/query-client';
import { send } from '../api/send';
import { type Asked, fakeApi, refuse } from '../testing/fake-api';
import type { Language } from '../words/language';
import { laterWords, startWords } from '../words/start-words';
import { askToConfirm } from './confirming';

const asksWho = refuse(403, 'confirm_yourself', 'Laat zien dat jij het bent.');

/** An API that does what asks who it is only after that was shown; `proof` is what it takes. */
function api(ways: readonly string[], isRight: (body: unknown) => boolean): Asked[] {
  let isConfirmed = false;
  const done = () => (isConfirmed ? {} : asksWho);
  return fakeApi({
    'GET /api/session/confirmation-ways': { ways },
    'POST /api/session/confirmations': ({ body }: Asked) => {
      isConfirmed = isRight(body);
      return isConfirmed ? undefined : refuse(422, 'not_confirmed', 'Dat klopt niet.');
    },
    'DELETE /api/session/sessions': done,
    'POST /api/keys': done,
  });
}

const paths = (heard: Asked[]) => heard.map(({ method, path }) => `${method} ${path.replace('/api/', '')}`);
const user = userEvent.setup();

async function begin(language: Language = 'nl'): Promise<void> {
  await startWords(language);
  await laterWords();
  confirmBy(() => askToConfirm(createQueryClient(() => undefined)));
}

beforeEach(() => begin());

describe('what asks who it is', () => {
  it('is sent again, as the same request, once the password is right', async () => {
    const heard = api(['password'], (body) => (body as { password: string }).password === 'goed');
    const made = send('POST', '/api/keys', { body: { name: 'n' } });
    const field = await screen.findByLabelText('Wachtwoord');
    expect(document.activeElement).toBe(field);
    await user.click(screen.getByRole('button', { name: 'Bevestigen' }));
    expect(await screen.findByText('Vul je wachtwoord in.')).toBeTruthy();
    await user.type(field, 'fout{Enter}');
    expect(await screen.findByText('Dit wachtwoord klopt niet.')).toBeTruthy();
    await user.type(screen.getByLabelText('Wachtwoord'), 'goed{Enter}');
    await made;
    expect(screen.queryByRole('dialog')).toBeNull();
    const tries = heard.filter(({ path }) => path === '/api/keys');
    expect(tries).toHaveLength(2);
    const [first, again] = tries.map(({ headers, body }) => [headers.get('idempotency-key'), body]);
    expect(first).toEqual(again);
    expect(first?.[0]).toMatch(/^[\w-]{36}$/);
  });

  it('is not done when one would rather not, and says why', async () => {
    const heard = api(['password'], () => true);
    const ended = call(endAllSessions).catch((error: unknown) => error);
    await user.click(await screen.findByRole('button', { name: 'Annuleren' }));
    expect(await ended).toMatchObject({ code: 'confirm_yourself' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(paths(heard)).toEqual(['DELETE session/sessions', 'GET session/confirmation-ways']);
  });

  it('asks once for two requests at the same time', async () => {
    const heard = api(['password'], () => true);
    const both = Promise.all([call(endAllSessions), send('POST', '/api/keys')]);
    await user.type(await screen.findByLabelText('Wachtwoord'), 'goed{Enter}');
    await both;
    expect(paths(heard).filter((path) => path.endsWith('confirmations'))).toHaveLength(1);
    expect(paths(heard).filter((path) => path === 'DELETE session/sessions')).toHaveLength(2);
  });

  it('takes a code as well, and neither from a demo user', async () => {
    await begin('en');
    const heard = api(['password', 'code'], () => true);
    const ended = call(endAllSessions);
    await user.click(await screen.findByRole('button', { name: 'Rather a code' }));
    await user.type(screen.getByLabelText(/Code from your app/), ' 123 456 {Enter}');
    await ended;
    expect(heard.find(({ path }) => path.endsWith('confirmations'))?.body).toEqual({ code: '123 456' });
    const asDemo = api(['demo'], () => true);
    const endedAsDemo = call(endAllSessions);
    expect(await screen.findByText(/a demo user has no password/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Confirm' }));
    await endedAsDemo;
    expect(asDemo.find(({ path }) => path.endsWith('confirmations'))?.body).toEqual({ demo: true });
  });

  it('tells who has nothing to show to sign in again', async () => {
    api([], () => true);
    const ended = call(endAllSessions).catch((error: unknown) => error);
    expect(await screen.findByText(/Log uit en opnieuw in/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    expect(await ended).toMatchObject({ code: 'confirm_yourself' });
  });
});
