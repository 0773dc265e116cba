import type { NoGo } from '@cadans/contracts/no-gos';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenId } from '../../../testing/given-year';
import { toastQueue } from '../../../ui/toast-queue';
import { openTask, organisation, yearWithOne } from '../activities-for-tests';

const { one } = yearWithOne();
const ads = givenId('channel', 7);
const linkedIn = givenId('channel', 0);
const noGo: NoGo = {
  id: '00000006-0000-7000-8000-000000000001',
  subject: 'channel',
  channelId: ads,
  audience: null,
  kind: null,
  reason: 'Onze klant googelt niet.',
  decidedById: givenId('member', 1),
  decidedOn: '2026-01-12',
  reviewOn: '2027-01-11',
  lifted: null,
  reviews: [],
  temptations: [],
  version: 1,
};
const students = { ...noGo, id: noGo.id.replace(/1$/, '2'), channelId: null, audience: 'Studenten' };
const TOLD =
  'Google Ads: “Onze klant googelt niet.” Besloten door Mark Jansen op 12 januari 2026, wordt herzien op 11 januari 2027.';
const WHO = 'Wie stuurt (directeur, adviseur of beheerder) kan dit met een reden doorbreken.';
const made = storyOf({ ...one, id: givenId('activity', 77), title: 'Advertentie', version: 1 });

beforeEach(() => {
  localStorage.clear();
  toastQueue.clear();
});

const answers = {
  [`GET ${organisation}/no-gos`]: { today: '2026-07-03', noGos: [noGo, students] },
  [`GET ${organisation}/plans/2026`]: {
    year: 2026,
    status: 'agreed',
    foundation: { vision: '', coreMessage: '', audiences: ['Directeuren'], proof: '', version: 1 },
    themes: [],
    manyThemesReason: null,
  },
};
const plan = (role: 'marketer' | 'director', answer: unknown = made) =>
  openTask({
    role,
    start: () => ({ is: 'plan', draft: { channelId: ads, day: '2026-08-10', title: 'Advertentie' } }),
    answers: { ...answers, [`POST ${organisation}/activities`]: answer },
  });

describe('planning what is deliberately not done', () => {
  it('says at once why not, and lets who may steer say why after all', async () => {
    const { user, writes } = await plan('director');
    expect(await screen.findByText(TOLD)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Toch plannen' }));
    expect(await screen.findByText('Zonder reden blijft het bij nee.')).toBeTruthy();
    expect(writes()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Waarom toch?' }), 'Proef met een klant');
    await user.click(screen.getByRole('button', { name: 'Toch plannen' }));
    await waitFor(() => expect(writes()).toHaveLength(1));
    expect(writes()[0]?.body).toMatchObject({
      title: 'Advertentie',
      channelId: ads,
      overrides: [{ noGoId: noGo.id, reason: 'Proef met een klant' }],
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('is refused to others by the server, which counts it, and can still go elsewhere', async () => {
    const { user, writes } = await plan('marketer', ({ body }: { body: { channelId: string } }) =>
      body.channelId === ads
        ? refuse(422, 'channel_deliberately_not', 'Bewust niet, zei de directeur.')
        : made,
    );
    expect(await screen.findByText(WHO)).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: 'Waarom toch?' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Toch plannen' }));
    expect(await screen.findByText('Bewust niet, zei de directeur.')).toBeTruthy();
    // Nothing of it stands in the year.
    expect(screen.queryByText(/^Advertentie \|/)).toBeNull();
    await user.click(screen.getByRole('button', { name: /Kanaal/ }));
    await user.click(await screen.findByRole('option', { name: 'LinkedIn' }));
    await waitFor(() => expect(screen.queryByText(TOLD)).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Plannen' }));
    await waitFor(() => expect(writes()).toHaveLength(2));
    expect(writes()[1]?.body).toMatchObject({ channelId: linkedIn });
  });

  it('shows for an audience that is passed over as well', async () => {
    const { user } = await plan('director');
    await user.click(await screen.findByRole('button', { name: /Doelgroep/ }));
    expect(await screen.findByRole('option', { name: 'Directeuren' })).toBeTruthy();
    await user.click(screen.getByRole('option', { name: /Studenten/ }));
    expect(await screen.findByText(/^Studenten: “Onze klant googelt niet.”/)).toBeTruthy();
    expect(screen.getAllByRole('textbox', { name: 'Waarom toch?' })).toHaveLength(2);
  });
});

describe('changing towards what is deliberately not done', () => {
  const open = (role: 'marketer' | 'director', answer: unknown) =>
    openTask({
      role,
      start: (activity) => ({ is: 'open', activity }),
      answers: { ...answers, [`PATCH ${organisation}/activities/${one.id}`]: answer },
    });
  const choose = async ({ user }: Awaited<ReturnType<typeof open>>) => {
    await user.click(await screen.findByRole('button', { name: /Kanaal/ }));
    await user.click(await screen.findByRole('option', { name: /Google Ads/ }));
    expect(await screen.findByText(TOLD)).toBeTruthy();
  };

  it('asks who may steer why, in the drawer', async () => {
    const changed = { ...storyOf(one), channelId: ads, version: one.version + 1 };
    const opened = await open('director', changed);
    await choose(opened);
    const why = screen.getByRole('textbox', { name: 'Waarom toch?' });
    await opened.user.type(why, 'Proef');
    await opened.user.click(screen.getByRole('button', { name: 'Toch wijzigen' }));
    await waitFor(() => expect(opened.writes()).toHaveLength(1));
    expect(opened.writes()[0]?.body).toEqual({
      channelId: ads,
      audience: null,
      overrides: [{ noGoId: noGo.id, reason: 'Proef' }],
    });
  });

  it('tells of one that is there all the same who overrode it, and why', async () => {
    const override = {
      id: '00000007-0000-7000-8000-000000000001',
      outcome: 'overridden',
      activityId: one.id,
      title: one.title,
      reason: 'Proef met een klant',
      byId: givenId('member', 1),
      on: '2026-06-12',
    };
    await openTask({
      start: (activity) => ({ is: 'open', activity }),
      answers: {
        [`GET ${organisation}/no-gos`]: {
          today: '2026-07-03',
          noGos: [{ ...noGo, temptations: [override] }],
        },
      },
    });
    const told = await screen.findByText(/^Toch gedaan door Mark Jansen: “Proef met een klant”/);
    expect(told.textContent).toContain(TOLD);
  });

  it('leaves the activity where it is for others', async () => {
    const opened = await open('marketer', refuse(422, 'channel_deliberately_not', 'Dat is bewust niet.'));
    await choose(opened);
    await opened.user.click(screen.getByRole('button', { name: 'Toch wijzigen' }));
    expect(await screen.findByText('Dat is bewust niet.')).toBeTruthy();
    await opened.user.click(screen.getByRole('button', { name: 'Toch niet' }));
    await waitFor(() => expect(screen.queryByText('Dat is bewust niet.')).toBeNull());
    expect(opened.writes()).toHaveLength(1);
  });
});
