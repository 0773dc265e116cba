import type { FactsAnswer } from '@cadans/contracts/facts';
import { screen } from '@testing-library/react';
import { vi } from 'vitest';
import { type PlannedActivity, readYear } from '../../../api/year-plan';
import { fakeApi } from '../../../testing/fake-api';
import { givenCadence, givenFacts } from '../../../testing/given-facts';
import { givenId, givenYear } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import type { Language } from '../../../words/language';
import { YearGrid, type YearGridProps } from '../grid/year-grid';
import { NOTHING_SELECTED } from '../hands/selection';
import type { BeatFilter } from './beats-of-lane';
import { GridBeats } from './grid-beats';
import { YearDials } from './year-dials';

const organisationId = givenId('organisation', 0);
const year = givenYear({ activities: 1 });
const [given] = readYear(year).activities;
if (!given) throw new Error('The year is empty');

/** A post on the blog, done on its day, or planned when that is to come. Today is Friday 3 July 2026. */
export const post = (on: string, more: Partial<PlannedActivity> = {}): PlannedActivity => ({
  ...given,
  id: `post ${on}`,
  title: `Blog van ${on}`,
  channelId: givenId('channel', 1),
  themeId: givenId('theme', 0),
  startsOn: on,
  endsOn: on,
  precision: 'day',
  status: on <= year.today ? 'done' : 'planned',
  doneOn: on <= year.today ? on : null,
  slides: 0,
  version: 1,
  effortHours: 2,
  ...more,
});

const uuid = (last: number) => `00000006-0000-7000-8000-00000000000${last}`;

const noGo = {
  id: uuid(5),
  subject: 'channel',
  channelId: givenId('channel', 7),
  audience: null,
  kind: null,
  reason: 'onze klant googelt geen IT-partner, hij vraagt een collega.',
  decidedById: null,
  decidedOn: '2026-01-12',
  reviewOn: '2026-10-01',
  lifted: null,
  reviews: [],
  temptations: [],
  version: 1,
};

/**
 * Opens a sheet and its dials: one a week is promised on the blog since 4 May and kept but for the week of 1 June; one a month
 * in the newsletter since January, never kept; LinkedIn is promised by theme and paused in August.
 */
export async function openBeats(
  more: Partial<YearGridProps> = {},
  filter: BeatFilter = {},
  language: Language = 'nl',
  absences: FactsAnswer['absences'] = [],
) {
  const activities = [
    ...['05-07', '05-14', '05-21', '05-28', '06-11', '06-18', '06-25', '07-02', '07-09'].map((day) =>
      post(`2026-${day}`),
    ),
  ];
  const plan = { ...readYear(year), activities };
  const pause = {
    id: uuid(4),
    from: '2026-08-03',
    until: '2026-08-16',
    reason: 'Zomer',
    byId: givenId('member', 0),
    endedById: null,
  };
  const cadences = [
    givenCadence(uuid(1)),
    givenCadence(uuid(2), { channelId: givenId('channel', 2), per: 'month', validFrom: '2026-01-01' }),
    givenCadence(uuid(3), {
      channelId: givenId('channel', 0),
      themeId: givenId('theme', 1),
      ownerId: givenId('member', 2),
      times: 2,
      validFrom: '2026-06-29',
      pauses: [pause],
    }),
  ];
  fakeApi({
    [`GET /api/organisations/${organisationId}/facts`]: { ...givenFacts(year, cadences), absences },
    [`GET /api/organisations/${organisationId}/no-gos`]: { today: year.today, noGos: [noGo] },
  });
  const acts = {
    onOpen: vi.fn(),
    onPlan: vi.fn(),
    onMove: vi.fn(),
    onPrepare: vi.fn(),
    onShift: vi.fn(),
    onRearrange: vi.fn(),
    onDuplicate: vi.fn(),
    onSelect: vi.fn(),
    selection: NOTHING_SELECTED,
  };
  const onPlanBeat = vi.fn();
  const props = { plan, activities, by: 'channel', zoom: 'year', mayPlan: true, ...acts, ...more } as const;
  const view = await show(
    <>
      <YearDials
        plan={plan}
        organisationId={organisationId}
        leadTo={(key, name, face) => (
          <a key={key} href="/progress" aria-label={name}>
            {face}
          </a>
        )}
      />
      <YearGrid
        {...props}
        beats={(sheet) => (
          <GridBeats
            {...sheet}
            organisationId={organisationId}
            filter={filter}
            mayPlan={props.mayPlan}
            onPlan={onPlanBeat}
          />
        )}
      />
    </>,
    language,
  );
  const grid = screen.getByRole('grid');
  grid.setPointerCapture = vi.fn();
  return { ...view, ...acts, onPlanBeat, plan, grid };
}
