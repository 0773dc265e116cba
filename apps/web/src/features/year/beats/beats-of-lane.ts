import type { ShownPromise } from '@cadans/domain/year-beats';
import type { LaneOf } from '../grid/lanes';

/** What a person looks at. Promises follow channel, theme and owner; work that is looked for otherwise is not promised. */
export interface BeatFilter {
  readonly q?: string | undefined;
  readonly theme?: readonly string[] | undefined;
  readonly owner?: string | undefined;
  readonly channel?: string | undefined;
  readonly campaign?: string | undefined;
  readonly status?: string | undefined;
  readonly late?: boolean | undefined;
}

/** The promises that pass a filter: a promise of any theme is kept by every theme. */
export function filterPromises(
  promises: readonly ShownPromise[],
  filter: BeatFilter,
): readonly ShownPromise[] {
  const { q, theme = [], owner, channel, campaign, status, late } = filter;
  if (q?.trim() || campaign || late || (status !== undefined && status !== 'open')) return [];
  return promises.filter(
    ({ cadence }) =>
      (theme.length === 0 || cadence.themeId === null || theme.includes(cadence.themeId)) &&
      (!owner || cadence.ownerId === owner) &&
      (!channel || cadence.channelId === channel),
  );
}

/** The promises that are shown in a lane: of its channel, of its theme, or in the hands of its owner. */
export function promisesIn(lane: LaneOf, promises: readonly ShownPromise[]): readonly ShownPromise[] {
  return promises.filter(({ cadence }) => {
    if (lane.by === 'channel') return cadence.channelId === lane.channel.id;
    if (lane.by === 'theme') return cadence.themeId === lane.theme.id;
    return cadence.ownerId === lane.member.id;
  });
}
