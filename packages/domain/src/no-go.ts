import type { ChannelKind } from './channel.js';

/** What can be left alone on purpose: a channel, an audience, or a kind of activity (the kinds that channels have). */
export const NO_GO_SUBJECTS = ['channel', 'audience', 'activity_kind'] as const;
export type NoGoSubject = (typeof NO_GO_SUBJECTS)[number];

/** A deliberate no that stands (bewust niet): exactly one of channel, audience and kind says on what. */
export interface StandingNoGo {
  readonly id: string;
  readonly channelId: string | null;
  readonly audience: string | null;
  readonly kind: ChannelKind | null;
}

/** Where something would be seen, and by whom, as far as that is said. */
export interface Aim {
  readonly channelId: string;
  readonly channelKind: ChannelKind;
  readonly audience: string | null;
}

/** Why something is done all the same, said by who may steer. */
export interface Override {
  readonly noGoId: string;
  readonly reason: string;
}

/** A text as audiences are compared: capitals and spaces aside. */
export function foldedAudience(audience: string): string {
  return audience.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Whether what aims there runs against the no-go. */
export function isAgainst(noGo: StandingNoGo, aim: Aim): boolean {
  if (noGo.channelId !== null) return noGo.channelId === aim.channelId;
  if (noGo.kind !== null) return noGo.kind === aim.channelKind;
  return (
    noGo.audience !== null &&
    aim.audience !== null &&
    foldedAudience(noGo.audience) === foldedAudience(aim.audience)
  );
}

/**
 * The no-gos that planning this runs against, the channel's first, then the kind's, then the audience's. What it ran against
 * before (`was`: where it was aimed until now) is no new hit: what was there when somebody decided against it stays.
 */
export function noGosAgainst<N extends StandingNoGo>(
  standing: readonly N[],
  aim: Aim,
  was: Aim | null = null,
): N[] {
  return standing
    .filter((noGo) => isAgainst(noGo, aim) && !(was && isAgainst(noGo, was)))
    .toSorted((one, other) => nearness(one) - nearness(other));
}

/**
 * The no-go that refuses it (rule 5), or null when it may be planned: only who may steer overrides, with a reason for every
 * no-go it runs against.
 */
export function refusingNoGo<N extends StandingNoGo>(
  against: readonly N[],
  overrides: readonly Override[],
  maySteer: boolean,
): N | null {
  const isOverridden = ({ id }: N) =>
    maySteer && overrides.some(({ noGoId, reason }) => noGoId === id && reason.trim() !== '');
  return against.find((noGo) => !isOverridden(noGo)) ?? null;
}

const nearness = ({ channelId, kind }: StandingNoGo) => (channelId !== null ? 0 : kind !== null ? 1 : 2);
