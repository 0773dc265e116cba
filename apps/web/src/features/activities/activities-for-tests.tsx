import type { Year } from '@cadans/contracts/years';
import type { Role } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearQuery } from '../../api/year.queries';
import { type PlannedActivity, readYear } from '../../api/year-plan';
import { fakeApi } from '../../testing/fake-api';
import { storyOf } from '../../testing/given-activity';
import { givenId, givenYear } from '../../testing/given-year';
import { show } from '../../testing/show';
import { ActivityTask } from './activity-task';
import { useUndoKeys } from './deeds/use-undo-keys';
import type { Task } from './task';

export const organisationId = givenId('organisation', 0);
export const organisation = `/api/organisations/${organisationId}`;

/** A year with one activity that can be told apart: planned for Wednesday 15 July, today is Friday 3 July. */
export function yearWithOne(more: Partial<PlannedActivity> = {}): { year: Year; one: PlannedActivity } {
  const year = givenYear({ activities: 1 });
  const statuses = ['planned', 'in_work', 'ready', 'done', 'scrapped'];
  const activities = {
    ...year.activities,
    title: ['Klantverhaal'],
    startsOn: [195],
    endsOn: [195],
    precision: [0],
    status: [statuses.indexOf(more.status ?? 'planned')],
    slides: [more.slides ?? 0],
    effortHours: [more.effortHours ?? null],
    doneOn: [null],
  };
  const whole = { ...year, activities };
  const [one] = readYear(whole).activities;
  if (!one) throw new Error('The year is empty');
  return { year: whole, one: { ...one, ...more } };
}

function Desk({ role, start }: { role: Role; start: (one: PlannedActivity | undefined) => Task | null }) {
  const { data: plan } = useQuery(yearQuery(organisationId, 2026));
  useUndoKeys(organisationId);
  const [task, setTask] = useState<Task | null | undefined>(undefined);
  if (!plan) return null;
  const shown = task === undefined ? start(plan.activities[0]) : task;
  return (
    <>
      <ul>
        {plan.activities.map(({ id, title, endsOn, status }) => (
          <li key={id}>{`${title} | ${endsOn} | ${status}`}</li>
        ))}
      </ul>
      <ActivityTask
        plan={plan}
        acting={{ organisationId, memberId: givenId('member', 0), role, admin: false }}
        task={shown}
        onTask={setTask}
      />
    </>
  );
}

export interface Opening {
  role?: Role;
  one?: Partial<PlannedActivity>;
  start: (one: PlannedActivity) => Task;
  answers?: Record<string, unknown>;
}

/** Opens a dialog on a year of one activity, whose row stands beside it as 'title | last day | status'. */
export async function openTask({ role = 'marketer', one: more, start, answers = {} }: Opening) {
  const { year, one } = yearWithOne(more);
  const asked = fakeApi({
    [`GET ${organisation}/years/2026`]: year,
    [`GET ${organisation}/activities/${one.id}`]: storyOf(one),
    ...answers,
  });
  const view = await show(<Desk role={role} start={(row) => (row ? start(row) : null)} />);
  // Where one looks is said all the time, and changes nothing.
  const writes = () => asked.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/presence'));
  return { ...view, asked, writes, one };
}
