import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import { type Looking, ResultList } from './result-list';
import { at, done, list, one, organisationId, result } from './results-for-tests';

beforeEach(() => toastQueue.clear());

/** The list as its page shows it; what is looked at stands in the address. */
function Page({ mayPlan }: { mayPlan: boolean }) {
  const [looking, look] = useState<Looking>({ shown: 'missing', page: 1 });
  return (
    <ResultList {...{ organisationId, mayPlan, looking }} onLook={look} titleOf={({ title }) => title} />
  );
}

describe('the list of what is done', () => {
  const open = (answers: Record<string, unknown>, mayPlan = true, language: 'nl' | 'en' = 'nl') => {
    const heard = fakeApi(answers);
    return show(<Page mayPlan={mayPlan} />, language).then((view) => ({ ...view, heard }));
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
    // Every number below its head, what was not measured as a dash.
    const row = screen.getByRole('row', { name: /^Klantverhaal/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([
      ...['Reach1,840', '–', 'Leads0', '–', '–', 'Cost€650.50'],
      ...['1 June 2026 · WebstatistiekNa een week', ''],
    ]);
    expect(heard.filter(({ query }) => query.get('shown') === 'known')).toHaveLength(1);
  });

  it('only shows to who only looks', async () => {
    await open({ [`GET ${at}/results`]: list([done(1, 'Klantverhaal')]) }, false);
    expect(await screen.findByText('Klantverhaal')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('stands on pages, and another page begins at its top', async () => {
    const pages = (query: URLSearchParams) => Number(query.get('page'));
    const { user, heard } = await open({
      [`GET ${at}/results`]: ({ query }: { query: URLSearchParams }) =>
        list([done(pages(query), `Blog ${pages(query)}`)], { missing: 120, page: pages(query) }),
    });
    expect(await screen.findByText('1–50 van 120')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Vorige' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(await screen.findByText('51–100 van 120')).toBeTruthy();
    expect(await screen.findByText('Blog 2')).toBeTruthy();
    expect(document.activeElement?.contains(screen.getByText('Blog 2'))).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Volgende' }));
    expect(await screen.findByText('101–120 van 120')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Volgende' })).toHaveProperty('disabled', true);
    expect(heard.map(({ query }) => query.get('page'))).toEqual(['1', '2', '3']);
  });

  it('puts a measurement right in its row, and the keyboard stands there again', async () => {
    let stands = result;
    const { user } = await open({
      [`GET ${at}/results`]: ({ query }: { query: URLSearchParams }) =>
        query.get('shown') === 'known' ? list([done(1, 'Klantverhaal', [stands])]) : list([]),
      [`PATCH ${at}/results/${result.id}`]: ({ body }: { body: object }) => {
        stands = { ...stands, ...body, version: 2 };
        return stands;
      },
    });
    await user.click(await screen.findByRole('tab', { name: 'Met opbrengst (1)' }));
    const pencil = { name: /^Verbeteren: meting van 1 juni/ };
    await user.click(await screen.findByRole('button', pencil));
    await user.click(screen.getByRole('button', { name: 'Toch niet' }));
    expect(document.activeElement).toBe(screen.getByRole('button', pencil));
    await user.keyboard('{Enter}');
    const reach = screen.getByRole('textbox', { name: 'Bereik' });
    await user.clear(reach);
    await user.type(reach, '1900{Enter}');
    expect(await screen.findByText('1.900')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', pencil));
  });
});
