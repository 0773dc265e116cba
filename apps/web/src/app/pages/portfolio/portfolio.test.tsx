import type { Membership } from '@cadans/contracts/session';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createQueryClient } from '../../../api/query-client';
import { givenAccount } from '../../../features/portfolio/portfolio-for-tests';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { startWords } from '../../../words/start-words';
import { Providers } from '../../providers';
import { createAppRouter } from '../../router';

const ids = ['1', '2', '3'].map((number) => `0190000${number}-0000-7000-8000-000000000000`);
const [worst = '', uneasy = '', calm = ''] = ids;
const names = ['Kade & Vos', 'Brugtech', 'Lindedata'];
const user = {
  id: '01900000-0000-7000-8000-000000000000',
  name: 'Els',
  email: 'e@n.example',
  language: 'nl',
};
const organisations = ids.map(
  (organisationId, index): Membership => ({
    organisationId,
    name: names[index] ?? '',
    memberId: organisationId,
    role: 'consultant',
    admin: false,
  }),
);
const accounts = [
  givenAccount({
    id: worst,
    name: 'Kade & Vos',
    points: 3,
    sentence: 'LinkedIn: al 23 dagen stil.',
    decisions: 4,
  }),
  givenAccount({ id: uneasy, name: 'Brugtech', points: 2, sentence: 'Vakblad: al 90 dagen stil.' }),
  givenAccount({ id: calm, name: 'Lindedata' }),
];

async function open(address: string, answers: Record<string, unknown> = {}, members = organisations) {
  const heard = fakeApi({
    'GET /api/session': { session: { user, organisations: members } },
    'GET /api/portfolio': { accounts },
    ...answers,
  });
  await startWords('nl');
  const queries = createQueryClient(() => undefined);
  queries.setDefaultOptions({ queries: { retry: false } });
  const router = createAppRouter(queries, createMemoryHistory({ initialEntries: [address] }));
  const view = render(
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { ...view, router, heard, user: userEvent.setup() };
}

const shown = async () =>
  (await screen.findAllByRole('row'))
    .slice(1)
    .map((row) => within(row).getAllByRole('link')[0]?.textContent ?? '');

// A page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(
  () =>
    Promise.all([
      import('./portfolio-page'),
      import('../progress/progress-page'),
      import('../../shell/shell'),
    ]),
  60_000,
);
const PATIENT = { timeout: 10_000 };
beforeEach(() => localStorage.clear());

describe('the portfolio', () => {
  it('ranks the accounts, each with its dials, its sentence and its decisions', async () => {
    await open('/portfolio');
    expect(await shown()).toEqual(['Kade & Vos', 'Brugtech', 'Lindedata']);
    screen.getByText('3 accounts · 2 vragen aandacht');
    const [first, , last] = (await screen.findAllByRole('row')).slice(1);
    if (!first || !last) throw new Error('There are three rows.');
    within(first).getByText('Ritme: 77 van 100');
    expect(within(first).getByText('+6').title).toBe('+6 sinds het vorige kwartaal');
    within(first).getByText('Eigenaarschap: nog te kort bezig om iets te zeggen');
    within(first).getByText('4 besluiten wachten bij Kade & Vos');
    within(last).getByText('Op koers');
  });

  it('lets every sentence lead to its place', async () => {
    await open('/portfolio');
    const sentence = await screen.findByRole('link', { name: 'LinkedIn: al 23 dagen stil' });
    expect(sentence.getAttribute('href')).toBe(`/o/${worst}/rhythm?promise=${worst}`);
  });

  it('keeps its order and its filter in the address', async () => {
    const { user: person, router } = await open('/portfolio');
    await person.click(await screen.findByRole('radio', { name: 'Naam' }));
    await waitFor(async () => expect(await shown()).toEqual(['Brugtech', 'Kade & Vos', 'Lindedata']));
    await person.click(screen.getByRole('checkbox', { name: 'Alleen wat aandacht vraagt' }));
    await person.type(screen.getByRole('searchbox'), 'vakblad');
    await waitFor(async () => expect(await shown()).toEqual(['Brugtech']));
    expect(router.state.location.search).toEqual({ sort: 'name', q: 'vakblad', attention: true });
    await person.type(screen.getByRole('searchbox'), ' nergens');
    await person.click(await screen.findByRole('button', { name: 'Toon alle accounts' }));
    await waitFor(async () => expect(await shown()).toHaveLength(3));
  });

  it('is walked by keys', async () => {
    const { user: person } = await open('/portfolio');
    await shown();
    await person.keyboard('j');
    expect(document.activeElement?.textContent).toBe('Kade & Vos');
    await person.keyboard('j{ArrowDown}k');
    expect(document.activeElement?.textContent).toBe('Brugtech');
    await person.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('is one key away from an account one went into, laid out as it was left', async () => {
    const { user: person, router } = await open('/portfolio?sort=name');
    await shown();
    await person.keyboard('jj{Enter}');
    await waitFor(
      () => expect(router.state.resolvedLocation?.pathname).toBe(`/o/${worst}/progress`),
      PATIENT,
    );
    await person.keyboard('o');
    await waitFor(() => expect(router.state.location.href).toBe('/portfolio?sort=name'), PATIENT);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Kade & Vos'), PATIENT);
  }, 60_000);

  it('says so when it cannot be read', async () => {
    await open('/portfolio', { 'GET /api/portfolio': refuse(503, 'unavailable', 'Even niet.') });
    await screen.findByText(/Het portfolio is niet te lezen/);
  });

  it('teaches who has one account, and asks nothing', async () => {
    const { heard } = await open('/portfolio', {}, organisations.slice(0, 1));
    await screen.findByRole('heading', { name: 'Je portfolio begint bij twee accounts' });
    screen.getByRole('link', { name: 'Naar Kade & Vos' });
    expect(screen.getByRole('link', { name: 'Account toevoegen' }).getAttribute('href')).toBe('/new');
    expect(heard.map(({ path }) => path)).not.toContain('/api/portfolio');
  });
});
