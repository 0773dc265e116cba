import type { NoGo } from '@cadans/contracts/no-gos';
import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Asked, fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import type { NoGoAsked } from './asked';
import { NoGos } from './no-gos';

const numbered = (number: number) => `01900000-0000-7000-8000-00000000000${number}`;
const organisationId = numbered(0);
const path = `/api/organisations/${organisationId}/no-gos`;
const members = [
  { id: numbered(1), name: 'H. van Noord' },
  { id: numbered(2), name: 'S. Visser' },
];
const channels = [
  { id: numbered(3), name: 'Google Ads', stance: 'deliberately_not' },
  { id: numbered(4), name: 'LinkedIn', stance: 'chosen' },
];
const ads: NoGo = {
  id: numbered(5),
  subject: 'channel',
  channelId: numbered(3),
  audience: null,
  kind: null,
  reason: 'Onze klant googelt niet.',
  decidedById: numbered(1),
  decidedOn: '2026-01-12',
  reviewOn: '2026-07-01',
  lifted: null,
  reviews: [],
  temptations: [
    {
      id: numbered(6),
      outcome: 'overridden',
      activityId: numbered(7),
      title: 'Zomeractie',
      reason: 'Proef met een klant',
      byId: numbered(1),
      on: '2026-06-12',
    },
    {
      id: numbered(8),
      outcome: 'held',
      activityId: null,
      title: 'Voorjaarsactie',
      reason: '',
      byId: numbered(2),
      on: '2026-05-12',
    },
  ],
  version: 3,
};
const paid: NoGo = {
  ...ads,
  id: numbered(9),
  subject: 'activity_kind',
  channelId: null,
  kind: 'paid',
  decidedById: null,
  reviewOn: '2026-12-01',
  temptations: [],
};

function Register({ canEdit, linked }: { canEdit: boolean; linked: string | null }) {
  const [asked, setAsked] = useState<NoGoAsked | null>(null);
  const around = { channels, members, audiences: ['Directeuren'] };
  return <NoGos {...{ organisationId, canEdit, linked, around, asked }} onAsk={setAsked} />;
}

async function open(noGos: NoGo[], answers = {}, canEdit = true, linked: string | null = null) {
  const heard = fakeApi({ [`GET ${path}`]: { today: '2026-07-03', noGos }, ...answers });
  const shown = await show(<Register canEdit={canEdit} linked={linked} />);
  const bodies = () => heard.filter(({ method }) => method !== 'GET').map(({ body }) => body);
  return { ...shown, bodies, heard };
}
const rowOf = async (name: string) => {
  const row = (await screen.findByRole('heading', { name })).closest('li');
  if (!row) throw new Error('A no-go stands in a list.');
  return within(row);
};

beforeEach(() => toastQueue.clear());

describe('the register of no-gos', () => {
  it('tells why, who decided, until when, and how well it holds', async () => {
    const { user } = await open([ads, paid]);
    const row = await rowOf('Google Ads');
    expect(row.getByText('“Onze klant googelt niet.”')).toBeTruthy();
    expect(row.getByText('Besloten door H. van Noord op 12-01-2026')).toBeTruthy();
    expect(row.getByText('Toe aan herziening sinds 01-07-2026')).toBeTruthy();
    const rate = '2 keer in verleiding, 1 keer standgehouden en 1 keer doorbroken: 50% houdt stand.';
    await user.click(row.getByText(rate));
    expect(row.getByText('S. Visser wilde dit op 12-05-2026: standgehouden.')).toBeTruthy();
    expect(row.getByText(/H. van Noord doorbrak het op 12-06-2026: “Proef met een klant”/)).toBeTruthy();
    const other = await rowOf('Betaald');
    expect(other.getByText('Herzien op 01-12-2026')).toBeTruthy();
    expect(other.getByText('Nog niemand kwam in verleiding.')).toBeTruthy();
    expect(other.getByText(/wie het besloot is niet vastgelegd/)).toBeTruthy();
  });

  it('teaches while it is empty, and offers nothing to who only reads', async () => {
    const { unmount } = await open([]);
    expect(await screen.findByText('Waar zeg je nee tegen?')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Bewust niet…' })).toBeTruthy();
    unmount();
    await open([ads], {}, false);
    await rowOf('Google Ads');
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('leads to the one that the address names', async () => {
    await open([ads, paid], {}, true, paid.id);
    await screen.findByRole('heading', { name: 'Betaald' });
    await waitFor(() => expect(document.activeElement?.id).toBe(`no-go-${paid.id}`));
  });

  it('decides against something with a reason and a day of review, and takes it back', async () => {
    const made = { ...ads, subject: 'audience', channelId: null, audience: 'Directeuren' };
    const { user, bodies } = await open([ads], {
      [`POST ${path}`]: made,
      [`POST ${path}/${made.id}/liftings`]: made,
    });
    await user.click(await screen.findByRole('button', { name: 'Bewust niet…' }));
    await user.click(screen.getByRole('radio', { name: 'Doelgroep' }));
    await user.click(screen.getByRole('button', { name: 'Zo besluiten' }));
    expect(screen.getByText('Schrijf op welke doelgroep.')).toBeTruthy();
    expect(screen.getByText('Zonder reden is het geen keuze. Schrijf op waarom niet.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Directeuren' }));
    await user.type(screen.getByRole('textbox', { name: 'Waarom niet?' }), 'Ze lezen niet.');
    await user.click(screen.getByRole('button', { name: 'Zo besluiten' }));
    const on = { subject: 'audience', audience: 'Directeuren' };
    await waitFor(() => expect(bodies()).toEqual([{ on, reason: 'Ze lezen niet.', reviewOn: '2027-01-01' }]));
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(bodies()[1]).toEqual({ reason: 'Meteen teruggenomen.' }));
  });

  it('says in the dialog why the server refuses, and keeps what was typed', async () => {
    const { user } = await open([], {
      [`POST ${path}`]: refuse(409, 'channel_promised', 'Beëindig eerst de belofte.'),
    });
    await user.click(await screen.findByRole('button', { name: 'Bewust niet…' }));
    await user.click(screen.getByRole('button', { name: /^Kies een kanaal/ }));
    // What is left alone already is not offered.
    expect(screen.queryByRole('option', { name: 'Google Ads' })).toBeNull();
    await user.click(await screen.findByRole('option', { name: 'LinkedIn' }));
    await user.type(screen.getByRole('textbox', { name: 'Waarom niet?' }), 'Te druk');
    await user.click(screen.getByRole('button', { name: 'Zo besluiten' }));
    expect(await screen.findByText('Beëindig eerst de belofte.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Waarom niet?' })).toHaveProperty('value', 'Te druk');
  });

  it('is kept until another day, and lifted with a reason, at the version that was seen', async () => {
    const answer = ({ body }: Asked) => ({ ...ads, ...(body as object), version: 4 });
    const { user, bodies, heard } = await open([ads], {
      [`POST ${path}/${ads.id}/reviews`]: answer,
      [`POST ${path}/${ads.id}/liftings`]: { ...ads, version: 4 },
    });
    await user.click(await screen.findByRole('button', { name: 'Houd het zo…: Google Ads' }));
    await user.click(screen.getByRole('button', { name: 'Zo houden' }));
    expect(await screen.findByText('Google Ads blijft bewust niet.')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Hef op…: Google Ads' }));
    await user.click(screen.getByRole('button', { name: 'Opheffen' }));
    expect(screen.getByText('Schrijf op wat er veranderd is.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Waarom toch wel?' }), 'Nieuwe markt');
    await user.click(screen.getByRole('button', { name: 'Opheffen' }));
    await waitFor(() =>
      expect(bodies()).toEqual([{ reviewOn: '2027-01-01', note: '' }, { reason: 'Nieuwe markt' }]),
    );
    const writes = heard.filter(({ method }) => method === 'POST');
    expect(writes.map(({ headers }) => headers.get('if-match'))).toEqual(['"3"', '"3"']);
  });
});
