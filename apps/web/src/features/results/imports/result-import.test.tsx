import { screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Asked, fakeApi, refuse } from '../../../testing/fake-api';
import { show } from '../../../testing/show';
import { toastQueue } from '../../../ui/toast-queue';
import { type ImportPlace, ResultImport } from './result-import';
import { at, dryRun, imported, importId, june, organisationId, readingId } from './result-import-for-tests';

beforeEach(() => {
  toastQueue.clear();
  sessionStorage.clear();
});

/** The import as its page shows it; where it goes stands in the address. */
function Page({ start }: { start: ImportPlace }) {
  const [place, go] = useState(start);
  return (
    <ResultImport
      organisationId={organisationId}
      timeZone="Europe/Amsterdam"
      at={place}
      onGo={go}
      toResults={<a href="/">terug</a>}
    />
  );
}

const reading = { [`POST ${at}/results/imports/dry-runs`]: dryRun };
const noImports = { [`GET ${at}/results/imports`]: { imports: [] } };
const open = async (answers: Record<string, unknown>, start: ImportPlace = { reading: readingId }) => {
  const heard = fakeApi({ ...noImports, ...answers });
  return { ...(await show(<Page start={start} />, 'nl')), heard };
};
const body = (heard: Asked[], path: string) =>
  heard.findLast((one) => one.method === 'POST' && one.path === path)?.body as Record<string, unknown>;

describe('the import of results', () => {
  it('reads what is pasted, and a reload of the tab brings back what was pasted', async () => {
    const answers = { [`POST ${at}/imports/readings`]: refuse(422, 'import_unreadable', 'Onleesbaar.') };
    const { user, heard, unmount } = await open(answers, {});
    await user.click(await screen.findByRole('button', { name: 'Inlezen' }));
    expect(screen.getByText('Plak eerst een paar rijen.')).toBeTruthy();
    const box = screen.getByRole('textbox', { name: 'Of plak ze hier' });
    await user.type(box, 'Titel;Leads{Enter}Blog;3');
    await user.click(screen.getByRole('button', { name: 'Inlezen' }));
    expect(await screen.findByText('Onleesbaar.')).toBeTruthy();
    const sent = heard.find(({ path }) => path === `${at}/imports/readings`);
    expect(sent?.query.get('name')).toBe('Geplakte cijfers');
    unmount();
    await show(<Page start={{}} />, 'nl');
    expect(screen.getByRole('textbox', { name: 'Of plak ze hier' })).toHaveProperty(
      'value',
      'Titel;Leads\nBlog;3',
    );
  });

  it('asks which activity is meant, takes a choice back, and keeps it over a reload', async () => {
    const { user, heard, unmount } = await open(reading);
    const question = await screen.findByRole('region', { name: 'Welke activiteit hoort bij rij 3?' });
    expect(within(question).getByText('gedaan op 3 juni 2026 · Nieuwsbrief · Sanne Mulder')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Leg 1 rij vast' })).toHaveProperty('disabled', true);
    await user.click(within(question).getByRole('button', { name: /3 juni/ }));
    expect(await screen.findByText('Alle rijen hebben een plek.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Vorige keuze terug' }));
    await user.click(await screen.findByRole('button', { name: /3 juni/ }));
    expect(await screen.findByText('2 rijen klaar')).toBeTruthy();
    expect(body(heard, `${at}/results/imports/dry-runs`).rows).toEqual([{ row: 3, activityId: june }]);
    unmount();
    await show(<Page start={{ reading: readingId }} />, 'nl');
    expect(await screen.findByText('2 rijen klaar')).toBeTruthy();
  });

  it('shows what would change and does it only when told; a column can be read as something else', async () => {
    const { user, heard } = await open(reading);
    const changes = await screen.findByRole('table', { name: /zegt iets anders/ });
    expect(within(changes).getByText('2')).toBeTruthy();
    expect(within(changes).getByText('5')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /Het bestand heeft gelijk/ }));
    expect(await screen.findByText('2 rijen klaar')).toBeTruthy();
    await user.click(screen.getByText(/Zo lezen we de kolommen/));
    await user.click(screen.getByRole('button', { name: /^Leads|Leads$/ }));
    await user.click(await screen.findByRole('option', { name: /Aantal/ }));
    await waitFor(() =>
      expect(body(heard, `${at}/results/imports/dry-runs`).columns).toMatchObject({
        title: 0,
        leads: 1,
        reach: null,
      }),
    );
  });

  it('says of every row without a place why, and hands them over as a file', async () => {
    const { user } = await open(reading);
    expect(await screen.findByText('2 rijen vinden geen plek')).toBeTruthy();
    expect(screen.getAllByText(/Bereik is geen getal: ‘veel’/).length).toBeGreaterThan(0);
    let file: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      file = blob as Blob;
      return 'blob:x';
    });
    await user.click(screen.getByRole('button', { name: 'Meenemen als CSV' }));
    const [head, one, other] = (await file?.text())?.split('\r\n') ?? [];
    expect(head).toContain('Titel;Aantal;Rest;Waarom');
    expect(one).toBe('"Iets; anders";10;"Geen activiteit met deze titel, link of ID"');
    expect(other).toBe('Blog;veel;Bereik is geen getal: ‘veel’');
  });

  it('records under one key, and says what was done with the way back', async () => {
    let list = [imported];
    const { user, heard } = await open({
      ...reading,
      [`GET ${at}/results/imports`]: () => ({ imports: list }),
      [`POST ${at}/results/imports`]: { id: importId, recorded: 2, corrected: 1, activities: 3 },
      [`POST ${at}/results/imports/${importId}/undo`]: () => {
        list = [{ ...imported, undone: { by: 'Sanne Mulder', at: imported.at } }];
        return { takenBack: 2, putBack: 1, left: 0 };
      },
    });
    await user.click(await screen.findByRole('checkbox', { name: 'Laat weg wat nog wacht' }));
    await user.click(screen.getByRole('button', { name: 'Leg 1 rij vast' }));
    expect(await screen.findByRole('heading', { name: '2 metingen vastgelegd' })).toBeTruthy();
    expect(screen.getByText('Bij 3 activiteiten. 1 meting is verbeterd.')).toBeTruthy();
    const sent = heard.find((one) => one.method === 'POST' && one.path === `${at}/results/imports`);
    expect(sent?.body).toMatchObject({ readingId, leaveOutWaiting: true });
    expect(sent?.headers.get('idempotency-key')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByRole('heading', { name: 'Deze import telt niet meer mee' })).toBeTruthy();
    expect(await screen.findByText('3 metingen teruggedraaid')).toBeTruthy();
  });

  it('names what somebody put right since, and takes back the rest when told', async () => {
    const errors = [{ pointer: '/x', code: 'put_right_since', detail: '“Blog” is sindsdien verbeterd.' }];
    const { user, heard } = await open(
      {
        [`GET ${at}/results/imports`]: { imports: [imported] },
        [`POST ${at}/results/imports/${importId}/undo`]: ({ body: said }: Asked) =>
          (said as { leaveCorrected: boolean }).leaveCorrected
            ? { takenBack: 1, putBack: 0, left: 1 }
            : refuse(409, 'put_right_since', 'Intussen verbeterd.', { errors }),
      },
      {},
    );
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken: cijfers.csv' }));
    expect(await screen.findByText('“Blog” is sindsdien verbeterd.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Laat die staan, draai de rest terug' }));
    expect(await screen.findByText('1 meting teruggedraaid')).toBeTruthy();
    expect(heard.filter(({ path }) => path.endsWith('/undo'))).toHaveLength(2);
  });

  it('begins anew where the file is kept no more, and does again a dry run that is stale', async () => {
    const gone = refuse(410, 'import_expired', 'Dit bestand is opgeruimd.');
    const { user } = await open({ [`POST ${at}/results/imports/dry-runs`]: gone });
    await user.click(await screen.findByRole('button', { name: 'Andere cijfers' }));
    expect(await screen.findByText(/blijft een dag staan/)).toBeTruthy();
  });
});
