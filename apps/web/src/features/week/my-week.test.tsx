import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { workQuery } from '../../api/work.queries';
import type { PlannedActivity } from '../../api/year-plan';
import { readYear } from '../../api/year-plan';
import { fakeApi, refuse } from '../../testing/fake-api';
import { storyOf } from '../../testing/given-activity';
import { givenId, givenYear } from '../../testing/given-year';
import { show } from '../../testing/show';
import { layWeek } from './lay-week';
import { MyWeek } from './my-week';
import { useStepDone } from './use-step-done';

const organisationId = givenId('organisation', 0);
const memberId = givenId('member', 0);
const plan = readYear(givenYear({ activities: 1 }));
const [given] = plan.activities;

const row = (title: string, endsOn: string, index: number): PlannedActivity => {
  if (!given) throw new Error('The year is empty');
  const id = givenId('activity', index);
  return {
    ...given,
    id,
    title,
    startsOn: endsOn,
    endsOn,
    precision: 'day',
    status: 'planned',
    ownerId: memberId,
  };
};

const late = row('Blog', '2026-06-30', 1);
const next = row('Nieuwsbrief', '2026-07-07', 2);
const step = {
  id: '50000000-0000-7000-8000-000000000001',
  activityId: next.id,
  title: 'Tekst schrijven',
  workingDaysBefore: 2,
  dueOn: '2026-07-03',
  ownerId: null,
  doneOn: null,
  version: 3,
};
const stepPath = `/api/organisations/${organisationId}/activities/${next.id}/steps/${step.id}`;

const answer = () => ({
  today: '2026-07-03',
  timeZone: 'Europe/Amsterdam',
  owned: [storyOf(late), storyOf(next)],
  finished: [],
  helping: [],
  standingIn: [],
  steps: [{ ...step, activity: storyOf(next) }],
});

function Desk({ onFinish, onPostpone }: { onFinish: (a: PlannedActivity) => void; onPostpone: () => void }) {
  const { data: work } = useQuery(workQuery(organisationId));
  const onStepDone = useStepDone(organisationId, '2026-07-03');
  if (!work) return null;
  return (
    <MyWeek
      week={layWeek(work, memberId)}
      plans={new Map([[2026, plan]])}
      today="2026-07-03"
      onOpen={() => undefined}
      acts={() => null}
      ahead={null}
      {...{ onFinish, onPostpone, onStepDone }}
    />
  );
}

async function openWeek(answers: Record<string, unknown> = {}) {
  const asked = fakeApi({ [`GET /api/organisations/${organisationId}/work`]: answer, ...answers });
  const onFinish = vi.fn<(activity: PlannedActivity) => void>();
  const onPostpone = vi.fn<() => void>();
  const view = await show(<Desk onFinish={onFinish} onPostpone={onPostpone} />);
  await screen.findByRole('region', { name: 'Te laat' });
  return { ...view, asked, onFinish, onPostpone };
}

it('tells how late something is, and that this week holds nothing more', async () => {
  await openWeek();
  const part = within(screen.getByRole('region', { name: 'Te laat' }));
  expect(part.getByText('3 dagen te laat')).toBeTruthy();
  expect(screen.getByRole('heading', { name: 'Niets meer deze week' })).toBeTruthy();
});

it('is walked by the keyboard, which finishes and postpones the row in focus', async () => {
  const { user, onFinish, onPostpone } = await openWeek();
  await user.keyboard('j');
  expect(document.activeElement?.textContent).toBe('Blog');
  await user.keyboard('e');
  expect(onFinish).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: late.id }));
  await user.keyboard('u');
  expect(onPostpone).toHaveBeenCalledOnce();
  await user.keyboard('jj');
  expect(document.activeElement?.textContent).toBe('Nieuwsbrief');
  await user.keyboard('k');
  expect(document.activeElement?.textContent).toContain('Tekst schrijven');
});

it('ticks a step with one press, and brings it back', async () => {
  const writes: unknown[] = [];
  const { user, asked } = await openWeek({
    [`PATCH ${stepPath}`]: ({ body }: { body: { doneOn: string | null } }) => {
      writes.push(body);
      return { ...step, doneOn: body.doneOn, version: 3 + writes.length };
    },
  });
  await user.click(screen.getByRole('button', { name: 'Klaar: Tekst schrijven' }));
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  await waitFor(() => expect(writes).toEqual([{ doneOn: '2026-07-03' }, { doneOn: null }]));
  const versions = asked
    .filter(({ method }) => method === 'PATCH')
    .map(({ headers }) => headers.get('if-match'));
  expect(versions).toEqual(['"3"', '"4"']);
});

it('puts a step back that is refused, and says why', async () => {
  const { user } = await openWeek({
    [`PATCH ${stepPath}`]: refuse(409, 'not_open', 'De activiteit is al af.'),
  });
  await user.click(screen.getByRole('button', { name: 'Klaar: Tekst schrijven' }));
  expect(await screen.findByText('De activiteit is al af.')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Klaar: Tekst schrijven' })).toBeTruthy();
});
