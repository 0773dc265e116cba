import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { confirmBy } from '../../api/confirmation';
import { fakeApi, refuse } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { ExportFiles } from './export-files';
import { RestoreOrganisation } from './restore-organisation';

const membership = { organisationId: 'o', name: 'Brug & Techniek', role: 'director', admin: true } as const;
const JSON_PATH = '/api/organisations/o/export.json';

/** Hears under which names files are given to the browser. */
function kept(): string[] {
  const names: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  return names;
}

it('who reads takes the lists along, and only who administers everything', async () => {
  await show(<ExportFiles membership={{ ...membership, admin: false }} today="2026-11-23" />, 'nl');
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Download XLSX',
    'Download CSV',
  ]);
});

it('a file is kept under the name of the organisation and the day', async () => {
  const names = kept();
  const heard = fakeApi({ 'GET /api/organisations/o/export.csv': 'Titel' });
  const { user } = await show(<ExportFiles membership={membership} today="2026-11-23" />, 'en');
  await user.click(screen.getByRole('button', { name: 'Download CSV' }));
  await vi.waitFor(() => expect(names).toEqual(['cadans-brug-techniek-2026-11-23.csv']));
  expect(heard[0]?.query.get('language')).toBe('en');
});

it('everything asks who it is, and comes when somebody showed it', async () => {
  const names = kept();
  let isConfirmed = false;
  confirmBy(async () => {
    isConfirmed = true;
    return true;
  });
  const heard = fakeApi({
    [`GET ${JSON_PATH}`]: () =>
      isConfirmed ? {} : refuse(403, 'confirm_yourself', 'Laat zien dat jij het bent.'),
  });
  const { user } = await show(<ExportFiles membership={membership} today="2026-11-23" />, 'nl');
  await user.click(screen.getByRole('button', { name: 'Download JSON' }));
  await vi.waitFor(() => expect(names).toEqual(['cadans-brug-techniek-2026-11-23.json']));
  expect(heard).toHaveLength(2);
});

it('who would rather not show it gets nothing, and no reproach', async () => {
  const names = kept();
  confirmBy(async () => false);
  fakeApi({ [`GET ${JSON_PATH}`]: refuse(403, 'confirm_yourself', 'Laat zien dat jij het bent.') });
  const { user } = await show(<ExportFiles membership={membership} today="2026-11-23" />, 'nl');
  await user.click(screen.getByRole('button', { name: 'Download JSON' }));
  await vi.waitFor(() =>
    expect(screen.getByRole('button', { name: 'Download CSV' })).toHaveProperty('disabled', false),
  );
  expect(names).toEqual([]);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('an export is sent compressed, and leads to what was made of it', async () => {
  const heard = fakeApi({
    'POST /api/restorations': {
      membership: { organisationId: 'new', name: 'Brugtech', memberId: 'm', role: 'director', admin: true },
      named: 3,
      activities: 1,
    },
  });
  const onOpen = vi.fn();
  const { user } = await show(<RestoreOrganisation onOpen={onOpen} />, 'nl');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is nothing to choose a file with.');
  await user.upload(input, new File(['{"format":"cadans-export/1"}'], 'export.json'));
  expect(await screen.findByText('Brugtech staat er weer')).toBeTruthy();
  expect(screen.getByText(/1 activiteit met haar geschiedenis. 3 anderen staan er met naam in/)).toBeTruthy();
  const sent = heard.at(-1);
  if (!(sent?.body instanceof Blob)) throw new Error('No file was sent.');
  expect(sent.headers.get('content-type')).toBe('application/gzip');
  const unpacked = new Response(sent.body.stream().pipeThrough(new DecompressionStream('gzip')));
  expect(await unpacked.text()).toBe('{"format":"cadans-export/1"}');
  await user.click(screen.getByRole('button', { name: 'Openen' }));
  expect(onOpen).toHaveBeenCalledWith('new');
});

it('what is no export is said, and another file can be chosen', async () => {
  fakeApi({ 'POST /api/restorations': refuse(422, 'export_unreadable', 'Kies het bestand zoals het is.') });
  const { user } = await show(<RestoreOrganisation onOpen={() => {}} />, 'nl');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is nothing to choose a file with.');
  await user.upload(input, new File(['x'], 'plan.json'));
  expect((await screen.findByRole('alert')).textContent).toContain('Kies het bestand zoals het is.');
  expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeTruthy();
});
