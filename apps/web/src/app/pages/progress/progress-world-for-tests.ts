import type { FactsAnswer } from '@cadans/contracts/facts';
import { readFacts } from '@cadans/contracts/read-facts';
import { ORIGINS, STATUSES } from '@cadans/domain/activity';
import type { Absence } from '@cadans/domain/away';
import { dayNumber } from '@cadans/domain/calendar-date';
import type { FactRow } from '@cadans/domain/facts';
import { periodOf } from '@cadans/domain/period';
import { type ProgressSpan, progressOf } from '@cadans/domain/progress';
import { givenId } from '../../../testing/given-year';

/** A Friday, in week 27. */
export const TODAY = '2026-07-03';

export type WorldRow = FactRow & { readonly version: number };

/** What an organisation is made of; a test changes the rows as a server would. */
export interface World {
  /** Of the themes, in their order; left out they weigh what they began with. */
  weights?: readonly number[];
  /** Who is away or leaves. */
  absences?: readonly Absence[];
  rows: WorldRow[];
  cadences: FactsAnswer['cadences'];
  postponements: FactsAnswer['postponements'];
  results: FactsAnswer['results'];
  noGos: FactsAnswer['noGos'];
  /** Left out: nothing was agreed, and none was held. */
  reviews?: FactsAnswer['reviews'];
  requests: FactsAnswer['requests'];
}

export const theme = (index: number) => givenId('theme', index);
export const channel = (index: number) => givenId('channel', index);
export const member = (index: number) => givenId('member', index);

export const THEMES = [
  { id: theme(0), name: 'Meedenken', weight: 60, ownerId: member(0), colour: 'brick' },
  { id: theme(1), name: 'Veilig werken', weight: 40, ownerId: null, colour: 'indigo' },
] as const;
export const themesIn = ({ weights }: Pick<World, 'weights'>) =>
  THEMES.map((one, index) => ({ ...one, weight: weights?.[index] ?? one.weight }));
export const CHANNELS = [
  { id: channel(0), name: 'LinkedIn', kind: 'social' },
  { id: channel(1), name: 'Vakblad', kind: 'trade_media' },
] as const;
export const MEMBERS = [
  { id: member(0), name: 'Sanne Visser' },
  { id: member(1), name: 'Rianne Dekker' },
];

/** The nth activity: on LinkedIn for Meedenken by Sanne, planned on a day in January; done when it says on which day. */
export function row(index: number, endsOn: string, differs: Partial<WorldRow> = {}): WorldRow {
  return {
    id: givenId('activity', index),
    title: `Post ${index}`,
    themeId: theme(0),
    channelId: channel(0),
    ownerId: member(0),
    status: differs.doneOn ? 'done' : 'planned',
    origin: 'planned',
    startsOn: endsOn,
    endsOn,
    doneOn: null,
    firstCommittedEndsOn: endsOn,
    createdOn: '2026-01-05',
    effortHours: 2,
    slides: 0,
    lastPostponedOn: null,
    lastDecidedOn: null,
    lastActedOn: null,
    version: 1,
    ...differs,
  };
}

/** One promise of Rianne. */
export function promised(
  index: number,
  differs: Partial<FactsAnswer['cadences'][number]>,
): FactsAnswer['cadences'][number] {
  return {
    id: `00000006-0000-7000-8000-00000000000${index}`,
    channelId: channel(0),
    themeId: null,
    ownerId: member(1),
    times: 1,
    per: 'week',
    validFrom: '2026-01-05',
    validUntil: null,
    replacesId: null,
    version: 1,
    pauses: [],
    ...differs,
  };
}

export const place = (list: readonly { readonly id: string }[], id: string) =>
  list.findIndex((one) => one.id === id);
const maybe = (day: string | null) => (day === null ? null : dayNumber(day));

/** The facts as the API answers them. */
export function factsOf(world: World): FactsAnswer {
  const { rows, cadences, postponements, results, noGos, requests } = world;
  const column = <Value>(of: (one: WorldRow) => Value): Value[] => rows.map(of);
  return {
    version: [...rows.map(({ id, version }) => `${id}${version}`), ...(world.weights ?? [])].join(),
    today: TODAY,
    themes: themesIn(world).map(({ id, name, weight, ownerId }, position) => ({
      id,
      name,
      chosen: [{ year: 2026, weight, position, ownerId }],
    })),
    members: MEMBERS,
    channels: CHANNELS.map((one) => ({ ...one, leadDays: null })),
    absences: [],
    noiseBuffer: 20,
    cadences,
    postponements,
    scrappings: [],
    results,
    noGos,
    requests,
    reviews: world.reviews ?? { rhythms: [], held: [] },
    holidays: [],
    activities: {
      id: column(({ id }) => id),
      title: column(({ title }) => title),
      theme: column(({ themeId }) => place(THEMES, themeId)),
      owner: column(({ ownerId }) => place(MEMBERS, ownerId)),
      channel: column(({ channelId }) => place(CHANNELS, channelId)),
      status: column(({ status }) => STATUSES.indexOf(status)),
      origin: column(({ origin }) => ORIGINS.indexOf(origin)),
      startsOn: column(({ startsOn }) => dayNumber(startsOn)),
      endsOn: column(({ endsOn }) => dayNumber(endsOn)),
      doneOn: column(({ doneOn }) => maybe(doneOn)),
      firstCommittedEndsOn: column(({ firstCommittedEndsOn }) => dayNumber(firstCommittedEndsOn)),
      createdOn: column(({ createdOn }) => dayNumber(createdOn)),
      effortHours: column(({ effortHours }) => effortHours),
      slides: column(({ slides }) => slides),
      lastPostponed: column(({ lastPostponedOn }) => maybe(lastPostponedOn)),
      lastDecided: column(({ lastDecidedOn }) => maybe(lastDecidedOn)),
      lastActed: column(({ lastActedOn }) => maybe(lastActedOn)),
    },
  };
}

/** Progress as the API answers it: the same rules over the same facts. */
export function progressIn(world: World, span: ProgressSpan, on: string = TODAY) {
  const facts = { ...readFacts(factsOf(world)), absences: world.absences ?? [] };
  return { today: TODAY, ...progressOf(facts, periodOf(span, on)) };
}
