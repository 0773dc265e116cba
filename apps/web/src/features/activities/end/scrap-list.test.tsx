import type { ScrapList as Scrapped } from '@cadans/contracts/scrap-list';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenId } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { toastQueue } from '../../../ui/toast-queue';
import { organisation, organisationId, yearWithOne } from '../activities-for-tests';
import { ScrapList } from './scrap-list';

const { one } = yearWithOne({ status: 'scrapped' });
const activity = { ...one, year: 2026, version: 2, deletedAt: null };
const scrapped: Scrapped['scrapped'][number] = {
  activity,
  theme: { name: 'Veilig werken', colour: 'teal' },
  channel: 'Blog',
  owner: 'Sanne Mulder',
  reason: 'off_theme',
  note: 'Hoort bij volgend jaar',
  hoursFreed: 7.5,
  on: '2026-07-01',
  by: 'Mark Jansen',
};
const full: Scrapped = {
  year: 2026,
  scrapped: [scrapped],
  hours: 7.5,
  unknown: 0,
  sentence: {
    nl: '1 activiteit geschrapt: dat gaf 7,5 uur terug.',
    en: '1 activity scrapped, which gave back 7.5 hours.',
  },
};
const empty: Scrapped = { ...full, scrapped: [], hours: 0 };
const list = `GET ${organisation}/scrappings/2026`;

beforeEach(() => toastQueue.clear());

function open(
  answers: Record<string, unknown>,
  role: 'marketer' | 'viewer' = 'marketer',
  language: 'nl' | 'en' = 'nl',
) {
  const asked = fakeApi(answers);
  const acting = { organisationId, memberId: givenId('member', 0), role, admin: false };
  return show(
    <ScrapList
      acting={acting}
      year={2026}
      titleOf={({ title }) => title}
      toList={<a href="/list">Lijst</a>}
    />,
    language,
  ).then((view) => ({ ...view, asked }));
}

describe('the scrap list', () => {
  it('says what was scrapped, why, by whom and when, and the hours that gave back', async () => {
    await open({ [list]: full });
    expect(await screen.findByText('Klantverhaal')).toBeTruthy();
    expect(screen.getByText('7,5 uur teruggekregen')).toBeTruthy();
    expect(screen.getByText('1 activiteit geschrapt: dat gaf 7,5 uur terug.')).toBeTruthy();
    expect(screen.getByText('Past niet bij een thema', { exact: false }).textContent).toBe(
      'Past niet bij een thema: Hoort bij volgend jaar',
    );
    expect(screen.getByText('Geschrapt door Mark Jansen, 1 juli 2026')).toBeTruthy();
    expect(screen.getByText('7,5 uur')).toBeTruthy();
    expect(screen.getByText('Veilig werken')).toBeTruthy();
  });

  it('says one hour as one', async () => {
    const one = { ...full, scrapped: [{ ...scrapped, hoursFreed: 1 }], hours: 1 };
    await open({ [list]: one }, 'marketer', 'en');
    expect(await screen.findByText('1 hour back')).toBeTruthy();
    expect(screen.getByText('1 hour')).toBeTruthy();
  });

  it('says of how many the hours were not known', async () => {
    await open({ [list]: { ...full, scrapped: [{ ...scrapped, hoursFreed: null }], hours: 0, unknown: 1 } });
    expect(await screen.findByText('Van 1 activiteit waren de uren niet geschat.')).toBeTruthy();
    expect(screen.getByText('uren niet geschat')).toBeTruthy();
  });

  it('gives back what was scrapped, and scraps it for the same reason when that is undone', async () => {
    let standing = full;
    const { user, asked } = await open({
      [list]: () => standing,
      [`POST ${organisation}/activities/${one.id}/restorations`]: () => {
        standing = empty;
        return storyOf({ ...one, status: 'planned', version: 3 });
      },
      [`POST ${organisation}/activities/${one.id}/scrappings`]: () => {
        standing = full;
        return storyOf({ ...one, status: 'scrapped', version: 4 });
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Terugzetten: Klantverhaal' }));
    expect(await screen.findByText('In 2026 is nog niets geschrapt')).toBeTruthy();
    expect(asked.find(({ method }) => method === 'POST')?.headers.get('if-match')).toBe('"2"');
    await user.click(await screen.findByRole('button', { name: 'Ongedaan maken' }));
    expect(await screen.findByText('7,5 uur teruggekregen')).toBeTruthy();
    const again = asked.filter(({ method }) => method === 'POST').at(-1);
    expect(again?.body).toEqual({ reason: 'off_theme', note: 'Hoort bij volgend jaar' });
  });

  it('keeps what the server refuses to give back, and says why', async () => {
    const { user } = await open({
      [list]: full,
      [`POST ${organisation}/activities/${one.id}/restorations`]: () =>
        refuse(422, 'owner_not_active', 'De eigenaar werkt hier niet meer.'),
    });
    await user.click(await screen.findByRole('button', { name: 'Terugzetten: Klantverhaal' }));
    expect(await screen.findByText('De eigenaar werkt hier niet meer.')).toBeTruthy();
    await waitFor(() => expect(screen.getByText('Klantverhaal')).toBeTruthy());
  });

  it('teaches what scrapping is while it is empty', async () => {
    await open({ [list]: empty });
    expect(await screen.findByText('In 2026 is nog niets geschrapt')).toBeTruthy();
    expect(screen.getByText(/Schrappen is een besluit, geen mislukking/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Lijst' })).toBeTruthy();
  });

  it('gives nothing back to who only looks', async () => {
    await open({ [list]: full }, 'viewer');
    expect(await screen.findByText('Klantverhaal')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
