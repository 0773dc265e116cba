import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { givenId } from '../../../testing/given-year';
import { given, open, organisationId, start } from './progress-page-for-tests';
import { type World } from './progress-world-for-tests';

// A page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(() => Promise.all([import('../../shell/shell'), import('./progress-page')]), 60_000);
beforeEach(() => localStorage.clear());

describe('progress', () => {
  it('tells the numbers that a count by hand finds', async () => {
    await open(given());
    // LinkedIn was kept in 10 of 13 weeks, the journal in none of 3 quarters: (76.9 + 0) / 2.
    await screen.findByRole('button', { name: /^Ritme: 38 van 100\./ });
    screen.getByRole('button', { name: /^Beloftes nagekomen: 10 van 16\./ });
    // Ten on the day, the one that slid and the one that lay not.
    await screen.findByRole('button', { name: /^Eigenaarschap: 83 van 100\./ });
    screen.getByRole('button', { name: /^Op tijd afgerond: 10 van 12\./ });
    screen.getByRole('button', { name: /^Te laat zonder actie: 1\./ });
    screen.getByRole('button', { name: /^Thema’s zonder eigenaar: 1\./ });
  });

  it('opens a number to its sentence and its rows, each leading to the activity', async () => {
    const { user: person } = await open(given());
    await person.click(await screen.findByRole('button', { name: /^Te laat zonder actie/ }));
    const sheet = await screen.findByRole('dialog', { name: 'Te laat zonder actie' });
    within(sheet).getByText('1 activiteit is te laat.');
    const link = await within(sheet).findByRole('link', { name: 'Beursverslag' });
    expect(link.getAttribute('href')).toContain(
      `/o/${organisationId}/year/2026?activity=${givenId('activity', 21)}`,
    );
    within(sheet).getByText(/LinkedIn · Meedenken · Sanne Visser/);
  });

  it('tells why it slid, and opens a reason to its postponements', async () => {
    const { user: person } = await open(given(), { search: '?on=2026-05-01' });
    screen.getByRole('button', { name: /3 keer uitgesteld · samen 30 dagen/ });
    screen.getByRole('button', { name: /1× niet dit kwartaal/ });
    await person.click(screen.getByRole('button', { name: /^Eerst de klanten ?:? ?2 keer, 20 dagen/ }));
    const sheet = await screen.findByRole('dialog', { name: 'Eerst de klanten' });
    expect(await within(sheet).findAllByRole('link', { name: 'Klantverhaal' })).toHaveLength(2);
  });

  it('leaves unknown what nobody measured', async () => {
    const { user: person } = await open(given(), { search: '?on=2026-05-01' });
    const [table] = await screen.findAllByRole('table', { name: 'Wat levert het op?' });
    if (!table) throw new Error('There is a table.');
    await within(table).findByRole('button', { name: /^Meedenken, Bereik: 900\./ });
    within(table).getByRole('button', { name: /^Meedenken, Offertes: —\./ });
    within(table).getByRole('button', { name: /^Meedenken, Per offerte: —\./ });
    within(table).getByRole('button', { name: /^Veilig werken, Gedaan: 0\./ });
    await person.click(screen.getByRole('radio', { name: 'Per kanaal' }));
    await within(table).findByRole('button', { name: /^LinkedIn, Leads: 2\./ });
  });

  it('walks the periods by keys, in the address', async () => {
    const { user: person, router } = await open(given());
    await person.keyboard('k');
    await waitFor(() => expect(router.state.location.search).toEqual({ span: 'quarter', on: '2026-04-01' }));
    await screen.findByText(/2e kwartaal 2026, zoals het nu bekend is/);
    await person.keyboard('j');
    await waitFor(() => expect(router.state.location.search).toEqual({ span: 'quarter' }));
  });
});

it('teaches an organisation that has nothing yet', async () => {
  const nothing: World = { rows: [], cadences: [], postponements: [], results: [], noGos: [], requests: [] };
  await start(nothing);
  const link = await screen.findByRole('link', { name: 'Doe je eerste belofte' });
  expect(link.getAttribute('href')).toBe(`/o/${organisationId}/rhythm`);
});
