import { ACT_WORDS } from '@cadans/contracts/act-words';
import type { AuditEvent } from '@cadans/contracts/audit';
import { screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { fakeApi } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { AuditFile } from './audit-file';
import { AuditTrail } from './audit-trail';
import { ROOMS } from './rooms';
import type { Sought } from './sought';

const organisationId = '0196f3a0-0000-7000-8000-000000000001';
const at = `/api/organisations/${organisationId}`;
const emma = { id: '0196f3a0-0000-7000-8000-0000000000e1', name: 'Emma Visser' };

const event = (number: number, differs: Partial<AuditEvent> = {}): AuditEvent => ({
  id: `0196f3a0-0000-7000-8000-${String(number).padStart(12, '0')}`,
  at: '2026-03-09T23:30:00.000Z',
  member: emma,
  via: 'session',
  address: '192.0.2.7',
  agent: 'Firefox',
  operation: 'POST activities',
  act: { nl: 'Activiteit gepland', en: 'Activity planned' },
  about: ['Blog over back-ups'],
  given: ['title', 'ownerId'],
  ...differs,
});

/** The trail as its page shows it: what is sought stands in the address. */
function Page() {
  const [sought, seek] = useState<Sought>({});
  return (
    <>
      <AuditFile {...{ organisationId, sought }} />
      <AuditTrail {...{ organisationId, sought }} onSeek={seek} />
    </>
  );
}

const open = async (answer: (query: URLSearchParams) => { events: AuditEvent[]; next: string | null }) => {
  const asked = fakeApi({
    [`GET ${at}/members`]: {
      members: [{ ...emma, role: 'marketer', admin: false, active: true, invited: true }],
    },
    [`GET ${at}/audit-trail`]: ({ query }: { query: URLSearchParams }) => ({
      timeZone: 'Europe/Amsterdam',
      ...answer(query),
    }),
  });
  return { asked, ...(await show(<Page />)) };
};

describe('the audit trail', () => {
  it('tells under its day, in the zone of the organisation, who did what to what and from where', async () => {
    await open(() => ({
      events: [event(2), event(1, { member: null, via: 'link', about: [] })],
      next: null,
    }));
    const day = await screen.findByRole('region', { name: 'di 10 maart 2026' });
    const [first, second] = within(day).getAllByRole('listitem');
    for (const said of ['00:30', 'Emma Visser', 'Activiteit gepland', /Blog over back-ups/, '192.0.2.7'])
      expect(within(first as HTMLElement).getByText(said)).toBeTruthy();
    expect(within(second as HTMLElement).getByText('Iemand met een link')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ouder' })).toBeNull();
  });

  it('goes back page by page, and to the latest again', async () => {
    const { user } = await open((query) =>
      query.get('before')
        ? { events: [event(1, { about: ['Oud'] })], next: null }
        : { events: [event(2, { about: ['Nieuw'] })], next: event(2).id },
    );
    expect(await screen.findByText(/Nieuw/, { selector: 'li span' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ouder' }));
    expect(await screen.findByText(/· Oud/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Nieuwste' }));
    expect(await screen.findByText(/· Nieuw/)).toBeTruthy();
  });

  it('is narrowed to a person and a subject, and says how to go on when that leaves nothing', async () => {
    const { user } = await open((query) => ({
      events: query.get('memberId') === emma.id ? [] : [event(1)],
      next: null,
    }));
    await screen.findByText('Activiteit gepland');
    await user.click(screen.getByRole('button', { name: /Wie/ }));
    await user.click(screen.getByRole('option', { name: 'Emma Visser' }));
    expect(await screen.findByText('Niets gevonden')).toBeTruthy();
    const file = screen.getByRole('link', { name: 'Als CSV' });
    expect(file.getAttribute('href')).toBe(`${at}/audit-trail.csv?memberId=${emma.id}`);
    await user.click(screen.getByRole('button', { name: 'Alles tonen' }));
    expect(await screen.findByText('Activiteit gepland')).toBeTruthy();
  });
});

it('can be narrowed to everything that can be done', () => {
  const rooms = Object.keys(ACT_WORDS).map((operation) =>
    // What is read is only there when it is taken out.
    operation.startsWith('GET ') ? 'exports' : operation.split(' ')[1]?.split('/')[0],
  );
  expect([...ROOMS].toSorted()).toEqual([...new Set([...rooms, 'security'])].toSorted());
});
