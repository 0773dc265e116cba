import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { createQueryClient } from '../../api/query-client';
import { fakeApi } from '../../testing/fake-api';
import { givenId, givenYear } from '../../testing/given-year';
import { startWords } from '../../words/start-words';
import { Providers } from '../providers';
import { createAppRouter } from '../router';

const organisationId = givenId('organisation', 0);
const other = givenId('organisation', 1);
const member = { memberId: givenId('member', 0), role: 'consultant', admin: false };
const session = {
  user: { id: givenId('member', 0), name: 'Sanne Visser', email: 's@n.example', language: 'nl' },
  organisations: [
    { organisationId, name: 'Noordbrug IT', ...member },
    { organisationId: other, name: 'Lindedata', ...member },
  ],
};

// Late in the year, so that it is still open.
const COMING = 35;

async function open(path: string) {
  localStorage.clear();
  const api = `/api/organisations/${organisationId}`;
  const year = givenYear({ activities: 40 });
  const title = year.activities.title.with(COMING, 'Café: één jaar zónder storing');
  fakeApi({
    'GET /api/session': { session },
    [`GET ${api}/years/2026`]: { ...year, activities: { ...year.activities, title } },
    [`GET ${api}/years/2027`]: givenYear({ year: 2027, activities: 3 }),
    [`GET ${api}/plans`]: { today: '2026-07-03', plans: [{ year: 2026 }, { year: 2027 }] },
  });
  await startWords('nl');
  const queries = createQueryClient(() => undefined);
  queries.setDefaultOptions({ queries: { retry: false } });
  const history = createMemoryHistory({ initialEntries: [`/o/${organisationId}/${path}`] });
  const router = createAppRouter(queries, history);
  render(
    <Providers queries={queries}>
      <RouterProvider router={router} />
    </Providers>,
  );
  const user = userEvent.setup();
  await screen.findByRole('heading', { level: 1 });
  return { router, user };
}

async function openPalette(user: ReturnType<typeof userEvent.setup>) {
  await user.keyboard('{Control>}k{/Control}');
  return typeInto(user);
}

async function typeInto(user: ReturnType<typeof userEvent.setup>) {
  const palette = await screen.findByRole('dialog', { name: 'Zoeken en opdrachten' });
  await user.click(within(palette).getByRole('textbox', { name: 'Zoek een activiteit of een opdracht' }));
  return palette;
}

const choices = (palette: HTMLElement) =>
  within(palette)
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent);

// A page is compiled when it is first opened; that is no part of what is tried here.
beforeAll(
  () =>
    Promise.all([
      import('../shell/shell'),
      import('../pages/list/list-page'),
      import('../pages/foundation-page'),
      import('../pages/import-page'),
      import('./palette'),
    ]),
  60_000,
);

describe('the palette', () => {
  it('goes to a screen by a part of its name, with a letter off, and offers it first the next time', async () => {
    const { router, user } = await open('import');
    await openPalette(user);
    await user.keyboard('fundamnet');
    await user.click(await screen.findByRole('menuitem', { name: /^Fundament/ }));
    const foundation = `/o/${organisationId}/foundation/${new Date().getFullYear()}`;
    await expect.poll(() => router.state.location.pathname).toBe(foundation);
    const palette = await openPalette(user);
    expect(within(palette).getByRole('group', { name: 'Laatst gebruikt' }).textContent).toContain(
      'Fundament',
    );
    expect(choices(palette)[0]).toContain('Fundament');
  });

  it('goes to the week that is said', async () => {
    const { router, user } = await open('import');
    const palette = await openPalette(user);
    await user.keyboard('w14 2027');
    await user.click(await within(palette).findByText('Ga naar wk 14, 5 – 11 april 2027'));
    await expect.poll(() => router.state.location.pathname).toContain('/year/');
    expect(router.state.location.pathname).toBe(`/o/${organisationId}/year/2027`);
    expect(router.state.location.search).toEqual({ zoom: 'month', month: 4 });
  });

  it('finds an activity without its accents and opens it where one is', async () => {
    const { router, user } = await open('list/2026');
    const palette = await openPalette(user);
    await user.keyboard('cafe een jaar');
    const [found] = await within(palette).findAllByRole('menuitem', {
      name: /Café: één jaar zónder storing/,
    });
    await user.click(found as HTMLElement);
    await screen.findByRole('dialog', { name: /Café/ });
    expect(router.state.location.search).toHaveProperty('activity');
    const again = await openPalette(user);
    const acts = within(again).getByRole('group', { name: 'Deze activiteit' });
    await user.click(within(acts).getByRole('menuitem', { name: /^Schrappen…/ }));
    await screen.findByRole('dialog', { name: 'Schrappen' });
  });

  it('plans an activity of the title that was typed', async () => {
    const { user } = await open('list/2026');
    await openPalette(user);
    await user.keyboard('Gluren bij de buren');
    await user.click(await screen.findByRole('menuitem', { name: 'Plan ‘Gluren bij de buren’' }));
    const dialog = await screen.findByRole('dialog', { name: 'Activiteit plannen' });
    // The n of 'buren' is a shortcut of the page as well; it was typed, and opened nothing else.
    expect(screen.getAllByRole('dialog')).toHaveLength(1);
    expect(within(dialog).getByRole('textbox', { name: 'Titel' })).toHaveProperty(
      'value',
      'Gluren bij de buren',
    );
  });

  it('opens by its button, closes on Escape and gives the focus back', async () => {
    const { user } = await open('import');
    const [button] = screen.getAllByRole('button', { name: 'Zoeken' });
    await user.click(button as HTMLElement);
    await typeInto(user);
    await user.keyboard('zzzzz');
    expect(await screen.findByText('Niets gevonden voor ‘zzzzz’.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    await expect.poll(() => document.activeElement).toBe(button);
  });
});

describe('the keys that work everywhere', () => {
  it('go to a screen, one key after the other', async () => {
    const { router, user } = await open('import');
    await user.keyboard('gf');
    await expect.poll(() => router.state.location.pathname).toContain('/foundation/');
    await user.keyboard('l');
    expect(router.state.location.pathname).toContain('/foundation/');
  });

  it('are told on ?, each of them', async () => {
    const { user } = await open('import');
    await user.keyboard('?');
    const sheet = await screen.findByRole('dialog', { name: 'Sneltoetsen' });
    expect(within(sheet).getAllByRole('term').length).toBeGreaterThan(10);
    expect(within(sheet).getByText('Naar de lijst')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
