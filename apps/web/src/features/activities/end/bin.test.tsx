import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readYear } from '../../../api/year-plan';
import { fakeApi, refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { givenId } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import { toastQueue } from '../../../ui/toast-queue';
import { organisation, organisationId, yearWithOne } from '../activities-for-tests';
import { Bin } from './bin';

const { year, one } = yearWithOne();
const plan = readYear(year);
const binned = {
  id: one.id,
  title: one.title,
  year: 2026,
  startsOn: one.startsOn,
  endsOn: one.endsOn,
  precision: one.precision,
  ownerId: one.ownerId,
  deletedAt: '2026-07-03T09:00:00.000Z',
  deletedById: givenId('member', 1),
  version: 2,
};
const acting = { organisationId, memberId: givenId('member', 0), role: 'marketer' as const, admin: false };

beforeEach(() => toastQueue.clear());

const openBin = (answers: Record<string, unknown>) => {
  const asked = fakeApi(answers);
  const onClose = vi.fn();
  return show(<Bin plan={plan} acting={acting} onClose={onClose} />).then((view) => ({ ...view, asked }));
};

describe('the bin', () => {
  it('says what lies in it, who threw it away and when, and gives it back', async () => {
    let lying = [binned];
    const { user, asked } = await openBin({
      [`GET ${organisation}/bin`]: () => ({ activities: lying }),
      [`POST ${organisation}/activities/${one.id}/restorations`]: () => {
        lying = [];
        return storyOf({ ...one, version: 3 });
      },
    });
    expect(await screen.findByText('Klantverhaal')).toBeTruthy();
    expect(screen.getByText('Verwijderd door Mark Jansen, 3 jul 2026, 11:00')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Terugzetten: Klantverhaal' }));
    expect(await screen.findByText('De prullenbak is leeg')).toBeTruthy();
    expect(await screen.findByText('‘Klantverhaal’ is terug uit de prullenbak')).toBeTruthy();
    const [sent] = asked.filter(({ method }) => method === 'POST');
    expect(sent?.headers.get('if-match')).toBe('"2"');
  });

  it('keeps what the server refuses to give back, and says why', async () => {
    const { user } = await openBin({
      [`GET ${organisation}/bin`]: { activities: [binned] },
      [`POST ${organisation}/activities/${one.id}/restorations`]: () =>
        refuse(422, 'owner_not_active', 'De eigenaar werkt hier niet meer.'),
    });
    await user.click(await screen.findByRole('button', { name: 'Terugzetten: Klantverhaal' }));
    expect(await screen.findByText('De eigenaar werkt hier niet meer.')).toBeTruthy();
    await waitFor(() => expect(screen.getByText('Klantverhaal')).toBeTruthy());
  });
});
