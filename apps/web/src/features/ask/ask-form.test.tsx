import '../../words/outside-words';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { type Asked, fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { AskForm } from './ask-form';

const link = { organisationId: '01a208c8-61e8-74b9-93a9-a53ffba7cf22', token: 'x'.repeat(43) };
const path = `POST /api/ask/${link.organisationId}/${link.token}`;

beforeEach(() => sessionStorage.clear());

async function open(answer: unknown, language: 'nl' | 'en' = 'nl') {
  const heard = fakeApi({ [path]: answer });
  const onSent = vi.fn();
  const shown = await show(<AskForm link={link} onSent={onSent} />, language);
  const { user } = shown;
  const write = async (label: RegExp, text: string) => {
    await user.click(screen.getByRole('textbox', { name: label }));
    await user.paste(text);
  };
  const fill = async () => {
    await write(/^Wat vraag je/, 'Gastles over phishing');
    await user.click(screen.getByRole('radio', { name: 'Een klant vroeg erom' }));
    await write(/^Naam/, 'Marijke de Wit');
    await write(/^E-mailadres/, ' m.dewit@roc.example ');
  };
  const send = () =>
    user.click(
      screen.getByRole('button', { name: language === 'nl' ? 'Verzoek versturen' : 'Send request' }),
    );
  const bodies = () => heard.map(({ body }: Asked) => body as Record<string, unknown>);
  return { ...shown, heard, onSent, write, fill, send, bodies };
}

const SENT = { statusToken: 's'.repeat(43) };

it('says at each field what to do, in the language of who asks, and goes to the first', async () => {
  const { send, heard } = await open(SENT, 'en');
  await send();
  const first = screen.getByRole('textbox', { name: /^What do you ask for/ });
  expect(document.activeElement).toBe(first);
  expect(screen.getByText('Say in one line what you ask for.')).toBeTruthy();
  expect(screen.getByText('Choose why you ask for this.')).toBeTruthy();
  expect(screen.getByText('Fill in a complete e-mail address, such as name@company.com.')).toBeTruthy();
  expect(heard).toEqual([]);
});

it('sends what was written, tells by which token it is followed, and forgets it', async () => {
  const { fill, send, bodies, onSent } = await open(SENT);
  await fill();
  expect(sessionStorage.length).toBe(1);
  await send();
  await waitFor(() => expect(onSent).toHaveBeenCalledWith(SENT.statusToken));
  expect(bodies()).toEqual([
    {
      ...{ title: 'Gastles over phishing', text: '', reason: 'customer_asked', wantedOn: null },
      ...{ name: 'Marijke de Wit', email: 'm.dewit@roc.example', website: '' },
    },
  ]);
  expect(sessionStorage.length).toBe(0);
});

it('brings back what was being written after a reload', async () => {
  const { fill, unmount } = await open(SENT);
  await fill();
  unmount();
  await open(SENT);
  expect(screen.getByRole('textbox', { name: /^Wat vraag je/ })).toHaveProperty(
    'value',
    'Gastles over phishing',
  );
  expect(screen.getByRole('radio', { name: 'Een klant vroeg erom' })).toHaveProperty('checked', true);
});

it('a double press sends once; what may have arrived is sent again under its key, also after a reload', async () => {
  let tries = 0;
  const { fill, send, heard, onSent, unmount } = await open(async () => {
    tries += 1;
    await new Promise((resolve) => setTimeout(resolve, 30));
    throw new TypeError('Failed to fetch');
  });
  await fill();
  await Promise.all([send(), send()]);
  expect(await screen.findByText(/Er is geen verbinding.*Wat je schreef blijft hier staan/)).toBeTruthy();
  expect(tries).toBe(1);
  expect(onSent).not.toHaveBeenCalled();
  const key = heard[0]?.headers.get('idempotency-key');
  unmount();
  const again = await open(SENT);
  await again.send();
  await waitFor(() => expect(again.onSent).toHaveBeenCalled());
  expect(again.heard[0]?.headers.get('idempotency-key')).toBe(key);
});

it('something else afterwards goes under another key, from the same person', async () => {
  const { fill, send, heard, onSent, write, user } = await open(SENT);
  await fill();
  await send();
  await waitFor(() => expect(onSent).toHaveBeenCalledTimes(1));
  expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveProperty('value', 'Marijke de Wit');
  await write(/^Wat vraag je/, 'Nog een les');
  await user.click(screen.getByRole('radio', { name: 'Iets anders' }));
  await send();
  await waitFor(() => expect(onSent).toHaveBeenCalledTimes(2));
  expect(new Set(heard.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(2);
});

it.each([
  [refuse(429, 'too_many', 'Even wachten', { retryAfter: 41 }), /Probeer het over 41 seconden opnieuw/],
  [refuse(409, 'form_closed', 'Gesloten'), /Dit formulier is net gesloten/],
  [refuse(413, 'too_large', 'Te groot'), /Kort de toelichting in/],
])('is told what to do when it is refused, and keeps what was written', async (answer, sentence) => {
  const { fill, send, onSent } = await open(answer);
  await fill();
  await send();
  expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  expect(screen.getByRole('textbox', { name: /^Naam/ })).toHaveProperty('value', 'Marijke de Wit');
  expect(onSent).not.toHaveBeenCalled();
});

it('cuts nothing off: what is too long is told with how long it is', async () => {
  const { fill, write, send, heard } = await open(SENT);
  await fill();
  await write(/^Toelichting/, 'x'.repeat(4321));
  await send();
  expect(screen.getByText(/hoogstens 4\.000 tekens, je hebt er 4321/)).toBeTruthy();
  expect(heard).toEqual([]);
});

it('shows at its field what the server has against it', async () => {
  const errors = [
    { pointer: '/body/title', code: 'hidden_characters', detail: 'Er staat een onzichtbaar teken in.' },
  ];
  const { fill, send } = await open(refuse(400, 'invalid', 'Klopt niet', { errors }));
  await fill();
  await send();
  expect(await screen.findByText('Er staat een onzichtbaar teken in.')).toBeTruthy();
});

it('has a field that no person finds, and sends along what a program writes in it', async () => {
  const { fill, send, bodies, container } = await open(SENT);
  expect(screen.queryByRole('textbox', { name: /Website/ })).toBeNull();
  const trap = container.querySelector<HTMLInputElement>('input[name=website]');
  expect(trap?.tabIndex).toBe(-1);
  await fill();
  if (trap) trap.value = 'https://koop.example';
  await send();
  await waitFor(() => expect(bodies()[0]).toMatchObject({ website: 'https://koop.example' }));
});
