import { channelKindOf } from './import-channel-kind.js';
import type { ImportGround, PlanRefusal } from './import-choices.js';
import type { Target } from './import-targets.js';

/**
 * Which no-gos an open row would run against (rule 5): the one on its channel, the one on the kind of that channel. Of a
 * channel that is still to be made its name tells the kind.
 */
export function leftOut(channel: Target, { channels, kindsLeftOut }: ImportGround): PlanRefusal[] {
  const known = 'id' in channel ? channels.find(({ id }) => id === channel.id) : undefined;
  const kind = 'name' in channel ? channelKindOf(channel.name) : known?.kind;
  return [
    ...(known?.stance === 'deliberately_not' ? (['channel_deliberately_not'] as const) : []),
    ...(kind && kindsLeftOut.includes(kind) ? (['deliberately_not'] as const) : []),
  ];
}
