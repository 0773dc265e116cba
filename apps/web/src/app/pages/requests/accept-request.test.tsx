import { readFacts } from '@cadans/contracts/read-facts';
import type { Role } from '@cadans/domain/ability';
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { yearQuery } from '../../../api/year.queries';
import { readYear } from '../../../api/year-plan';
import { aPlan } from '../../../features/foundation/foundation-for-tests';
import { given } from '../../../features/requests/requests-for-tests';
import { useRequestActs } from '../../../features/requests/use-request-acts';
import { type Asked, fakeApi, refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenCadence, givenFacts } from '../../../testing/given-facts';
import { givenId, givenYear } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { toastQueue } from '../../../ui/toast-queue';
import { AcceptRequest } from './accept-request';

const organisationId = givenId('organisation', 0);
const at = `/api/organisations/${organisationId}`;
const year = givenYear({ activities: 40 });
const facts = readFacts(givenFacts(year, [givenCadence(givenId('activity', 900))]));
const request = given(11, { title: 'Artikel over de wet', wantedOn: '2026-07-15' });
const activity = readYear(year).activities[0];
const ads = {
  id: '00000006-0000-7000-8000-000000000001',
  subject: 'channel',
  channelId: givenId('channel', 7),
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

function Desk({ role, onDone }: { role: Role; onDone: () => void }) {
  const { data: plan } = useQuery(yearQuery(organisationId, 2026));
  const acts = useRequestActs(organisationId, () => '');
  const membership = {
    organisationId,
    name: 'Noordbrug IT',
    memberId: givenId('member', 0),
    role,
    admin: false,
  };
  if (!plan) return null;
  return <AcceptRequest {...{ request, plan, facts, membership, acts, onDone }} onClose={() => undefined} />;
}

async function open(role: Role, answer: unknown) {
  if (!activity) throw new Error('The year is empty');
  const heard = fakeApi({
    [`GET ${at}/years/2026`]: year,
    [`GET ${at}/plans/2026`]: aPlan(),
    [`GET ${at}/no-gos`]: { today: '2026-07-03', noGos: [ads] },
    [`POST ${at}/requests/${request.id}/acceptances`]: answer,
  });
  const onDone = vi.fn();
  const shown = await show(<Desk role={role} onDone={onDone} />);
  const dialog = await screen.findByRole('dialog', { name: 'In het plan zetten' });
  const pick = async (field: RegExp, option: RegExp) => {
    await shown.user.click(within(dialog).getByRole('button', { name: field }));
    await shown.user.click(await screen.findByRole('option', { name: option }));
  };
  const bodies = () => heard.filter(({ method }) => method === 'POST').map((one: Asked) => one.body);
  return { ...shown, dialog, pick, bodies, onDone, heard };
}

beforeEach(() => {
  localStorage.clear();
  toastQueue.clear();
});

describe('accepting a request', () => {
  const made = activity && {
    activity: { ...storyOf(activity), title: request.title },
    request: { ...request, status: 'accepted', version: 2 },
  };

  it('shows what it displaces before it is done, and asks which theme it serves', async () => {
    const { user, dialog, pick, bodies, onDone, heard } = await open('marketer', made);
    const effect = within(dialog).getByRole('region', { name: 'Wat dit doet met het plan' });
    expect(
      await within(effect).findByText(/^Week 29 gaat van 0 naar 1 uur: 1 activiteit van de/),
    ).toBeTruthy();
    expect(within(effect).getByText(/^Kies het thema om te zien/)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Accepteren' }));
    expect(within(dialog).getByText(/^Kies het thema dat dit dient/)).toBeTruthy();
    expect(bodies()).toEqual([]);
    await pick(/Thema$/, /^Meedenken$/);
    await pick(/Kanaal$/, /^Blog$/);
    await user.type(within(dialog).getByRole('textbox', { name: /^Inspanning/ }), '6');
    await user.tab();
    expect(await within(effect).findByText(/^Week 29 gaat van 0 naar 6 uur/)).toBeTruthy();
    expect(within(effect).getByText(/^Vult de open slag van 16 juli op Blog\./)).toBeTruthy();
    await user.click(within(dialog).getByRole('button', { name: 'Accepteren' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(bodies()).toEqual([
      {
        title: request.title,
        themeId: givenId('theme', 0),
        ownerId: givenId('member', 0),
        channelId: givenId('channel', 1),
        effortHours: 6,
        overrides: [],
        startsOn: '2026-07-15',
        endsOn: '2026-07-15',
        precision: 'day',
      },
    ]);
    expect(heard.find(({ method }) => method === 'POST')?.headers.get('if-match')).toBe('"1"');
    expect(await screen.findByText('‘Artikel over de wet’ staat in het plan')).toBeTruthy();
  });

  it('is meant for an audience of the foundation, when one is chosen', async () => {
    const { user, dialog, pick, bodies, onDone } = await open('marketer', made);
    await within(dialog).findByRole('button', { name: /Doelgroep/ });
    await pick(/Thema$/, /^Meedenken$/);
    await pick(/Doelgroep/, /^Directeuren/);
    await user.click(within(dialog).getByRole('button', { name: 'Accepteren' }));
    await waitFor(() => expect(onDone).toHaveBeenCalled());
    expect(bodies()).toMatchObject([{ audience: 'Directeuren' }]);
  });

  it('is refused where it is deliberately not done, unless who may steer says why after all', async () => {
    const marketer = await open(
      'marketer',
      refuse(422, 'channel_deliberately_not', 'Bewust niet, zei Mark.'),
    );
    await marketer.pick(/Thema$/, /^Meedenken$/);
    await marketer.pick(/Kanaal$/, /^Google Ads/);
    await marketer.user.click(within(marketer.dialog).getByRole('button', { name: 'Toch accepteren' }));
    expect(await within(marketer.dialog).findByText('Bewust niet, zei Mark.')).toBeTruthy();
    expect(marketer.onDone).not.toHaveBeenCalled();
    marketer.unmount();
    const director = await open('director', made);
    await director.pick(/Thema$/, /^Meedenken$/);
    await director.pick(/Kanaal$/, /^Google Ads/);
    await director.user.click(within(director.dialog).getByRole('button', { name: 'Toch accepteren' }));
    expect(director.bodies()).toEqual([]);
    await director.user.type(within(director.dialog).getByRole('textbox', { name: 'Waarom toch?' }), 'Proef');
    await director.user.click(within(director.dialog).getByRole('button', { name: 'Toch accepteren' }));
    await waitFor(() => expect(director.onDone).toHaveBeenCalled());
    expect(director.bodies()).toMatchObject([{ overrides: [{ noGoId: ads.id, reason: 'Proef' }] }]);
  });
});
