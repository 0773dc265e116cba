import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { OwnWork } from '../../api/own-work';
import { fakeApi, refuse } from '../../testing/fake-api';
import { givenId, givenYear } from '../../testing/given-year';
import { show } from '../../testing/show';
import { currentMonth, currentYear } from '../year-in-path';
import { usePlans } from './use-plans';

const organisationId = givenId('organisation', 0);
const year = currentYear();
const yearPath = `/api/organisations/${organisationId}/years/${year}`;
const monthPath = `${yearPath}/months/${currentMonth()}`;
const whole = { ...givenYear({ activities: 3 }), year };
const lists = { ...givenYear({ activities: 1 }), year, version: whole.version };

const work: OwnWork = {
  today: `${year}-07-03`,
  timeZone: 'Europe/Amsterdam',
  owned: [],
  finished: [],
  helping: [],
  standingIn: [],
  steps: [],
};

function Plans() {
  const found = usePlans(organisationId, work);
  const told = (plan: typeof found.plan) => `${plan?.version ?? '-'}/${plan?.activities.length ?? '-'}`;
  return (
    <p>
      names {told(found.plan)} whole {told(found.whole)}
    </p>
  );
}

it('names by the lists, which come first, and asks for the year when they stand', async () => {
  const asked = fakeApi({ [`GET ${monthPath}`]: lists, [`GET ${yearPath}`]: whole });
  await show(<Plans />);
  await screen.findByText(`names ${lists.version}/1 whole -/-`);
  expect(asked.map(({ path }) => path)).toEqual([monthPath]);
  await screen.findByText(`names ${lists.version}/1 whole ${whole.version}/3`);
});

it('names by the year as soon as that is another one than the lists are of', async () => {
  fakeApi({ [`GET ${monthPath}`]: lists, [`GET ${yearPath}`]: { ...whole, version: whole.version + 1 } });
  await show(<Plans />);
  await screen.findByText(`names ${whole.version + 1}/3 whole ${whole.version + 1}/3`);
});

it('does without the lists where they cannot be had', async () => {
  fakeApi({ [`GET ${monthPath}`]: refuse(503, 'unavailable', 'Even niet.'), [`GET ${yearPath}`]: whole });
  await show(<Plans />);
  await waitFor(() =>
    expect(screen.getByText(`names ${whole.version}/3 whole ${whole.version}/3`)).toBeTruthy(),
  );
});
