import type { Role } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { yearQuery } from '../../../api/year.queries';
import { fakeApi } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenId } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { organisation, organisationId, yearWithOne } from '../activities-for-tests';
import type { Task } from '../task';
import { ActivityList } from './activity-list';
import type { Grouping } from './groupings';

function Desk({ role, group, onTask }: { role: Role; group?: Grouping; onTask: (task: Task) => void }) {
  const { data: plan } = useQuery(yearQuery(organisationId, 2026));
  const [sort, setSort] = useState<'date' | 'title'>('date');
  if (!plan) return null;
  return (
    <ActivityList
      plan={plan}
      acting={{ organisationId, memberId: givenId('member', 0), role, admin: false }}
      activities={plan.activities}
      sort={sort}
      down={false}
      group={group}
      onSort={() => setSort('title')}
      onTask={onTask}
    />
  );
}

async function openList(role: Role = 'marketer', group?: Grouping) {
  const { year, one } = yearWithOne({ effortHours: 6 });
  const now = { ...storyOf(one) };
  const answer = (change: (body: Record<string, never>) => object) => (asked: { body: unknown }) => ({
    ...Object.assign(now, change(asked.body as Record<string, never>)),
    version: 2,
  });
  const asked = fakeApi({
    [`GET ${organisation}/years/2026`]: year,
    [`GET ${organisation}/activities/${one.id}`]: now,
    [`PATCH ${organisation}/activities/${one.id}`]: answer((body) => body),
    [`POST ${organisation}/activities/${one.id}/reassignments`]: answer((body) => body),
    [`POST ${organisation}/activities/${one.id}/completions`]: answer(() => ({ status: 'done' })),
    [`POST ${organisation}/activities/${one.id}/pull-ins`]: answer((body) => body),
  });
  const onTask = vi.fn();
  const view = await show(<Desk role={role} {...(group && { group })} onTask={onTask} />);
  const title = await screen.findByRole('button', { name: 'Klantverhaal' });
  const writes = () => asked.filter(({ method }) => method !== 'GET');
  const choose = async (cell: RegExp, choice: string) => {
    await view.user.click(screen.getByRole('button', { name: cell }));
    await view.user.click(await screen.findByRole('menuitemradio', { name: choice }));
  };
  return { ...view, title, writes, onTask, choose, one };
}

describe('a row of the list', () => {
  it('opens the activity on a press, but not on a double one', async () => {
    const { user, title, onTask } = await openList();
    await user.click(title);
    await waitFor(() => expect(onTask).toHaveBeenCalledWith(expect.objectContaining({ is: 'open' })));
    onTask.mockClear();
    await user.dblClick(title);
    expect(screen.getByRole('textbox', { name: 'Titel van Klantverhaal' })).toBeTruthy();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(onTask).not.toHaveBeenCalled();
  });

  it.each(['{F2}', '{Enter}'])('takes a new title after %s', async (key) => {
    const { user, title, writes } = await openList();
    title.focus();
    await user.keyboard(key);
    const field = screen.getByRole('textbox', { name: 'Titel van Klantverhaal' });
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, ' Nieuw verhaal {Enter}');
    const renamed = await screen.findByRole('button', { name: 'Nieuw verhaal' });
    await waitFor(() => expect(document.activeElement).toBe(renamed));
    expect(writes()).toMatchObject([{ method: 'PATCH', body: { title: 'Nieuw verhaal' } }]);
  });

  it('leaves the title as it was on Escape, and refuses none', async () => {
    const { user, title, writes } = await openList();
    title.focus();
    await user.keyboard('{F2}Anders{Escape}');
    expect(screen.getByRole('button', { name: 'Klantverhaal' })).toBeTruthy();
    await user.keyboard('{F2}');
    const field = screen.getByRole('textbox', { name: 'Titel van Klantverhaal' });
    await user.clear(field);
    await user.keyboard('{Enter}');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    await user.keyboard('{Escape}');
    expect(writes()).toEqual([]);
  });

  it('gives another owner, theme, channel and status', async () => {
    const { choose, writes } = await openList();
    await choose(/^Eigenaar: /, 'Mark Jansen');
    await choose(/^Thema: /, 'Onze mensen');
    await choose(/^Kanaal: /, 'Vakblad');
    await choose(/^Status: /, 'In werk');
    await waitFor(() => expect(writes()).toHaveLength(4));
    expect(writes().map(({ body }) => body)).toEqual([
      { ownerId: givenId('member', 1) },
      { themeId: givenId('theme', 2) },
      { channelId: givenId('channel', 5) },
      { status: 'in_work' },
    ]);
    await choose(/^Status: /, 'Gedaan, vandaag');
    await waitFor(() => expect(writes().at(-1)?.path).toMatch(/completions$/));
  });

  it('asks what scrapping needs, and does not offer a channel where we deliberately are not', async () => {
    const { user, choose, onTask } = await openList();
    await user.click(screen.getByRole('button', { name: /^Kanaal: / }));
    const not = await screen.findByRole('menuitemradio', { name: /^Google Ads/ });
    expect(not.getAttribute('aria-disabled')).toBe('true');
    await user.keyboard('{Escape}');
    await choose(/^Status: /, 'Schrappen…');
    expect(onTask).toHaveBeenCalledWith(expect.objectContaining({ is: 'scrap' }));
  });

  it('moves by its due day: earlier at once, later by asking the reason', async () => {
    const { user, writes, onTask } = await openList();
    const walk = async (keys: string) => {
      await user.click(screen.getByRole('button', { name: /^Datum: / }));
      const dialog = await screen.findByRole('dialog', { name: 'Datum: Klantverhaal' });
      within(dialog).getByRole('spinbutton', { name: /^dag/ }).focus();
      await user.keyboard(`${keys}{Enter}`);
    };
    await walk('{ArrowDown>7/}');
    await waitFor(() => expect(writes()).toHaveLength(1));
    expect(writes()[0]).toMatchObject({ body: { startsOn: '2026-07-08', endsOn: '2026-07-08' } });
    await walk('{ArrowUp>21/}');
    await waitFor(() => expect(onTask).toHaveBeenCalledWith(expect.objectContaining({ is: 'move' })));
    expect(onTask.mock.calls[0]?.[0].to).toMatchObject({ endsOn: '2026-07-29', precision: 'day' });
  });

  it('is walked by arrows, from the one place Tab leads to', async () => {
    const { user, title } = await openList();
    title.focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toMatch(/^Thema: /);
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement?.textContent).toMatch(/^Datum: /);
    const stops = screen
      .getAllByRole('button')
      .filter(({ tabIndex, dataset }) => dataset.cell && tabIndex === 0);
    expect(stops).toEqual([title]);
  });

  it('stays as it is for who may only read', async () => {
    const { user, title, onTask } = await openList('viewer');
    expect(screen.queryByRole('button', { name: /^Eigenaar: / })).toBeNull();
    title.focus();
    await user.keyboard('{F2}');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(onTask).toHaveBeenCalledWith(expect.objectContaining({ is: 'open' }));
  });

  it('stands under the head of its group, with its count and hours', async () => {
    await openList('marketer', 'status');
    expect(screen.getByRole('rowheader', { name: 'Gepland 1 activiteit · 6 uur' })).toBeTruthy();
  });
});
