import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { letGo, readOutbox, waiting } from '../../api/outbox';
import { sendWaiting } from '../../api/send-waiting';
import { fakeApi } from '../../testing/fake-api';
import { givenId } from '../../testing/given-year';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import { ActivityResults } from './activity-results';
import { QuickEntry } from './quick-entry';
import { at, one, organisationId, result, today } from './results-for-tests';

const userId = givenId('member', 8);

beforeEach(async () => {
  toastQueue.clear();
  for (const { key } of await readOutbox()) await letGo(key);
});

it('what is filled in without a connection waits where one sees it, and is sent once under the key of the first try', async () => {
  const keys: (string | null)[] = [];
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    keys.push(new Headers(init.headers).get('idempotency-key'));
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  const onClose = vi.fn();
  const { user, queries, unmount } = await show(
    <QuickEntry {...{ organisationId, today, activity: one, onClose }} />,
    'nl',
  );
  queries.setQueryData(['session'], { user: { id: userId }, organisations: [] });
  const dialog = await screen.findByRole('dialog', { name: 'Wat leverde het op?' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Bereik' }), '1840{Enter}');
  expect(await screen.findByText(/gaat mee zodra er weer verbinding is/)).toBeTruthy();
  expect(onClose).toHaveBeenCalled();
  expect(waiting()).toHaveLength(1);
  unmount();

  const heard = fakeApi({
    [`POST ${at}/activities/${one.id}/results`]: result,
    [`GET ${at}/activities/${one.id}/results`]: { results: [] },
  });
  await show(<ActivityResults {...{ organisationId, today, activity: one, mayPlan: true }} />, 'nl');
  expect(await screen.findByText('Wacht op verbinding')).toBeTruthy();
  expect(screen.getByText('1.840', { selector: 'span' })).toBeTruthy();
  expect(await sendWaiting(queries, userId, () => '')).toBe(1);
  expect(waiting()).toEqual([]);
  const sent = heard.filter(({ method }) => method === 'POST');
  expect(sent.map(({ body }) => body)).toMatchObject([{ reach: 1840, measuredOn: today }]);
  expect(sent[0]?.headers.get('idempotency-key')).toBe(keys[0]);
  expect(screen.queryByText('Wacht op verbinding')).toBeNull();
});
