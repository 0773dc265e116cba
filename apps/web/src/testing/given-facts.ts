import type { Cadence } from '@cadans/contracts/cadences';
import type { FactsAnswer } from '@cadans/contracts/facts';
import type { Year } from '@cadans/contracts/years';
import { givenId } from './given-year';

/** A promise of one a week on the blog, by the first member, until further notice. */
export const givenCadence = (id: string, more: Partial<Cadence> = {}): Cadence => ({
  id,
  channelId: givenId('channel', 1),
  themeId: null,
  ownerId: givenId('member', 0),
  times: 1,
  per: 'week',
  validFrom: '2026-05-04',
  validUntil: null,
  replacesId: null,
  version: 1,
  pauses: [],
  ...more,
});

/** The facts beside a year, as the API answers them: its activities are laid over them on the screen. */
export function givenFacts(
  {
    today,
    year,
    themes,
    channels,
    members,
  }: Pick<Year, 'today' | 'year' | 'themes' | 'channels' | 'members'>,
  cadences: readonly Cadence[],
): FactsAnswer {
  return {
    version: '1',
    today,
    themes: themes.map(({ id, name, weight, ownerId }, position) => ({
      id,
      name,
      chosen: [{ year, weight, position, ownerId }],
    })),
    members: members.map(({ id, name }) => ({ id, name })),
    channels: channels.map(({ id, name, kind }) => ({ id, name, kind, leadDays: null })),
    noiseBuffer: 20,
    cadences: [...cadences],
    postponements: [],
    scrappings: [],
    results: [],
    noGos: [],
    absences: [],
    requests: [],
    reviews: { rhythms: [], held: [] },
    holidays: [],
    activities: {
      id: [],
      title: [],
      theme: [],
      owner: [],
      channel: [],
      status: [],
      origin: [],
      startsOn: [],
      endsOn: [],
      doneOn: [],
      firstCommittedEndsOn: [],
      createdOn: [],
      effortHours: [],
      slides: [],
      lastPostponed: [],
      lastDecided: [],
      lastActed: [],
    },
  };
}
