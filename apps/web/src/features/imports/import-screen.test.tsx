import type { ImportDryRun } from '@cadans/contracts/import-dry-run';
import type { ImportReading } from '@cadans/contracts/imports';
import { VERDICTS } from '@cadans/domain/import-choices';
import { IMPORT_FIELDS } from '@cadans/domain/import-fields';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { type Asked, fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { ImportScreen } from './import-screen';

const organisationId = '01900000-0000-7000-8000-000000000001';
const readingId = '01900000-0000-7000-8000-000000000002';
const themeId = '01900000-0000-7000-8000-000000000003';
const api = `/api/organisations/${organisationId}/imports`;

const none = { values: [], empty: null, rest: null };
const at = ['title', 'date', 'theme', 'owner', 'channel', 'status'];
const columns = Object.fromEntries(
  IMPORT_FIELDS.map((field) => [field, at.includes(field) ? at.indexOf(field) : null]),
) as ImportReading['draft']['columns'];

const reading: ImportReading = {
  id: readingId,
  fileName: 'kalender.csv',
  kind: 'text',
  encoding: 'windows-1252',
  delimiter: ';',
  sheets: [],
  sheet: null,
  notes: [],
  layout: 'plain',
  rows: 2,
  columns: at.map((name) => ({ name, samples: ['voorbeeld'] })),
  draft: {
    columns,
    hasHeader: true,
    sheet: null,
    asMatrix: true,
    dateOrder: null,
    dates: { serials: null, year: null, weekdays: null, absentDays: null },
    past: null,
    duplicates: 'skip',
    themeProposal: 'focus',
    themes: none,
    owners: none,
    channels: none,
    statuses: [],
    rows: [],
  },
};

function row(number: number, verdict: 'ready' | 'needs_theme', title: string): ImportDryRun['rows'][number] {
  return {
    row: number,
    place: null,
    verdict,
    why: [],
    questions: [],
    notes: [],
    title,
    startsOn: '2026-02-03',
    endsOn: '2026-02-03',
    precision: 'day',
    status: 'done',
    theme: verdict === 'ready' ? 'Continuïteit' : null,
    owner: 'Sanne Mulder',
    channel: 'Blog',
    missing: number === 3 ? { theme: 'empty' } : {},
  };
}

const NO_DATES: ImportDryRun['dates'] = {
  serials: { kind: 'not_needed', options: [], count: 0, row: null, text: null },
  years: {
    count: 0,
    row: null,
    text: null,
    weekdays: 0,
    named: null,
    anewRow: null,
    anew: null,
    options: [],
  },
  weekdays: { count: 0, right: 0, yearsOff: null },
  absentDays: 0,
};

/** One row is complete; the other waits until the group without a theme gets one. */
function dryRun({ body }: Asked): ImportDryRun {
  const { draft } = body as { draft: ImportReading['draft'] };
  const waits = draft.themes.empty === null;
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as ImportDryRun['counts'];
  return {
    digest: '0'.repeat(64),
    today: '2026-11-22',
    total: 2,
    dated: 2,
    counts: { ...counts, ready: waits ? 1 : 2, needs_theme: waits ? 1 : 0 },
    matrix: null,
    dateOrder: { kind: 'certain', order: 'dmy', options: [], row: 2, text: '20-02-2026', proofs: [] },
    dates: NO_DATES,
    pastWithoutStatus: 0,
    missing: {
      themes: { empty: 1, rest: 0 },
      owners: { empty: 0, rest: 0 },
      channels: { empty: 0, rest: 0 },
    },
    values: { themes: [], owners: [], channels: [], statuses: [] },
    existing: { themes: [{ id: themeId, name: 'Continuïteit', colour: 'teal' }], owners: [], channels: [] },
    creates: { themes: [], owners: [], channels: [], plans: [2025] },
    perYear: [{ year: 2026, activities: 2 }],
    rows: [
      row(2, 'ready', 'Zo werkt een back-up'),
      row(3, waits ? 'needs_theme' : 'ready', 'Nieuwe collega’s'),
    ],
  };
}

const working = { [`GET ${api}/readings/${readingId}`]: reading, [`POST ${api}/dry-runs`]: dryRun };

describe('the import', () => {
  it('reads the chosen file', async () => {
    const heard = fakeApi({ [`POST ${api}/readings`]: reading });
    const onReading = vi.fn();
    const { user, container } = await show(
      <ImportScreen organisationId={organisationId} readingId={undefined} onReading={onReading} />,
    );
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no way to choose a file.');
    await user.upload(input, new File(['a;b'], 'kalender.csv', { type: 'application/vnd.ms-excel' }));
    await waitFor(() => expect(onReading).toHaveBeenCalledWith(readingId));
    const sent = heard.find(({ path }) => path === `${api}/readings`);
    expect(sent?.query.get('name')).toBe('kalender.csv');
    expect(sent?.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('reads what is pasted anywhere, and what is pasted into the field after a look at it', async () => {
    const heard = fakeApi({ [`POST ${api}/readings`]: reading });
    const onReading = vi.fn();
    const { user } = await show(
      <ImportScreen organisationId={organisationId} readingId={undefined} onReading={onReading} />,
    );
    const field = screen.getByRole('textbox', { name: 'Of plak hier uit Excel of Google Sheets' });
    await user.click(field);
    await user.paste('Back-up');
    await user.click(screen.getByRole('button', { name: 'Lees wat ik plakte' }));
    expect((await screen.findByRole('alert')).textContent).toContain(
      'Dit is geen tabel maar één regel tekst.',
    );
    await user.click(screen.getByRole('heading', { name: 'Begin niet opnieuw' }));
    await user.paste('Datum\tTitel\n2026-03-02\tBack-up');
    await waitFor(() => expect(onReading).toHaveBeenCalledWith(readingId));
    const [sent, ...more] = heard.filter(({ path }) => path === `${api}/readings`);
    expect(sent?.query.get('name')).toMatch(/^Geplakt op \d/);
    expect(more).toEqual([]);
  });

  it('tells the sheet of a workbook, and reads another when that is chosen', async () => {
    const sheets = [
      { name: 'Planning', hidden: false, rows: 143 },
      { name: 'Archief', hidden: true, rows: 12 },
    ];
    const ofSheet = (sheet: number): ImportReading => ({
      ...reading,
      ...{ kind: 'xlsx', encoding: null, delimiter: null, sheets, sheet, rows: sheet === 0 ? 142 : 11 },
      notes: [{ code: 'hidden_rows', count: 3 }],
      draft: { ...reading.draft, sheet },
    });
    const heard = fakeApi({
      ...working,
      [`GET ${api}/readings/${readingId}`]: ({ query }: Asked) => ofSheet(Number(query.get('sheet') ?? 0)),
    });
    const { user } = await show(
      <ImportScreen organisationId={organisationId} readingId={readingId} onReading={() => undefined} />,
    );
    expect(await screen.findByText(/^Excel-bestand · blad Planning · 142 rijen/)).toBeTruthy();
    expect(screen.getByText('3 verborgen rijen zijn meegelezen.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Blad/ }));
    await user.click(
      await screen.findByRole('option', { name: /Archief.*12 gevulde rijen · verborgen blad/ }),
    );
    expect(await screen.findByText(/^Excel-bestand · blad Archief · 11 rijen/)).toBeTruthy();
    await waitFor(() => {
      const { body } = heard.findLast(({ path }) => path === `${api}/dry-runs`) ?? {};
      expect(body).toMatchObject({ draft: { sheet: 1 } });
    });
  });

  it('says what to do with a file that cannot be read', async () => {
    const errors = [{ pointer: '/body', code: 'not_a_table', detail: 'Dit is geen CSV.' }];
    fakeApi({ [`POST ${api}/readings`]: refuse(422, 'import_unreadable', 'Onleesbaar.', { errors }) });
    const { user, container } = await show(
      <ImportScreen organisationId={organisationId} readingId={undefined} onReading={() => undefined} />,
    );
    const input = container.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('There is no way to choose a file.');
    await user.upload(input, new File(['PK'], 'kalender.csv', { type: 'text/csv' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Dit is geen CSV.');
  });

  it('does not import before every row has a theme, then imports what was shown', async () => {
    const heard = fakeApi({
      ...working,
      [`POST ${api}`]: refuse(412, 'stale', 'Intussen gewijzigd.'),
    });
    const { user } = await show(
      <ImportScreen organisationId={organisationId} readingId={readingId} onReading={() => undefined} />,
    );
    const button = await screen.findByRole('button', { name: 'Importeer 1 activiteit' });
    expect(button.hasAttribute('disabled')).toBe(true);
    expect(screen.getByText(/1 wacht op een keuze/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Thema voor 1 rij zonder thema/ }));
    await user.click(await screen.findByRole('option', { name: 'Continuïteit' }));
    const ready = await screen.findByRole('button', { name: 'Importeer 2 activiteiten' });
    await waitFor(() => expect(ready.hasAttribute('disabled')).toBe(false));
    await user.click(ready);
    expect(
      await screen.findByText('Er is intussen iets veranderd. Kijk de proefronde nog eens na.'),
    ).toBeTruthy();
    expect(heard.find(({ method, path }) => method === 'POST' && path === api)?.body).toMatchObject({
      readingId,
      digest: '0'.repeat(64),
      leaveOutWaiting: false,
      draft: { themes: { empty: { id: themeId } } },
    });
  });

  it('asks for the file again when it was cleared away', async () => {
    fakeApi({ [`GET ${api}/readings/${readingId}`]: refuse(410, 'import_expired', 'Opgeruimd.') });
    await show(
      <ImportScreen organisationId={organisationId} readingId={readingId} onReading={() => undefined} />,
      'en',
    );
    expect((await screen.findByRole('alert')).textContent).toContain('Choose it again.');
  });
});
