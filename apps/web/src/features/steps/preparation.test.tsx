import 'fake-indexeddb/auto';
import type { Step } from '@cadans/contracts/steps';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { letGo, readOutbox, waiting } from '../../api/outbox';
import { sendWaiting } from '../../api/send-waiting';
import { readYear } from '../../api/year-plan';
import { type Asked, fakeApi, refuse } from '../../testing/fake-api';
import { givenId, givenYear } from '../../testing/given-year';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import { Preparation } from './preparation';

const plan = readYear(givenYear());
const organisationId = givenId('organisation', 0);
const activity = {
  id: givenId('activity', 0),
  endsOn: '2026-07-15',
  status: 'planned' as const,
  channelId: givenId('channel', 0),
};
const organisation = `/api/organisations/${organisationId}`;
const path = `${organisation}/activities/${activity.id}/steps`;
const userId = givenId('member', 8);

const step = (more: Partial<Step> = {}): Step => ({
  id: givenId('activity', 901),
  activityId: activity.id,
  title: 'Tekst nalezen',
  workingDaysBefore: 5,
  dueOn: '2026-07-08',
  ownerId: null,
  doneOn: null,
  version: 1,
  ...more,
});
const one = step();

async function open(answers: Record<string, unknown> = {}, mayPlan = true) {
  const asked = fakeApi({
    [`GET ${path}`]: { steps: [one] },
    [`GET ${organisation}/channels/${activity.channelId}/step-template`]: {
      channelId: activity.channelId,
      steps: [],
      version: 0,
    },
    ...answers,
  });
  const view = await show(
    <Preparation plan={plan} organisationId={organisationId} activity={activity} mayPlan={mayPlan} />,
  );
  view.queries.setQueryData(['session'], { user: { id: userId }, organisations: [] });
  await screen.findByText('Tekst nalezen');
  return { ...view, writes: () => asked.filter(({ method }) => method !== 'GET') };
}

const tick = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Klaar: Tekst nalezen' });
const cut = () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

beforeEach(async () => {
  for (const { key } of await readOutbox()) await letGo(key);
  sessionStorage.clear();
  toastQueue.clear();
});

describe('the preparation of an activity', () => {
  it('says when a step is due, and that it is done by a tap', async () => {
    const { user, writes } = await open({
      [`PATCH ${path}/${one.id}`]: step({ doneOn: plan.today, version: 2 }),
    });
    const row = within(screen.getByRole('listitem'));
    expect(row.getByText('T−5 werkdagen · wo 8 juli')).toBeTruthy();
    await user.click(tick());
    await waitFor(() => expect(tick().checked).toBe(true));
    await screen.findByText('1 van 1 klaar');
    expect(writes()).toMatchObject([{ body: { doneOn: plan.today } }]);
  });

  it('takes the tick back with the reason when it is refused', async () => {
    const { user } = await open({
      [`PATCH ${path}/${one.id}`]: refuse(409, 'not_open', 'De activiteit is al gedaan.'),
    });
    await user.click(tick());
    await screen.findByText('De activiteit is al gedaan.');
    await waitFor(() => expect(tick().checked).toBe(false));
  });

  it('adds the step that is typed, and tells which day that makes', async () => {
    const { user, writes } = await open({
      [`POST ${path}`]: ({ body }: Asked) =>
        step({ ...(body as Partial<Step>), id: givenId('activity', 902), dueOn: '2026-07-01' }),
    });
    await user.type(screen.getByRole('textbox', { name: 'Nieuwe stap' }), 'Beeld maken');
    const days = screen.getByRole('textbox', { name: 'Werkdagen vooraf' });
    await user.clear(days);
    await user.type(days, '10');
    expect(screen.getByText('T−10 werkdagen · wo 1 juli')).toBeTruthy();
    await user.keyboard('{Enter}');
    await screen.findByText('Beeld maken');
    expect(writes()[0]?.body).toMatchObject({ title: 'Beeld maken', workingDaysBefore: 10 });
    // What is due first stands first.
    const rows = screen.getAllByRole('checkbox').map((box) => box.getAttribute('aria-label'));
    expect(rows).toEqual(['Klaar: Beeld maken', 'Klaar: Tekst nalezen']);
  });

  it('brings a step back that was taken away', async () => {
    const { user, writes } = await open({
      [`DELETE ${path}/${one.id}`]: undefined,
      [`POST ${path}`]: ({ body }: Asked) => step({ ...(body as Partial<Step>), version: 1 }),
    });
    vi.stubGlobal('fetch', withoutContentOnDelete(fetch));
    await user.click(screen.getByRole('button', { name: 'Verwijder Tekst nalezen' }));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(writes().at(-1)?.method).toBe('POST'));
    expect(await screen.findByText('Tekst nalezen')).toBeTruthy();
  });

  it('is only read by who does not plan', async () => {
    await open({}, false);
    expect(tick().disabled).toBe(true);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('steps without a connection', () => {
  it('wait when they are ticked and when they are new, and are sent in that order', async () => {
    const { user, queries } = await open();
    cut();
    await user.click(tick());
    await waitFor(() => expect(waiting()).toHaveLength(1));
    await user.type(screen.getByRole('textbox', { name: 'Nieuwe stap' }), 'Beeld maken{Enter}');
    await screen.findByText('Beeld maken');
    expect(screen.getAllByText('Wacht op verbinding')).toHaveLength(2);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Klaar: Beeld maken' }).disabled).toBe(
      true,
    );
    expect(waiting().map(({ said }) => said)).toEqual([
      'Stap: ‘Tekst nalezen’',
      'Nieuwe stap: ‘Beeld maken’',
    ]);

    const done = step({ doneOn: plan.today, version: 2 });
    const added = step({ id: givenId('activity', 902), title: 'Beeld maken' });
    const asked = fakeApi({
      [`PATCH ${path}/${one.id}`]: done,
      [`POST ${path}`]: added,
      [`GET ${path}`]: { steps: [done, added] },
    });
    await sendWaiting(queries, userId, () => '');
    expect(asked.filter(({ method }) => method !== 'GET').map(({ method }) => method)).toEqual([
      'PATCH',
      'POST',
    ]);
    await waitFor(() => expect(screen.queryByText('Wacht op verbinding')).toBeNull());
    expect(screen.getAllByText('Beeld maken')).toHaveLength(1);
  });
});

/** What is taken away is answered without content. */
const withoutContentOnDelete =
  (answer: typeof fetch): typeof fetch =>
  async (address, init) => {
    const heard = await answer(address, init);
    return init?.method === 'DELETE' ? new Response(null, { status: 204 }) : heard;
  };
