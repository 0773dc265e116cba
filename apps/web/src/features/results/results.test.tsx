import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeApi } from '../../testing/fake-api';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import { ActivityResults } from './activity-results';
import { QuickEntry } from './quick-entry';
import { at, one, organisationId, result, today } from './results-for-tests';

beforeEach(() => toastQueue.clear());

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
