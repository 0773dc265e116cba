import type { SavedView } from '@cadans/contracts/views';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { givenId } from '../../testing/given-year';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import { currentView } from './current-view';
import { ViewMenu, type ViewMenuProps } from './view-menu';

const organisationId = givenId('organisation', 0);
const path = `/api/organisations/${organisationId}/views`;
const me = givenId('member', 0);
const viewId = (index: number) => `00000009-0000-7000-8000-00000000000${index}`;

const view = (index: number, more: Partial<SavedView> = {}): SavedView => ({
  id: viewId(index),
  name: `Weergave ${index}`,
  screen: 'year',
  search: `zoom=month&month=${index}`,
  shared: false,
  byId: me,
  version: 1,
  ...more,
});

async function openMenu(views: readonly SavedView[], more: Partial<ViewMenuProps> = {}, answers = {}) {
  sessionStorage.clear();
  toastQueue.clear();
  const asked = fakeApi({ [`GET ${path}`]: { views }, ...answers });
  const onOpen = vi.fn();
  const part = (props: Partial<ViewMenuProps>) => (
    <ViewMenu
      organisationId={organisationId}
      memberId={me}
      mayShare
      screen="year"
      search=""
      plain={({ search }) => search}
      onOpen={onOpen}
      {...more}
      {...props}
    />
  );
  const shown = await show(part({}));
  const button = () => screen.getByRole('button', { name: /^Weergave/ });
  const writes = () => asked.filter(({ method }) => method !== 'GET');
  return { ...shown, onOpen, button, writes };
}

describe('the menu of views', () => {
  it('says what views are for while there are none', async () => {
    const { user, button } = await openMenu([]);
    await user.click(button());
    expect(await screen.findByText(/bewaar ze onder een naam/)).toBeTruthy();
  });

  it('shows what is everybody’s and what is mine, and opens one', async () => {
    const { user, button, onOpen } = await openMenu([view(1), view(2, { shared: true, screen: 'list' })]);
    await user.click(button());
    expect((await screen.findByRole('group', { name: 'Van iedereen' })).textContent).toContain('Weergave 2');
    await user.click(screen.getByRole('menuitemradio', { name: 'Weergave 2' }));
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: viewId(2) }));
  });

  it('keeps how one looks, for everybody when asked', async () => {
    const { user, button, writes } = await openMenu(
      [],
      { search: 'late=true' },
      { [`POST ${path}`]: ({ body }: { body: SavedView }) => view(3, body) },
    );
    await user.click(button());
    await user.click(await screen.findByRole('menuitem', { name: 'Bewaar deze weergave…' }));
    await user.click(await screen.findByRole('button', { name: 'Opslaan' }));
    expect(screen.getByText('Geef de weergave een naam.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Naam' }), 'Wat te laat is');
    await user.click(screen.getByRole('radio', { name: 'Voor iedereen in de organisatie' }));
    await user.click(screen.getByRole('button', { name: 'Opslaan' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(writes()[0]?.body).toEqual({
      name: 'Wat te laat is',
      screen: 'year',
      search: 'late=true',
      shared: true,
    });
    expect(screen.getByRole('button', { name: /^Wat te laat is$/ })).toBeTruthy();
  });

  it('says why a name is refused, in the dialog', async () => {
    const { user, button } = await openMenu(
      [],
      {},
      {
        [`POST ${path}`]: refuse(409, 'name_taken', 'Die naam is er al.'),
      },
    );
    await user.click(button());
    await user.click(await screen.findByRole('menuitem', { name: 'Bewaar deze weergave…' }));
    await user.type(await screen.findByRole('textbox', { name: 'Naam' }), 'Zelfde{Enter}');
    expect(await screen.findByText('Die naam is er al.')).toBeTruthy();
  });

  it('marks a view that was changed since, and brings it up to date', async () => {
    const { user, button, rerender, writes } = await openMenu(
      [view(1)],
      { search: 'zoom=month&month=1' },
      { [`PATCH ${path}/${viewId(1)}`]: ({ body }: { body: object }) => view(1, { ...body, version: 2 }) },
    );
    await screen.findByRole('button', { name: 'Weergave 1' });
    sessionStorage.setItem(`cadans.view.${organisationId}.year`, viewId(1));
    rerender(<div />);
    const changed = await openChanged();
    expect(changed.textContent).toContain('gewijzigd');
    await user.click(button());
    await user.click(await screen.findByRole('menuitem', { name: '‘Weergave 1’ bijwerken' }));
    await waitFor(() => expect(writes()[0]?.body).toEqual({ screen: 'year', search: 'late=true' }));

    async function openChanged() {
      await show(
        <ViewMenu
          organisationId={organisationId}
          memberId={me}
          mayShare
          screen="year"
          search="late=true"
          plain={({ search }) => search}
          onOpen={vi.fn()}
        />,
      );
      return screen.findByRole('button', { name: /Weergave 1/ });
    }
  });

  it('forgets a view, and brings it back', async () => {
    const { user, button, writes } = await openMenu(
      [view(1, { shared: true })],
      { search: 'zoom=month&month=1' },
      {
        [`DELETE ${path}/${viewId(1)}`]: {},
        [`POST ${path}`]: ({ body }: { body: SavedView }) => view(4, body),
      },
    );
    await screen.findByRole('button', { name: 'Weergave 1' });
    await user.click(button());
    await user.click(await screen.findByRole('menuitem', { name: '‘Weergave 1’ verwijderen' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await screen.findByRole('button', { name: 'Weergave 1' });
    expect(writes().at(-1)?.body).toMatchObject({ name: 'Weergave 1', shared: true });
  });

  it('offers no change of what somebody else keeps to who may not plan', async () => {
    const theirs = view(1, { shared: true, byId: givenId('member', 2) });
    const { user, button } = await openMenu([theirs], { search: theirs.search, mayShare: false });
    await screen.findByRole('button', { name: 'Weergave 1' });
    await user.click(button());
    expect(screen.queryByRole('menuitem', { name: /verwijderen/ })).toBeNull();
  });
});

describe('currentView', () => {
  const says = (search: string) => (one: SavedView) => one.search === search;
  it('is the one chosen when several say the same, and none of another screen', () => {
    const same = [
      view(1, { search: 'x' }),
      view(2, { search: 'x' }),
      view(3, { search: 'x', screen: 'list' }),
    ];
    expect(currentView(same, 'year', viewId(2), says('x'))).toMatchObject({ view: { id: viewId(2) } });
    expect(currentView(same, 'list', viewId(2), says('x'))).toMatchObject({ view: { id: viewId(3) } });
    expect(currentView(same, 'list', viewId(2), says('y'))).toBeNull();
  });
});
