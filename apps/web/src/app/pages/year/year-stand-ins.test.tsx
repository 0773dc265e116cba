import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import type { StandInWords } from '../../../api/stand-ins';
import { readYear } from '../../../api/year-plan';
import { ActivityCard } from '../../../features/activities/activity-card';
import { ActivityList } from '../../../features/activities/list/activity-list';
import { YearGrid } from '../../../features/year/grid/year-grid';
import { NOTHING_SELECTED } from '../../../features/year/hands/selection';
import { MonthSheet } from '../../../features/year/month/month-sheet';
import { fakeApi } from '../../../testing/fake-api';
import { givenFacts } from '../../../testing/given-facts';
import { givenId, givenYear } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { ListStandIns } from '../list/list-stand-ins';
import { YearStandIns } from './year-stand-ins';

const organisationId = givenId('organisation', 0);
const organisation = `/api/organisations/${organisationId}`;
const year = givenYear({ activities: 1 });
const read = readYear(year);
const [given] = read.activities;
if (!given) throw new Error('The year is empty');
const [owner, standIn] = read.members;

/** Due in and after the absence of their owner, and one that was done in it. */
const at = (id: string, day: string, status: 'planned' | 'done' = 'planned') => ({
  ...given,
  ...{ id, title: `Titel ${id}`, startsOn: day, endsOn: day, precision: 'day' as const, status, slides: 0 },
  ...{ ownerId: owner?.id ?? '', version: 1 },
});
const activities = [at('in', '2026-07-15'), at('after', '2026-07-25'), at('done', '2026-07-16', 'done')];
const plan = { ...read, activities };
const away = (standInId: string | null) => [
  { memberId: owner?.id ?? '', from: '2026-07-13', until: '2026-07-19', standInId },
];
const both = `${owner?.name}, tijdelijk ${standIn?.name}`;
const acts = {
  ...{ onOpen: vi.fn(), onPlan: vi.fn(), onMove: vi.fn(), onPrepare: vi.fn(), onShift: vi.fn() },
  ...{ onRearrange: vi.fn(), onDuplicate: vi.fn(), onSelect: vi.fn(), onMonth: vi.fn() },
  mayPlan: true,
};
const acting = { organisationId, memberId: standIn?.id ?? '', role: 'marketer' as const, admin: false };

function Desk({ screen: shown }: { screen: 'year' | 'quarter' | 'month' | 'card' | 'list' }) {
  const [standIns, setStandIns] = useState<StandInWords>();
  const StandIns = shown === 'list' ? ListStandIns : YearStandIns;
  const [one] = activities;
  return (
    <>
      <StandIns organisationId={organisationId} members={plan.members} onKnown={setStandIns} />
      {shown === 'year' || shown === 'quarter' ? (
        <YearGrid
          {...{ plan, activities, standIns, ...acts }}
          {...{ by: 'channel', zoom: shown, selection: NOTHING_SELECTED }}
        />
      ) : shown === 'month' ? (
        <MonthSheet
          {...{ plan, standIns, month: 7, ...acts }}
          activities={activities.map((each) => ({ ...each, precision: 'month' }))}
        />
      ) : shown === 'card' && one ? (
        <ActivityCard
          {...{ plan, acting, activity: one }}
          standIn={standIns?.(one)}
          onTask={vi.fn()}
          onClose={vi.fn()}
        />
      ) : (
        <ActivityList
          {...{ plan, acting, activities, standIns, sort: 'date', down: false, group: undefined }}
          onSort={vi.fn()}
          onTask={vi.fn()}
        />
      )}
    </>
  );
}

function answer(standInId: string | null) {
  return fakeApi({
    [`GET ${organisation}/facts`]: { ...givenFacts(year, []), absences: away(standInId) },
    [`GET ${organisation}/absences`]: {
      absences: away(standInId).map((one) => ({
        ...one,
        id: '00000009-0000-7000-8000-000000000001',
        reason: '',
        version: 1,
      })),
    },
    [`GET ${organisation}/activities/in`]: {},
  });
}

it.each(['year', 'quarter', 'month'] as const)('a mark of the %s is called by both names', async (zoom) => {
  const asked = answer(standIn?.id ?? '');
  await show(<Desk screen={zoom} />);
  const role = zoom === 'month' ? 'button' : 'gridcell';
  expect(await screen.findByRole(role, { name: new RegExp(`^Titel in, .*${both}`) })).toBeTruthy();
  for (const other of ['after', 'done'])
    expect(
      screen.getByRole(role, { name: new RegExp(`^Titel ${other},`) }).getAttribute('aria-label'),
    ).not.toContain('tijdelijk');
  expect(asked.map(({ path }) => path)).toEqual([`${organisation}/facts`]);
});

it('a mark keeps its one name while nobody stands in', async () => {
  const asked = answer(null);
  await show(<Desk screen="year" />);
  await expect.poll(() => asked.length).toBe(1);
  expect(screen.getByRole('gridcell', { name: /^Titel in,/ }).getAttribute('aria-label')).not.toContain(
    'tijdelijk',
  );
});

it('the card and the row tell both names', async () => {
  answer(standIn?.id ?? '');
  const { unmount } = await show(<Desk screen="card" />);
  expect(await screen.findByText(both)).toBeTruthy();
  unmount();
  await show(<Desk screen="list" />);
  expect(await screen.findAllByText(`tijdelijk ${standIn?.name}`)).toHaveLength(1);
});
