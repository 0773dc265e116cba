import { screen, waitFor, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { fakeApi } from '../../../testing/fake-api';
import { givenId } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { FormLink } from './form-link';

const organisationId = givenId('organisation', 0);
const path = `/api/organisations/${organisationId}/request-form`;
const members = [{ id: givenId('member', 0), name: 'Karin Mulder' }];
const form = { language: 'nl', createdById: members[0]?.id, createdOn: '2026-11-02', received: 3 };

async function open(now: typeof form | null) {
  let kept = now;
  let made = 0;
  const heard = fakeApi({
    [`GET ${path}`]: () => ({ form: kept }),
    [`PUT ${path}`]: ({ body }: { body: unknown }) => {
      made += 1;
      kept = { ...form, ...(body as { language: string }), received: 0 };
      return { form: kept, token: `${made}`.repeat(43) };
    },
    [`DELETE ${path}`]: () => {
      kept = null;
      return { form: null };
    },
  });
  const shown = await show(<FormLink organisationId={organisationId} members={members} />);
  const press = (name: string) => shown.user.click(screen.getByRole('button', { name }));
  await press('Formulier voor aanvragers');
  const dialog = await screen.findByRole('dialog', { name: 'Formulier voor aanvragers' });
  const writes = () =>
    heard.filter(({ method }) => method !== 'GET').map(({ method, body }) => [method, body]);
  return { ...shown, dialog, press, writes };
}

it('opens a form in the chosen language, and shows its link this once', async () => {
  const { dialog, press, user, writes } = await open(null);
  expect(await within(dialog).findByText(/^Nu is er geen formulier/)).toBeTruthy();
  await user.click(within(dialog).getByRole('radio', { name: 'English' }));
  await press('Formulier openen');
  const link = await within(dialog).findByRole('textbox', { name: 'De link' });
  expect(link).toHaveProperty('value', `${location.origin}/ask/${organisationId}/${'1'.repeat(43)}`);
  expect(writes()).toEqual([['PUT', { language: 'en' }]]);
  await user.click(within(dialog).getByRole('button', { name: 'Sluiten' }));
  await press('Formulier voor aanvragers');
  expect(await screen.findByText(/alleen getoond toen hij gemaakt werd/)).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('says who opened it when and what came of it, and renews it only when that is meant', async () => {
  const { dialog, press, writes } = await open(form);
  expect(
    await within(dialog).findByText(/^Open sinds 2 november 2026, door Karin Mulder\. Er kwamen 3 verzoeken/),
  ).toBeTruthy();
  await press('Nieuwe link maken…');
  expect(within(dialog).getByText('De link van nu stopt meteen')).toBeTruthy();
  expect(document.activeElement).toBe(within(dialog).getByRole('button', { name: 'Toch niet' }));
  await press('Toch niet');
  expect(writes()).toEqual([]);
  await press('Nieuwe link maken…');
  await press('Nieuwe link maken');
  expect(await within(dialog).findByRole('textbox', { name: 'De link' })).toBeTruthy();
  expect(writes()).toEqual([['PUT', { language: 'nl' }]]);
});

it('closes it only when that is meant', async () => {
  const { dialog, press, writes } = await open(form);
  await within(dialog).findByText(/^Open sinds/);
  await press('Formulier sluiten…');
  expect(writes()).toEqual([]);
  await press('Formulier sluiten');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(writes()).toEqual([['DELETE', undefined]]);
});
