import type { OpenInvitation } from '@cadans/contracts/invitations';
import type { Person } from '@cadans/contracts/members';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { givenId } from '../../testing/given-year';
import { show } from '../../testing/show';
import { People } from './people';

const [ME, TIM, AAD] = [1, 2, 3].map((n) => givenId('member', n)) as [string, string, string];
const [FIRST, SECOND] = [1, 2].map((n) => givenId('activity', n)) as [string, string];
const at = (path: string) => `/api/organisations/o/${path}`;
const person = (memberId: string, name: string, more: Partial<Person> = {}): Person => ({
  memberId,
  name,
  role: 'marketer',
  admin: false,
  state: 'active',
  email: 'iemand@noordbrug.example',
  lastOn: '2026-11-02',
  carries: { activities: 0, steps: 0, promises: 0, themes: 0 },
  ...more,
});
const me = person(ME, 'Els Hartog', { role: 'director', admin: true });
const waiting: OpenInvitation = {
  id: FIRST,
  email: 'noor@nieuw.example',
  name: 'Noor',
  memberId: null,
  role: 'viewer',
  admin: false,
  invitedBy: 'Els Hartog',
  sentAt: '2026-11-20T09:00:00.000Z',
  expiresAt: '2026-11-27T09:00:00.000Z',
  over: false,
};

async function open(
  people: Person[],
  answers: Record<string, unknown> = {},
  { admin = true, invitations = [] as OpenInvitation[], language = 'nl' as 'nl' | 'en' } = {},
) {
  const heard = fakeApi({ [`GET ${at('people')}`]: { people, invitations }, ...answers });
  const [onHandOver, onOwnChange] = [vi.fn(), vi.fn()];
  const member = { organisationId: 'o', name: 'Noordbrug', memberId: ME, role: 'director', admin } as const;
  const shown = await show(
    <People head={(acts) => acts} {...{ member, onHandOver, onOwnChange }} />,
    language,
  );
  await screen.findByRole('list', { name: language === 'nl' ? 'Wie er meedoet' : 'Who takes part' });
  const asked = (method: string) => heard.filter((one) => one.method === method);
  const act = async (name: string, deed: string) => {
    await shown.user.click(screen.getByRole('button', { name: `Wat je met ${name} kunt doen` }));
    await shown.user.click(await screen.findByRole('menuitem', { name: deed }));
  };
  return { ...shown, asked, act, onHandOver, onOwnChange };
}

const changed = (one: Person, more: object) => ({
  ...{ id: one.memberId, name: one.name, role: one.role, admin: one.admin, active: true, invited: true },
  ...more,
});

describe('who looks without being admin', () => {
  it('sees names and roles, and nothing to do', async () => {
    await open([{ ...me, email: null, lastOn: null }], {}, { admin: false });
    expect(screen.getByText('Directeur')).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByText(/hier geweest/)).toBeNull();
  });
});

describe('inviting', () => {
  it('takes several addresses at once, with names, as one role', async () => {
    const { user, asked } = await open([me], {
      [`POST ${at('invitations')}`]: {
        invited: [waiting],
        left: [{ email: 'els@x.nl', why: 'already_member' }],
      },
    });
    expect(screen.getByText('Je bent hier nog alleen')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Mensen uitnodigen' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Stuur uitnodiging' }));
    expect(dialog.getByText('Vul minstens één adres in.')).toBeTruthy();
    await user.type(dialog.getByLabelText('E-mailadressen'), 'Noor <noor@nieuw.example>\nels@x.nl, geen');
    expect(dialog.getByText('Dit is geen adres: geen')).toBeTruthy();
    expect(asked('POST')).toEqual([]);
    await user.type(
      dialog.getByLabelText('E-mailadressen'),
      '{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}{Backspace}',
    );
    await user.click(dialog.getByRole('radio', { name: /Lezer/ }));
    await user.click(dialog.getByRole('checkbox', { name: /Ook beheerder/ }));
    await user.click(dialog.getByRole('button', { name: 'Stuur 2 uitnodigingen' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked('POST')[0]?.body).toEqual({
      people: [
        { email: 'noor@nieuw.example', name: 'Noor', memberId: null },
        { email: 'els@x.nl', name: null, memberId: null },
      ],
      role: 'viewer',
      admin: true,
    });
    expect(await screen.findByText('els@x.nl doet al mee.')).toBeTruthy();
  });

  it('that is refused says why, and keeps what was filled in', async () => {
    const { user } = await open([me, person(AAD, 'Aad', { state: 'named', email: null })], {
      [`POST ${at('invitations')}`]: refuse(422, 'too_many_invitations', 'Stuur de rest morgen.'),
    });
    await user.click(screen.getByRole('button', { name: 'Wat je met Aad kunt doen' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Uitnodigen…' }));
    await user.type(await screen.findByLabelText('E-mailadres'), 'aad@x.nl{Enter}');
    expect(await screen.findByText('Stuur de rest morgen.')).toBeTruthy();
    expect(screen.getByLabelText('E-mailadres')).toHaveProperty('value', 'aad@x.nl');
  });

  it('again has another mail, and can be taken back', async () => {
    const { user, asked } = await open(
      [me],
      {
        [`POST ${at(`invitations/${FIRST}/resendings`)}`]: waiting,
        [`DELETE ${at(`invitations/${FIRST}`)}`]: {},
      },
      { invitations: [waiting, { ...waiting, id: SECOND, email: 'laat@x.nl', over: true }] },
    );
    expect(screen.getByText('2 wachten nog')).toBeTruthy();
    expect(screen.getByText('Verlopen')).toBeTruthy();
    const menu = () => user.click(screen.getByRole('button', { name: /uitnodiging van noor@/ }));
    await menu();
    await user.click(await screen.findByRole('menuitem', { name: 'Opnieuw sturen' }));
    expect(await screen.findByText('Opnieuw gestuurd naar noor@nieuw.example')).toBeTruthy();
    await menu();
    await user.click(await screen.findByRole('menuitem', { name: 'Intrekken' }));
    expect(await screen.findByText('De uitnodiging van noor@nieuw.example is ingetrokken')).toBeTruthy();
    expect(asked('DELETE')).toHaveLength(1);
  });
});

describe('changing what somebody may', () => {
  it('happens at once and can be undone', async () => {
    const tim = person(TIM, 'Tim');
    const { user, asked } = await open([me, tim], {
      [`PATCH ${at(`members/${TIM}`)}`]: ({ body }: { body: object }) => changed(tim, body),
    });
    await user.click(screen.getByRole('button', { name: /Rol van Tim/ }));
    await user.click(await screen.findByRole('option', { name: /Adviseur/ }));
    expect(await screen.findByText('Tim is nu adviseur')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() =>
      expect(asked('PATCH').map(({ body }) => body)).toEqual([{ role: 'consultant' }, { role: 'marketer' }]),
    );
  });

  it('of oneself makes the app ask anew who one is', async () => {
    const other = person(TIM, 'Tim', { admin: true });
    const { act, onOwnChange } = await open([me, other], {
      [`PATCH ${at(`members/${ME}`)}`]: changed(me, { admin: false }),
    });
    await act('Els Hartog', 'Geen beheerder meer');
    await waitFor(() => expect(onOwnChange).toHaveBeenCalledOnce());
  });

  it('is refused where nobody would be left to look after it', async () => {
    const { act } = await open([me], {
      [`PATCH ${at(`members/${ME}`)}`]: refuse(409, 'last_admin', 'Maak eerst iemand anders beheerder.'),
    });
    await act('Els Hartog', 'Schorsen');
    expect(await screen.findByText('Maak eerst iemand anders beheerder.')).toBeTruthy();
  });
});

describe('letting somebody go', () => {
  it('first asks to hand over what they carry', async () => {
    const tim = person(TIM, 'Tim', { carries: { activities: 3, steps: 0, promises: 1, themes: 0 } });
    const { act, user, asked, onHandOver } = await open([me, tim]);
    for (const deed of ['Schorsen', 'Verwijderen…']) {
      await act('Tim', deed);
      const dialog = within(await screen.findByRole('dialog'));
      expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
        '3 open activiteiten',
        '1 belofte',
      ]);
      await user.click(
        dialog.getByRole('button', { name: deed === 'Schorsen' ? 'Begrepen' : 'Werk overdragen' }),
      );
    }
    expect(onHandOver).toHaveBeenCalledExactlyOnceWith(TIM);
    expect([...asked('PATCH'), ...asked('DELETE')]).toEqual([]);
  });

  it('for good is asked twice, and told what stays', async () => {
    const tim = person(TIM, 'Tim', { state: 'suspended' });
    const { act, user, asked } = await open([me, tim], { [`DELETE ${at(`members/${TIM}`)}`]: {} });
    expect(screen.getByText('Geschorst')).toBeTruthy();
    await act('Tim', 'Verwijderen…');
    const dialog = within(await screen.findByRole('dialog', { name: 'Tim verwijderen?' }));
    expect(dialog.getByText(/houdt deze naam/)).toBeTruthy();
    expect(asked('DELETE')).toEqual([]);
    await user.click(dialog.getByRole('button', { name: 'Verwijderen' }));
    expect(await screen.findByText('Tim is verwijderd')).toBeTruthy();
    expect(asked('DELETE')).toHaveLength(1);
  });
});

it('speaks English', async () => {
  await open([me, person(AAD, 'Aad', { state: 'named' })], {}, { language: 'en' });
  expect(screen.getByText('Named only')).toBeTruthy();
  expect(screen.getByText(/Comes from an import/)).toBeTruthy();
});
