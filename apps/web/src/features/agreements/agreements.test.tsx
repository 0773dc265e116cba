import type { Membership } from '@cadans/contracts/session';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Asked, fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { Agreements } from './agreements';

const organisationId = '00000000-0000-7000-8000-000000000001';
const path = `/api/organisations/${organisationId}/agreements`;

/** Shows the agreements with a stand-in that keeps what was changed, as the API does. */
async function openAgreements({ role = 'director' as Membership['role'], overtaken = false } = {}) {
  let agreed = { weeklyCapacity: 4, noiseBuffer: 20, version: 1 };
  const heard = fakeApi({
    [`GET ${path}`]: () => agreed,
    [`PATCH ${path}`]: ({ body, headers }: Asked) => {
      if (overtaken && headers.get('if-match') === '"1"') {
        agreed = { weeklyCapacity: 6, noiseBuffer: 25, version: 2 };
        return refuse(412, 'stale', 'Iemand was je voor.', { current: agreed });
      }
      agreed = { ...agreed, ...(body as object), version: agreed.version + 1 };
      return agreed;
    },
  });
  const membership = { organisationId, name: 'Noordbrug IT', memberId: organisationId, role, admin: false };
  const shown = await show(<Agreements membership={membership} />);
  await screen.findByText('4 activiteiten');
  return { ...shown, writes: () => heard.filter(({ method }) => method === 'PATCH') };
}

const box = (name: string) => screen.getByRole('textbox', { name: new RegExp(name) });

it('say what was agreed, and who steers agrees otherwise; undo goes back', async () => {
  const { user, writes } = await openAgreements();
  expect(screen.getByText('20%')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Wijzigen…' }));
  await user.clear(box('Ruimte voor ad hoc'));
  await user.type(box('Ruimte voor ad hoc'), '0');
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(await screen.findByText('0%')).toBeTruthy();
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
  expect(await screen.findByText('20%')).toBeTruthy();
  expect(writes().map(({ body }) => body)).toEqual([
    { weeklyCapacity: 4, noiseBuffer: 0 },
    { weeklyCapacity: 4, noiseBuffer: 20 },
  ]);
  expect(writes().map(({ headers }) => headers.get('if-match'))).toEqual(['"1"', '"2"']);
});

it('are not saved empty, nor when nothing changed', async () => {
  const { user, writes } = await openAgreements();
  await user.click(screen.getByRole('button', { name: 'Wijzigen…' }));
  await user.clear(box('Past in een week'));
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(await screen.findByText('Vul in hoeveel er in een week past.')).toBeTruthy();
  await user.type(box('Past in een week'), '4');
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(writes()).toEqual([]);
});

it('tell what somebody else chose meanwhile, before they are saved over it', async () => {
  const { user, writes } = await openAgreements({ overtaken: true });
  await user.click(screen.getByRole('button', { name: 'Wijzigen…' }));
  await user.clear(box('Past in een week'));
  await user.type(box('Past in een week'), '5');
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  const dialog = within(screen.getByRole('dialog'));
  expect(await dialog.findByText(/koos net 6 per week en 25%/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Opslaan' }));
  expect(await screen.findByText('5 activiteiten')).toBeTruthy();
  expect(writes().map(({ headers }) => headers.get('if-match'))).toEqual(['"1"', '"2"']);
});

it('are only read by who does not steer', async () => {
  await openAgreements({ role: 'marketer' });
  expect(screen.queryByRole('button', { name: 'Wijzigen…' })).toBeNull();
});
