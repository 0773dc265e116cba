import type { Review, ReviewItem } from '@cadans/contracts/review-forms';
import type { FactRow, Facts } from '@cadans/domain/facts';
import { CHOICES_OF } from '@cadans/domain/review-choice';
import { useQuery } from '@tanstack/react-query';
import { type Asked, fakeApi, refuse } from '../../../testing/fake-api';
import { givenId } from '../../../testing/given-year';
import { show } from '../../../testing/show';
import type { Around } from '../around';
import { reviewQuery } from '../review.queries';
import { ReviewHeld } from './review-held';

/** A Friday. */
export const TODAY = '2026-07-03';
const person = (index: number, name: string) => ({
  id: givenId('member', index),
  name,
  role: 'marketer' as const,
  active: true,
  invited: true,
});
export const ME = person(0, 'S. Visser');
export const OWNER = person(1, 'M. Jansen');

/** Work of somebody else that should have been done on Monday. */
export const ROW: FactRow = {
  id: givenId('activity', 1),
  title: 'Brochure',
  themeId: givenId('theme', 0),
  channelId: givenId('channel', 0),
  ownerId: OWNER.id,
  status: 'planned',
  origin: 'planned',
  startsOn: '2026-06-29',
  endsOn: '2026-06-29',
  doneOn: null,
  firstCommittedEndsOn: '2026-06-29',
  createdOn: '2026-01-05',
  effortHours: 4,
  slides: 0,
  lastPostponedOn: null,
  lastDecidedOn: null,
  lastActedOn: null,
};

export const factsIn = (): Facts => ({
  today: TODAY,
  activities: [ROW],
  cadences: [],
  pauses: [],
  themes: [],
  channels: [],
  noiseBuffer: 20,
  postponements: [],
  scrappings: [],
  results: [],
  noGos: [],
  requests: [],
  absences: [],
  nextReview: null,
  holidays: new Set(),
});

const organisationId = givenId('organisation', 0);

export const aroundIn = (more: Partial<Around> = {}): Around => ({
  organisationId,
  memberId: ME.id,
  today: TODAY,
  members: [ME, OWNER],
  facts: factsIn(),
  maySteer: true,
  ...more,
});

/** A matter that nothing was decided about yet. */
export const matterNumber = (number: number, kind: ReviewItem['kind'], sentence: string): ReviewItem => ({
  id: `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  key: `${kind} ${number}`,
  kind,
  ids: kind === 'overdue' ? [ROW.id] : [],
  since: '2026-06-30',
  sentence: { nl: sentence, en: sentence },
  choices: [...CHOICES_OF[kind]],
  addedById: null,
  version: 1,
  decision: null,
});

export const givenReview = (items: readonly ReviewItem[], more: Partial<Review> = {}): Review => ({
  id: '01900000-0000-7000-8000-0000000000aa',
  per: 'month',
  periodStart: '2026-07-01',
  dueOn: '2026-07-08',
  openedOn: TODAY,
  openedById: ME.id,
  closedOn: null,
  closedById: null,
  figures: [],
  notes: '',
  version: 1,
  agendaVersion: 1,
  items: [...items],
  ...more,
});

/** A matter as somebody decided it. */
export const decidedBy = (item: ReviewItem, byId: string, choice: 'keep' | 'scrap'): ReviewItem => ({
  ...item,
  version: item.version + 1,
  decision: {
    id: `${item.id.slice(0, -1)}f`,
    choice,
    ownerId: byId,
    dueOn: TODAY,
    note: '',
    carriedOut: null,
    byId,
    decidedOn: TODAY,
    doneOn: null,
  },
});

function Room() {
  const { data } = useQuery(reviewQuery(organisationId, givenReview([]).id));
  if (!data) return null;
  return (
    <ReviewHeld
      review={data}
      around={aroundIn()}
      askWindow={() => null}
      accepting={() => null}
      onClosed={() => undefined}
    />
  );
}

/** A review at a server that keeps it and holds every write to its version; `server.review` is what it has now. */
export async function holdReview(review: Review) {
  const path = `/api/organisations/${organisationId}/reviews/${review.id}`;
  const server = { review };
  const stale = () => refuse(412, 'stale', 'Iemand anders was je voor.', { current: server.review });
  const versionOf = ({ headers }: Asked) => headers.get('if-match')?.replaceAll('"', '');
  const deciding = review.items.map((item) => [
    `POST ${path}/items/${item.id}/decisions`,
    (asked: Asked) => {
      const now = server.review.items.find(({ id }) => id === item.id) ?? item;
      if (versionOf(asked) !== String(now.version)) return stale();
      const { decision } = asked.body as { decision: { choice: 'keep' | 'scrap' } };
      const made = decidedBy(now, ME.id, decision.choice);
      server.review = {
        ...server.review,
        items: server.review.items.map((one) => (one.id === item.id ? made : one)),
      };
      return server.review;
    },
  ]);
  const heard = fakeApi({
    [`GET ${path}`]: () => server.review,
    [`PATCH ${path}`]: (asked: Asked) => {
      if (versionOf(asked) !== String(server.review.version)) return stale();
      const { notes } = asked.body as { notes: string };
      server.review = { ...server.review, notes: notes.trim(), version: server.review.version + 1 };
      return server.review;
    },
    ...Object.fromEntries(deciding),
  });
  const shown = await show(<Room />);
  /** What was written, by the path within the review. */
  const writes = () =>
    heard
      .filter(({ method }) => method !== 'GET')
      .map(({ path: at, body }) => [at.replace(path, ''), body] as const);
  return { ...shown, server, writes };
}
