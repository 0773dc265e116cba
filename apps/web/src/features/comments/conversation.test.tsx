import 'fake-indexeddb/auto';
import type { Comment } from '@cadans/contracts/comments';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { letGo, readOutbox, waiting } from '../../api/outbox';
import { sendWaiting } from '../../api/send-waiting';
import { readYear } from '../../api/year-plan';
import { type Asked, fakeApi, refuse } from '../../testing/fake-api';
import { givenId, givenYear } from '../../testing/given-year';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import { Conversation } from './conversation';

const plan = readYear(givenYear());
const [me, mark] = plan.members as [(typeof plan.members)[number], (typeof plan.members)[number]];
const organisationId = givenId('organisation', 0);
const activity = { id: givenId('activity', 0), title: 'Klantverhaal' };
const path = `/api/organisations/${organisationId}/activities/${activity.id}/comments`;
const userId = givenId('member', 8);

const comment = (index: number, more: Partial<Comment> = {}): Comment => ({
  id: givenId('activity', 900 + index),
  activityId: activity.id,
  text: 'Wie leest dit na?',
  mentionedIds: [],
  byId: mark.id,
  at: '2026-07-01T09:00:00.000Z',
  editedAt: null,
  version: 1,
  ...more,
});

async function open(answers: Record<string, unknown>, maySay = true) {
  const asked = fakeApi({ [`GET ${path}`]: { comments: [comment(0)] }, ...answers });
  const view = await show(
    <Conversation
      plan={plan}
      organisationId={organisationId}
      activity={activity}
      memberId={me.id}
      maySay={maySay}
    />,
  );
  view.queries.setQueryData(['session'], { user: { id: userId }, organisations: [] });
  await screen.findByText('Wie leest dit na?');
  const said = () => asked.filter(({ method }) => method === 'POST');
  return { ...view, said };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Zeg er iets over' });
const spoken = ({ body }: Asked) => comment(1, { ...(body as Partial<Comment>), byId: me.id });

beforeEach(async () => {
  for (const { key } of await readOutbox()) await letGo(key);
  sessionStorage.clear();
  toastQueue.clear();
});

describe('the conversation about an activity', () => {
  it('takes what is said, calls in who is named, and empties the box', async () => {
    const { user, said } = await open({ [`POST ${path}`]: spoken });
    await user.type(box(), `Ik, of @${mark.name}`);
    await user.keyboard('{Escape}{Control>}{Enter}{/Control}');
    await waitFor(() => expect(screen.getAllByRole('listitem')).toHaveLength(2));
    expect(said()[0]?.body).toEqual({ text: `Ik, of @${mark.name}`, mentionedIds: [mark.id] });
    expect(box().value).toBe('');
  });

  it('keeps what was refused in the box, and sends it again under the same key', async () => {
    let isDown = true;
    const { user, said } = await open({
      [`POST ${path}`]: (asked: Asked) =>
        isDown ? refuse(503, 'unavailable', 'Even niet bereikbaar.') : spoken(asked),
    });
    await user.type(box(), 'Ik lees het na');
    await user.click(screen.getByRole('button', { name: 'Plaats' }));
    await screen.findByText('Even niet bereikbaar. Je tekst staat er nog.');
    expect(box().value).toBe('Ik lees het na');
    isDown = false;
    await user.click(screen.getByRole('button', { name: 'Plaats' }));
    await waitFor(() => expect(box().value).toBe(''));
    const keys = said().map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[1]).toBe(keys[0]);
  });

  it('lets only one’s own words be changed and taken back', async () => {
    await open({ [`GET ${path}`]: { comments: [comment(0), comment(1, { text: 'Ik', byId: me.id })] } });
    expect(await screen.findAllByRole('button', { name: 'Wijzig je reactie' })).toHaveLength(1);
  });

  it('gives who only reads no box', async () => {
    await open({}, false);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('what is said without a connection', () => {
  it('waits, stands in the conversation, and is said once there is one', async () => {
    const { user, queries } = await open({});
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await user.type(box(), 'Vanuit de trein');
    await user.click(screen.getByRole('button', { name: 'Plaats' }));
    await screen.findByText('Vanuit de trein', { selector: 'p' });
    expect(screen.getByText(/Wacht op verbinding/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Wijzig je reactie' })).toBeNull();
    expect(box().value).toBe('');
    const [write] = waiting();
    expect(write?.said).toBe('Je reactie bij ‘Klantverhaal’');

    const mine = comment(1, { text: 'Vanuit de trein', byId: me.id });
    const asked = fakeApi({ [`GET ${path}`]: { comments: [comment(0), mine] }, [`POST ${path}`]: mine });
    await sendWaiting(queries, userId, () => '');
    await waitFor(() => expect(screen.queryByText(/Wacht op verbinding/)).toBeNull());
    expect(screen.getAllByText('Vanuit de trein')).toHaveLength(1);
    const [sent] = asked.filter(({ method }) => method === 'POST');
    expect(sent?.headers.get('idempotency-key')).toBe(write?.key);
  });
});
