import type { Cadence } from '@cadans/contracts/cadences';
import type { Membership } from '@cadans/contracts/session';
import { dayNumber } from '@cadans/domain/calendar-date';
import type { Facts } from '@cadans/domain/facts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { factOf } from '../../api/facts-with-plan';
import { type PlannedActivity, readYear, type YearPlan } from '../../api/year-plan';
import { fakeApi } from '../../testing/fake-api';
import { givenId, givenYear } from '../../testing/given-year';
import { show } from '../../testing/show';
import { toastQueue } from '../../ui/toast-queue';
import { TopBarPlace, TopBarProvider } from '../../ui/top-bar';
import type { Language } from '../../words/language';
import { cadencesQuery } from './cadence.queries';
import type { ToPlan } from './fill/draft';
import { Rhythm } from './rhythm';
import { factsOnScreen } from './rhythm-model';

/** A Monday. */
export const TODAY = '2026-11-23';
export const organisationId = givenId('organisation', 0);
export const api = `/api/organisations/${organisationId}/cadences`;

/** LinkedIn, once a week since the first Monday of the year, by Sanne Visser. */
export const weekly = (more: Partial<Cadence> = {}): Cadence => ({
  id: '06000000-0000-7000-8000-000000000001',
  channelId: givenId('channel', 0),
  themeId: null,
  ownerId: givenId('member', 0),
  times: 1,
  per: 'week',
  validFrom: '2026-01-05',
  validUntil: null,
  replacesId: null,
  version: 3,
  pauses: [],
  ...more,
});

/** Something published on LinkedIn, or planned there. */
export const onLinkedIn = (day: string, more: Partial<PlannedActivity> = {}): PlannedActivity => ({
  id: `05000000-0000-7000-8000-${String(dayNumber(day)).padStart(12, '0')}`,
  title: `Bericht van ${day}`,
  startsOn: day,
  endsOn: day,
  precision: 'day',
  status: day < TODAY ? 'done' : 'planned',
  themeId: givenId('theme', 0),
  ownerId: givenId('member', 0),
  channelId: givenId('channel', 0),
  campaignId: null,
  slides: 0,
  version: 1,
  effortHours: null,
  doneOn: day < TODAY ? day : null,
  ...more,
});

export interface Opening {
  cadences?: readonly Cadence[];
  activities?: readonly PlannedActivity[];
  role?: Membership['role'];
  isAgreed?: boolean;
  opened?: string;
  isFilling?: boolean;
  /** The years with a plan. */
  years?: readonly number[];
  answers?: Record<string, unknown>;
  language?: Language;
}

/** Shows the rhythm of Noordbrug with a stand-in for the API; answers also what was asked, and what the page heard. */
export async function openRhythm(opening: Opening = {}) {
  const { cadences = [weekly()], activities = [], role = 'director', years = [2026, 2027] } = opening;
  // The messages outlive a test: they belong to the whole app.
  toastQueue.clear();
  const heard = fakeApi({ [`GET ${api}`]: { cadences }, ...opening.answers });
  const plans = years.map(
    (year): YearPlan => ({
      ...readYear(givenYear({ year, today: TODAY, activities: 0 })),
      activities: activities.filter(({ startsOn }) => startsOn.startsWith(String(year))),
    }),
  );
  const told = {
    shown: [] as [string | undefined, boolean][],
    opened: [] as string[],
    planned: [] as ToPlan[],
    lookAgain: () => {},
  };
  const membership: Membership = {
    organisationId,
    name: 'Noordbrug IT',
    memberId: givenId('member', 1),
    role,
    admin: false,
  };
  function Page() {
    const { data: stored = cadences } = useQuery(cadencesQuery(organisationId));
    const [isFilling, setFilling] = useState(opening.isFilling ?? false);
    return (
      <TopBarProvider>
        <TopBarPlace side="end" />
        <Rhythm
          {...{ membership, plans, stored }}
          facts={factsOnScreen(factsOf(plans), plans, stored)}
          isAgreed={opening.isAgreed ?? false}
          opened={opening.opened}
          isFilling={isFilling}
          onShow={(...now) => {
            told.shown.push(now);
            setFilling(now[1]);
          }}
          onOpen={(id) => told.opened.push(id)}
          onPlan={(planned, onLookAgain) => {
            told.planned.push(...planned);
            told.lookAgain = onLookAgain;
          }}
          linkToFoundation={(year, label) => <a href={`#${year}`}>{label}</a>}
        />
      </TopBarProvider>
    );
  }
  const page = await show(<Page />, opening.language);
  return { ...page, told, writes: () => heard.filter(({ method }) => method !== 'GET') };
}

function factsOf(plans: readonly YearPlan[]): Facts {
  const [plan] = plans;
  return {
    today: TODAY,
    activities: plans.flatMap(({ activities }) => activities.map((row) => factOf(row, undefined, TODAY))),
    cadences: [],
    pauses: [],
    themes: plans.flatMap(({ year, themes }) =>
      themes.map(({ id, name, weight, ownerId }) => ({ year, themeId: id, name, weight, ownerId })),
    ),
    channels: (plan?.channels ?? []).map(({ id, name, kind }) => ({ id, name, kind, leadDays: null })),
    noiseBuffer: 20,
    postponements: [],
    scrappings: [],
    results: [],
    noGos: [],
    requests: [],
    absences: [],
    nextReview: null,
    holidays: new Set(['2026-12-25']),
  };
}
