import type { DoneActivity, ResultList as List } from '@cadans/contracts/result-list';
import type { Result } from '@cadans/contracts/results';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { givenId } from '../../testing/given-year';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import { ActivityResults } from './activity-results';
import { QuickEntry } from './quick-entry';
import { ResultList } from './result-list';

const organisationId = givenId('organisation', 0);
const at = `/api/organisations/${organisationId}`;
const today = '2026-07-03';
const one = { id: givenId('activity', 1), title: 'Klantverhaal' };
const result: Result = {
  id: givenId('activity', 90),
  activityId: one.id,
  reach: 1840,
  interactions: null,
  leads: 0,
  quoteRequests: null,
  revenue: null,
  cost: 650.5,
  note: 'Na een week',
  source: 'Webstatistiek',
  measuredOn: '2026-06-01',
  byId: givenId('member', 0),
  at: '2026-06-01T10:00:00.000Z',
  version: 1,
};
const done = (n: number, title: string, results: Result[] = []): DoneActivity => ({
  id: givenId('activity', n),
  title,
  year: 2026,
  startsOn: '2026-05-04',
  endsOn: '2026-05-04',
  precision: 'day',
  doneOn: '2026-05-04',
  link: null,
  ownerId: givenId('member', 0),
  owner: 'Sanne Mulder',
  theme: { name: 'Veilig werken', colour: 'teal' },
  channel: 'Blog',
  results,
});
const list = (activities: DoneActivity[], more: Partial<List> = {}): List => ({
  today,
  evidence: { value: 50, sentence: { nl: 'Van 1 van de 2.', en: 'Of 1 of the 2.' } },
  missing: activities.length,
  known: 1,
  page: 1,
  activities,
  ...more,
});

beforeEach(() => toastQueue.clear());

describe('the list of what is done', () => {
  const open = (answers: Record<string, unknown>, mayPlan = true, language: 'nl' | 'en' = 'nl') => {
    const heard = fakeApi(answers);
    const shown = <ResultList {...{ organisationId, mayPlan }} titleOf={({ title }) => title} />;
    return show(shown, language).then((view) => ({ ...view, heard }));
  };

  it('says first how much is known, and records a row with Enter; the keyboard goes on in the next', async () => {
    let rows = [done(1, 'Klantverhaal'), done(2, 'Webinar')];
    const { user, heard } = await open({
      [`GET ${at}/results`]: () => list(rows),
      [`POST ${at}/activities/${one.id}/results`]: () => {
        rows = rows.slice(1);
        return result;
      },
    });
    expect(await screen.findByText('50%')).toBeTruthy();
    expect(screen.getByText('Van 1 van de 2.')).toBeTruthy();
    const row = screen.getByRole('form', { name: 'Opbrengst van “Klantverhaal”' });
    await user.type(within(row).getByRole('textbox', { name: 'Bereik' }), '1.840');
    await user.type(within(row).getByRole('textbox', { name: 'Omzet (€)' }), '12,5{Enter}');
    expect(await screen.findByText('Opbrengst van “Klantverhaal” is vastgelegd')).toBeTruthy();
    await waitFor(() => expect(screen.queryByText('Klantverhaal')).toBeNull());
    const sent = heard.find(({ method }) => method === 'POST');
    expect(sent?.body).toMatchObject({ reach: 1840, revenue: 12.5, leads: null });
    expect(sent?.headers.get('idempotency-key')).toBeTruthy();
    const next = screen.getByRole('form', { name: 'Opbrengst van “Webinar”' });
    expect(next.contains(document.activeElement)).toBe(true);
  });

  it('records nothing out of nothing, and keeps what the server refuses', async () => {
    const { user, heard } = await open({
      [`GET ${at}/results`]: list([done(1, 'Klantverhaal')]),
      [`POST ${at}/activities/${one.id}/results`]: refuse(409, 'not_done_yet', 'Rond het eerst af.'),
    });
    const record = await screen.findByRole('button', { name: 'Vastleggen: Klantverhaal' });
    await user.click(record);
    expect(screen.getByRole('alert').textContent).toBe('Vul minstens één getal in.');
    expect(heard.filter(({ method }) => method === 'POST')).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: 'Leads' }), '3');
    await user.click(record);
    expect(await screen.findByText('Rond het eerst af.')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Leads' })).toHaveProperty('value', '3');
  });

  it('shows what is known, in the language of who reads', async () => {
    const known = list([done(1, 'Klantverhaal', [result])]);
    const { user, heard } = await open(
      {
        [`GET ${at}/results`]: ({ query }: { query: URLSearchParams }) =>
          query.get('shown') === 'known' ? known : list([], { missing: 0 }),
      },
      true,
      'en',
    );
    expect(await screen.findByText('A result is known of everything')).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'With a result (1)' }));
    expect(await screen.findByText('1,840')).toBeTruthy();
    expect(screen.getByText('€650.50')).toBeTruthy();
    expect(screen.queryByText('Revenue')).toBeNull();
    expect(heard.filter(({ query }) => query.get('shown') === 'known')).toHaveLength(1);
  });

  it('only shows to who only looks', async () => {
    await open({ [`GET ${at}/results`]: list([done(1, 'Klantverhaal')]) }, false);
    expect(await screen.findByText('Klantverhaal')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

describe('the results of an activity', () => {
  const path = `GET ${at}/activities/${one.id}/results`;

  it('are corrected at the version that was seen, and back again', async () => {
    let stands = result;
    const heard = fakeApi({
      [path]: () => ({ results: [stands] }),
      [`PATCH ${at}/results/${result.id}`]: ({ body }: { body: object }) => {
        stands = { ...stands, ...body, version: stands.version + 1 };
        return stands;
      },
    });
    const shown = <ActivityResults {...{ organisationId, today, activity: one, mayPlan: true }} />;
    const { user } = await show(shown, 'nl');
    await user.click(await screen.findByRole('button', { name: /^Verbeteren: meting van 1 juni/ }));
    const leads = screen.getByRole('textbox', { name: 'Leads' });
    await user.clear(leads);
    await user.type(leads, '4{Enter}');
    expect(await screen.findByText('4')).toBeTruthy();
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    await waitFor(() => expect(stands.leads).toBe(0));
    const versions = heard.flatMap(({ method, headers }) =>
      method === 'PATCH' ? [headers.get('if-match')] : [],
    );
    expect(versions).toEqual(['"1"', '"2"']);
  });

  it('teach what one number is for while there are none', async () => {
    fakeApi({ [path]: { results: [] } });
    const shown = <ActivityResults {...{ organisationId, today, activity: one, mayPlan: false }} />;
    await show(shown, 'nl');
    expect(await screen.findByText(/Eén getal is genoeg/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('what was just done is asked about once, and closing records nothing', async () => {
  const heard = fakeApi({});
  let isOpen = true;
  const onClose = () => {
    isOpen = false;
  };
  const { user } = await show(<QuickEntry {...{ organisationId, today, activity: one, onClose }} />, 'nl');
  const dialog = await screen.findByRole('dialog', { name: 'Wat leverde het op?' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Bereik' }), '12');
  await user.click(within(dialog).getByRole('button', { name: 'Niet nu' }));
  expect(isOpen).toBe(false);
  expect(heard).toEqual([]);
});
