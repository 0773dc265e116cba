import { useQuery } from '@tanstack/react-query';
import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { LoadTable } from './load-table';
import { readHours } from './read-hours';
import { teamLoadQuery } from './team.queries';
import { useGiveHours } from './use-give-hours';

const numbered = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
const organisationId = numbered(0);
const person = (memberId: string, name: string, hoursAWeek: number | null, carries = true) => ({
  ...{ memberId, name, carries, hoursAWeek },
  ...{ hours: [1, 0], capacity: carries ? [4, 3.2] : [0, 0], daysAway: [0, 1] },
});

function Desk({ mayGive }: { mayGive: boolean }) {
  const { data } = useQuery(teamLoadQuery(organisationId));
  const give = useGiveHours(organisationId);
  return data ? (
    <LoadTable
      load={data}
      actsOf={() => null}
      onGive={mayGive ? (memberId, hoursAWeek, was) => give({ memberId, hoursAWeek }, was) : undefined}
    />
  ) : null;
}

async function openLoad(answer?: unknown, mayGive = true) {
  const people = [person(numbered(1), 'Sanne', null), person(numbered(3), 'Kees', null, false)];
  const load = {
    ...{ mondays: ['2026-11-23', '2026-11-30'], usualHours: 2, weeklyCapacity: 4, equalPart: 4 },
    people,
  };
  const asked = fakeApi({
    [`GET /api/organisations/${organisationId}/load`]: () => load,
    [`PUT /api/organisations/${organisationId}/members/${numbered(1)}/hours`]:
      answer ??
      (({ body }: { body: unknown }) => {
        const { hoursAWeek } = body as { hoursAWeek: number | null };
        const whole = hoursAWeek ?? 4;
        load.people = people.map((one) =>
          one.memberId === numbered(1) ? { ...one, hoursAWeek, capacity: [whole, (whole * 4) / 5] } : one,
        );
        return { memberId: numbered(1), hoursAWeek };
      }),
  });
  const view = await show(<Desk mayGive={mayGive} />);
  await screen.findByText('Sanne');
  const writes = () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body);
  return { ...view, writes };
}

const press = 'Sanne: gelijk deel, ± 4 uur/week, wijzigen';

it('hours are typed where they stand, show at once in what fits, and can be taken back', async () => {
  const { user, writes } = await openLoad();
  expect(screen.getByText('1 van 7,2 uur')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: press }));
  const field = screen.getByRole('textbox', { name: 'Uren per week van Sanne' });
  expect(document.activeElement).toBe(field);
  await user.keyboard('7,5{Enter}');
  expect(await screen.findByText('1 van 13,5 uur')).toBeTruthy();
  expect(writes()).toEqual([{ hoursAWeek: 7.5 }]);
  expect(screen.getByText(/mensen samen 7,5 uur per week/)).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  expect(await screen.findByText('1 van 7,2 uur')).toBeTruthy();
  expect(writes()).toEqual([{ hoursAWeek: 7.5 }, { hoursAWeek: null }]);
});

it('a wrong number says so and is not sent; Escape and the same number change nothing', async () => {
  const { user, writes } = await openLoad();
  await user.click(screen.getByRole('button', { name: press }));
  await user.keyboard('80{Enter}');
  expect(screen.getByText(/van 0 tot en met 60/)).toBeTruthy();
  expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  await user.keyboard('{Escape}');
  await user.click(await screen.findByRole('button', { name: press }));
  await user.keyboard('{Enter}');
  await screen.findByRole('button', { name: press });
  expect(writes()).toEqual([]);
});

it('what is refused falls back to what it was, and says why', async () => {
  const { user } = await openLoad(refuse(403, 'forbidden', 'Dat mag je hier niet.'));
  await user.click(screen.getByRole('button', { name: press }));
  await user.keyboard('12{Enter}');
  expect(await screen.findByText('Dat mag je hier niet.')).toBeTruthy();
  expect(screen.getByText('1 van 7,2 uur')).toBeTruthy();
});

it('who may not steer only reads them; who carries no work has none', async () => {
  await openLoad(undefined, false);
  const [sanne, kees] = screen.getAllByRole('listitem');
  expect(within(sanne ?? document.body).getByText('gelijk deel, ± 4 uur/week')).toBeTruthy();
  expect(within(kees ?? document.body).queryByText(/gelijk deel/)).toBeNull();
  expect(screen.queryByRole('button', { name: /wijzigen/ })).toBeNull();
});

it.each([
  ['', null],
  [' 7,5 ', 7.5],
  ['7.5', 7.5],
  ['0', 0],
  ['60', 60],
  ['60,1', undefined],
  ['-1', undefined],
  ['7,25', undefined],
  ['1e1', undefined],
  ['veel', undefined],
])('%j typed is %j', (typed, hours) => {
  expect(readHours(typed)).toBe(hours);
});
