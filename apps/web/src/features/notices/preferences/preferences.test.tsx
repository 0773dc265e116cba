import type { ChosenNotices } from '@cadans/contracts/notifications';
import { NOTICE_KINDS } from '@cadans/domain/notice';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { type Asked, fakeApi, refuse } from '../../../testing/fake-api';
import { givenId } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { toastQueue } from '../../../ui/toast-queue';
import { Preferences } from './preferences';
import { withChoice } from './use-choose';

const organisationId = givenId('organisation', 0);
const path = `/api/organisations/${organisationId}/notice-preferences`;
const usual: ChosenNotices = {
  kinds: NOTICE_KINDS.map((kind) => ({ kind, mail: true, inApp: true, unsubscribedAt: null })),
  daysBefore: [7, 2, 0],
  quietHours: { from: 1200, until: 420 },
};

beforeEach(() => toastQueue.clear());

/** The screen of a member, on a server that keeps what it is told, or refuses it. */
async function open(given = usual, role: 'director' | 'marketer' | 'viewer' = 'marketer', refusal?: unknown) {
  let now = given;
  const asked = fakeApi({
    [`GET ${path}`]: () => now,
    [`PUT ${path}`]: ({ body }: Asked) => {
      if (refusal) return refusal;
      now = withChoice(now, body as ChosenNotices);
      return now;
    },
  });
  const shown = await show(
    <Preferences {...{ organisationId }} member={{ role, admin: false }} timeZone="Europe/Amsterdam" />,
  );
  await screen.findByRole('heading', { name: 'Waarvan je hoort' });
  return { ...shown, sent: () => asked.filter(({ method }) => method === 'PUT').map(({ body }) => body) };
}

const isOn = (name: string) => (screen.getByRole('switch', { name }) as HTMLInputElement).checked;

it('offers a member what can come for them, and says when it comes', async () => {
  await open();
  expect(screen.getByText(/^Werk van jou dat op zijn dag niet af was/)).toBeTruthy();
  expect(screen.queryByText('Een eigenaar laat niets horen')).toBeNull();
  expect(screen.queryByRole('switch', { name: 'Mail: Nieuw verzoek' })).toBeNull();
  expect([isOn('In Cadans: Je week'), isOn('Mail: Je week')]).toEqual([true, true]);
});

it('asks who only looks nothing about work of their own', async () => {
  await open(usual, 'viewer');
  expect(screen.queryByRole('heading', { name: 'Hoeveel dagen vooraf' })).toBeNull();
  expect(screen.getAllByRole('switch')).toHaveLength(3);
});

it('keeps each choice at once, and nothing besides', async () => {
  const { user, sent } = await open();
  await user.click(screen.getByRole('switch', { name: 'Mail: Te laat' }));
  expect(isOn('Mail: Te laat')).toBe(false);
  await user.click(screen.getByRole('checkbox', { name: 'Twee dagen ervoor' }));
  await user.click(screen.getByRole('switch', { name: 'Geen mails in deze uren' }));
  await waitFor(() => expect(sent()).toHaveLength(3));
  const { daysBefore, quietHours } = usual;
  expect(sent()).toEqual([
    { kinds: [{ kind: 'late', mail: false, inApp: true }], daysBefore, quietHours },
    { kinds: [], daysBefore: [7, 0], quietHours },
    { kinds: [], daysBefore: [7, 0], quietHours: null },
  ]);
  expect(screen.queryByRole('button', { name: /Van/ })).toBeNull();
});

it('offers every other half hour for the end of quiet', async () => {
  const { user, sent } = await open();
  await user.click(screen.getByRole('button', { name: /Tot/ }));
  const options = within(screen.getByRole('listbox')).getAllByRole('option');
  expect(options).toHaveLength(47);
  await user.click(screen.getByRole('option', { name: '08:30' }));
  await waitFor(() => expect(sent()).toMatchObject([{ quietHours: { from: 1200, until: 510 } }]));
});

it('shows what was before when a choice is refused, and says why', async () => {
  const { user } = await open(usual, 'marketer', refuse(403, 'forbidden', 'Dat mag niet.'));
  await user.click(screen.getByRole('switch', { name: 'Mail: Te laat' }));
  await waitFor(() => expect(toastQueue.visibleToasts).toHaveLength(1));
  await waitFor(() => expect(isOn('Mail: Te laat')).toBe(true));
});

it('says what a link in a mail ended, and brings the mails back', async () => {
  const late = {
    kind: 'late',
    mail: false,
    inApp: true,
    unsubscribedAt: '2026-11-20T09:00:00.000Z',
  } as const;
  const kinds = usual.kinds.map((one) => (one.kind === 'late' ? late : one));
  const { user, sent } = await open({ ...usual, kinds });
  expect(screen.getByText('Afgemeld op 20 november met de link in een mail.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Stuur ze weer' }));
  expect(isOn('Mail: Te laat')).toBe(true);
  expect(screen.queryByRole('button', { name: 'Stuur ze weer' })).toBeNull();
  await waitFor(() => expect(sent()).toMatchObject([{ kinds: [{ kind: 'late', mail: true, inApp: true }] }]));
});
