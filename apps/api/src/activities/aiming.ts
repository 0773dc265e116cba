import type { Override } from '@cadans/contracts/override';
import type { RefusingNoGo } from '@cadans/contracts/problem';
import type { ChannelKind } from '@cadans/domain/channel';
import { type Aim, noGosAgainst, refusingNoGo, type StandingNoGo } from '@cadans/domain/no-go';
import { Refusal } from '../http/refusal.js';

/** Where an activity is aimed, and where it was until now: what a no-go can be on. */
export interface Aiming {
  readonly channelId: string;
  readonly audience: string | null;
  readonly was?: {
    readonly activityId: string;
    readonly channelId: string;
    readonly audience: string | null;
  };
  readonly title: string;
  readonly overrides: readonly Override[];
  readonly maySteer: boolean;
}

/** The no-gos that stand and the kinds of both channels, as the statement below answers them. */
export interface AimFound {
  readonly kind: ChannelKind | null;
  readonly was_kind: ChannelKind | null;
  readonly standing: readonly (StandingNoGo & RefusingNoGo)[];
}

/**
 * Columns of a statement with $1 the organisation: the channel that it goes to, the one that it comes from, and the activity
 * that has been overridden before are the parameters that are named.
 */
export function aimColumns(to: string, from: string, activity: string): string {
  return `(select kind from channel where organisation_id = $1 and id = ${to}) as kind,
    (select kind from channel where organisation_id = $1 and id = ${from}) as was_kind,
    (select coalesce(json_agg(json_build_object('id', n.id, 'channelId', n.channel_id, 'audience', n.audience, 'kind', n.kind,
        'subject', coalesce(c.name, n.audience, ''), 'reason', n.reason, 'by', m.name, 'decidedOn', n.decided_on, 'reviewOn', n.review_on) order by n.id), '[]')
      from no_go n left join channel c on c.organisation_id = n.organisation_id and c.id = n.channel_id
        left join member m on m.organisation_id = n.organisation_id and m.id = n.decided_by_id
      where n.organisation_id = $1 and n.lifted_on is null and not exists (select from temptation t
        where t.organisation_id = $1 and t.no_go_id = n.id and t.activity_id = ${activity} and t.outcome = 'overridden')) as standing`;
}

/** Refuses what runs against a no-go and is not overridden (rule 5), with all there is to tell about the no-go. */
export function requireNoNoGo(
  { channelId, audience, was, title, overrides, maySteer }: Aiming,
  { kind, was_kind, standing }: AimFound,
): void {
  const aim = (at: { channelId: string; audience: string | null }, channelKind: ChannelKind | null) =>
    channelKind && ({ channelId: at.channelId, audience: at.audience, channelKind } satisfies Aim);
  const to = aim({ channelId, audience }, kind);
  if (!to) return;
  const noGo = refusingNoGo(noGosAgainst(standing, to, was ? aim(was, was_kind) : null), overrides, maySteer);
  if (!noGo) return;
  const { channelId: onChannel, audience: _, ...told } = noGo;
  throw new Refusal(onChannel === null ? 'deliberately_not' : 'channel_deliberately_not', {
    noGo: told,
    tried: title,
  });
}
