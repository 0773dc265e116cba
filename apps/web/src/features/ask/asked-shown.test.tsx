import '../../words/outside-words';
import type { Asked } from '@cadans/contracts/ask';
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { askedQuery } from './ask.queries';
import { AskedShown } from './asked-shown';
import { NotHere } from './not-here';

const link = { organisationId: '01a208c8-61e8-74b9-93a9-a53ffba7cf22', statusToken: 's'.repeat(43) };
const path = `/api/ask/status/${link.organisationId}/${link.statusToken}`;
const OPEN: Asked = {
  organisation: 'Noordbrug IT',
  language: 'nl',
  title: 'Gastles over phishing',
  receivedOn: '2026-11-20',
  status: 'open',
  merged: false,
  parkedUntil: null,
  declineReason: null,
  question: null,
  planned: null,
  history: [{ kind: 'received', on: '2026-11-20', text: '' }],
};

beforeEach(() => sessionStorage.clear());

function Page() {
  const { data, error, refetch } = useQuery(askedQuery(link));
  if (data) return <AskedShown asked={data} link={link} />;
  return error ? <NotHere error={error} onRetry={() => void refetch()} /> : null;
}

const planned = {
  startsOn: '2026-12-07',
  endsOn: '2026-12-13',
  precision: 'week',
  outcome: 'planned',
} as const;

it.each<[string, Partial<Asked>, string, RegExp | null]>([
  ['waits', {}, 'Het wacht op een beslissing', /Zodra er iets beslist is/],
  ['is parked', { status: 'parked', parkedUntil: '2099-01-04' }, 'Het wacht tot 4 januari 2099', null],
  [
    'was parked until a day that came',
    { status: 'parked', parkedUntil: '2026-01-05' },
    'Het wacht op een beslissing',
    null,
  ],
  [
    'is declined',
    { status: 'declined', declineReason: 'Geen ruimte' },
    'Het gaat niet door',
    /De reden: “Geen ruimte”/,
  ],
  [
    'is planned in a week',
    { status: 'accepted', planned },
    'Het staat in het plan',
    /week 50, van 7 december tot en met 13 december 2026/,
  ],
  [
    'is planned on a day',
    { status: 'accepted', planned: { ...planned, endsOn: '2026-12-07', precision: 'day' } },
    'Het staat in het plan',
    /Gepland: 7 december 2026/,
  ],
  ['is done', { status: 'accepted', planned: { ...planned, outcome: 'done' } }, 'Het is gedaan', null],
  [
    'is scrapped',
    { status: 'accepted', planned: { ...planned, outcome: 'off' } },
    'Het is alsnog geschrapt',
    null,
  ],
  [
    'goes together with another',
    { merged: true },
    'Het wacht op een beslissing',
    /Iemand anders vroeg hetzelfde/,
  ],
  ['asks something of another', { merged: true, status: 'asked_back' }, 'Het wacht op een beslissing', null],
])('what %s says so', async (_, part, head, sentence) => {
  fakeApi({ [`GET ${path}`]: { ...OPEN, ...part } });
  await show(<Page />);
  expect(await screen.findByRole('heading', { name: head, level: 2 })).toBeTruthy();
  if (sentence) expect(screen.getByText(sentence)).toBeTruthy();
  const decided = part.merged || part.status === 'declined' || part.status === 'accepted';
  expect(screen.queryByRole('button', { name: 'Iets toevoegen' }) === null).toBe(decided === true);
});

it('answers what was asked back, once, and shows that it went on', async () => {
  const question = 'Voor hoeveel?';
  const asked: Asked = {
    ...OPEN,
    ...{ status: 'asked_back', question },
    history: [...OPEN.history, { kind: 'asked', on: '2026-11-21', text: question }],
  };
  const answered: Asked = {
    ...OPEN,
    history: [...asked.history, { kind: 'answered', on: '2026-11-22', text: 'Dertig' }],
  };
  const heard = fakeApi({ [`GET ${path}`]: asked, [`POST ${path}`]: answered });
  const { user } = await show(<Page />);
  const box = await screen.findByRole('textbox', { name: 'Je antwoord' });
  await user.click(screen.getByRole('button', { name: 'Antwoord versturen' }));
  expect(screen.getByText('Schrijf je antwoord op.')).toBeTruthy();
  await user.type(box, 'Dertig');
  await user.click(screen.getByRole('button', { name: 'Antwoord versturen' }));
  expect(await screen.findByRole('heading', { name: 'Het wacht op een beslissing' })).toBeTruthy();
  expect(screen.getByText('“Dertig”')).toBeTruthy();
  expect(heard.filter(({ method }) => method === 'POST').map(({ body }) => body)).toEqual([
    { text: 'Dertig' },
  ]);
  expect(sessionStorage.length).toBe(0);
});

it('keeps what was written when it was decided meanwhile, and reads what became of it', async () => {
  let now: Asked = OPEN;
  fakeApi({
    [`GET ${path}`]: () => now,
    [`POST ${path}`]: () => {
      now = { ...OPEN, status: 'declined', declineReason: 'Te laat' };
      return refuse(409, 'request_decided', 'Al besloten');
    },
  });
  const { user } = await show(<Page />);
  await user.click(await screen.findByRole('button', { name: 'Iets toevoegen' }));
  await user.type(screen.getByRole('textbox', { name: 'Wat wil je toevoegen?' }), 'Nog iets');
  await user.click(screen.getByRole('button', { name: 'Toevoegen' }));
  expect(await screen.findByText(/De reden: “Te laat”/)).toBeTruthy();
});

it.each([
  [refuse(404, 'not_found', 'Niet gevonden.'), 'Deze link kennen we niet', /niet helemaal overgenomen/],
  [refuse(429, 'too_many', 'Even wachten', { retryAfter: 7 }), 'Even wachten', /over 7 seconden/],
  [refuse(500, 'unexpected', 'Fout'), 'Dit is nu niet te lezen', /ging bij ons iets mis/],
])('a link that leads nowhere says what to do', async (answer, title, sentence) => {
  fakeApi({ [`GET ${path}`]: answer });
  await show(<Page />);
  expect(await screen.findByRole('heading', { name: title, level: 1 })).toBeTruthy();
  await waitFor(() => expect(screen.getByText(sentence)).toBeTruthy());
});
