import type { Activity } from '@cadans/contracts/activities';
import { useQuery } from '@tanstack/react-query';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { yearQuery } from '../../../api/year.queries';
import { type Asked, fakeApi, refuse } from '../../../testing/fake-api';
import { storyOf } from '../../../testing/given-activity';
import { show } from '../../../testing/show';
import { toastQueue } from '../../../ui/toast-queue';
import { organisation, organisationId, yearWithOne } from '../activities-for-tests';
import { usePlace } from '../plan/use-place';
import { moving, postponing } from './moving-acts';
import { usePerform } from './use-perform';
import { useUndoKeys } from './use-undo-keys';

const { year, one } = yearWithOne();
const at = `${organisation}/activities/${one.id}`;
const why = { reason: 'customers_first' as const, note: '' };

type Days = Pick<Activity, 'startsOn' | 'endsOn'>;

/** Keeps one activity as the server does: the last move that still stands is taken back first. */
function serverOfOne() {
  let days: Days = one;
  let { version } = one;
  const left: Days[] = [];
  const answer = () => storyOf({ ...one, ...days, slides: left.length, version });
  const write = (change: (body: Days) => void) => (asked: Asked) => {
    if (asked.headers.get('if-match') !== `"${version}"`)
      return refuse(412, 'stale', 'Iemand was eerder.', { current: answer() });
    change(asked.body as Days);
    version++;
    return answer();
  };
  const stand = ({ startsOn, endsOn }: Days) => {
    days = { startsOn, endsOn };
  };
  return {
    [`GET ${organisation}/years/2026`]: year,
    [`GET ${at}`]: answer,
    [`POST ${at}/moves`]: write(stand),
    [`POST ${at}/postponements`]: write((to) => {
      left.push(days);
      stand(to);
    }),
    [`POST ${at}/retractions`]: write(() => stand(left.pop() ?? days)),
  };
}

function Desk() {
  const { data: plan } = useQuery(yearQuery(organisationId, 2026));
  const place = usePlace(organisationId);
  const perform = usePerform(organisationId);
  useUndoKeys(organisationId);
  const [row] = plan?.activities ?? [];
  if (!row) return null;
  const to = (day: string) => ({
    startsOn: day,
    endsOn: day,
    precision: 'day' as const,
    themeId: row.themeId,
  });
  return (
    <>
      <p>{`${row.endsOn} | ${row.slides}`}</p>
      {['2026-07-22', '2026-07-29'].map((day) => (
        <button key={day} type="button" onClick={() => perform(postponing(place, row, to(day), why))}>
          {`Later ${day}`}
        </button>
      ))}
      <button type="button" onClick={() => perform(moving(place, row, to('2026-07-31')))}>
        Even schuiven
      </button>
    </>
  );
}

beforeEach(() => toastQueue.clear());

it('undoes every move of one activity, and does them all again', async () => {
  const asked = fakeApi(serverOfOne());
  const { user } = await show(<Desk />);
  const press = async (name: string, becomes: string) => {
    await user.click(await screen.findByRole('button', { name }));
    await screen.findByText(becomes);
  };
  await press('Later 2026-07-22', '2026-07-22 | 1');
  await press('Later 2026-07-29', '2026-07-29 | 2');
  await press('Even schuiven', '2026-07-31 | 2');
  await user.keyboard('zzz');
  await screen.findByText('2026-07-15 | 0');
  await user.keyboard('{Shift>}zzz{/Shift}');
  await screen.findByText('2026-07-31 | 2');
  await user.keyboard('zzz');
  await screen.findByText('2026-07-15 | 0');
  const writes = () => asked.filter(({ method }) => method === 'POST');
  const [back, forth] = [
    ['moves', 'retractions', 'retractions'],
    ['postponements', 'postponements', 'moves'],
  ];
  await waitFor(() =>
    expect(writes().map(({ path }) => path.split('/').at(-1))).toEqual([
      ...forth,
      ...back,
      ...forth,
      ...back,
    ]),
  );
  // Done again, a postponement says its reason again.
  expect(writes()[6]?.body).toEqual(writes()[0]?.body);
  expect(screen.queryByText('Iemand was eerder.')).toBeNull();
});
