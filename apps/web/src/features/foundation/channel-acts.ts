import { changeChannel, createChannel, deleteChannel } from '@cadans/contracts/calls/channels';
import type { Channel } from '@cadans/contracts/channels';
import { call } from '../../api/call';

export type ChannelTexts = Partial<Pick<Channel, 'name' | 'kind' | 'leadDays' | 'stance' | 'stanceReason'>>;

/** A write on the list of channels: how the list looks at once, what is asked, what is said, and the way back. */
export interface ChannelAct {
  readonly show: (channels: readonly Channel[]) => readonly Channel[];
  /** Gets the list as the server last told it: with the versions to build on. */
  readonly send: (channels: readonly Channel[]) => Promise<void>;
  readonly said: string;
  readonly undo?: () => ChannelAct;
}

/** What is said when an act is done, and when it is taken back. */
export interface Said {
  readonly said: string;
  readonly undone: string;
}

const turned = ({ said, undone }: Said): Said => ({ said: undone, undone: said });

const versionOf = (channels: readonly Channel[], { id, version }: Channel): number =>
  channels.find((one) => one.id === id)?.version ?? version;

/** Renames a channel, agrees its lead time, or takes a stance on it. */
export function changing(
  organisationId: string,
  channel: Channel,
  changes: ChannelTexts,
  words: Said,
): ChannelAct {
  const before: ChannelTexts = Object.fromEntries(
    Object.entries(channel).filter(([name]) => name in changes),
  );
  return {
    show: (channels) => channels.map((one) => (one.id === channel.id ? { ...one, ...changes } : one)),
    send: async (channels) => {
      await call(changeChannel, {
        params: { organisationId, channelId: channel.id },
        body: changes,
        version: versionOf(channels, channel),
      });
    },
    said: words.said,
    undo: () => changing(organisationId, { ...channel, ...changes }, before, turned(words)),
  };
}

/** Puts the channels in another order. Places are numbered anew: after a deletion they have gaps. */
export function ordering(
  organisationId: string,
  before: readonly Channel[],
  after: readonly Channel[],
  words: Said,
): ChannelAct {
  const placed = after.map((channel, position) => ({ channel, position }));
  return {
    show: (channels) =>
      placed.flatMap(({ channel, position }) =>
        channels.filter(({ id }) => id === channel.id).map((one) => ({ ...one, position })),
      ),
    send: async (channels) => {
      for (const { channel, position } of placed) {
        if (before.find(({ id }) => id === channel.id)?.position === position) continue;
        await call(changeChannel, {
          params: { organisationId, channelId: channel.id },
          body: { position },
          version: versionOf(channels, channel),
        });
      }
    },
    said: words.said,
    undo: () =>
      ordering(
        organisationId,
        placed.map(({ channel, position }) => ({ ...channel, position })),
        before,
        turned(words),
      ),
  };
}

/** Deletes a channel that was never used. Taken back, it is made again: nothing hung on the old one. */
export function deleting(organisationId: string, channel: Channel, words: Said): ChannelAct {
  return {
    show: (channels) => channels.filter(({ id }) => id !== channel.id),
    send: async (channels) => {
      const version = versionOf(channels, channel);
      await call(deleteChannel, { params: { organisationId, channelId: channel.id }, version });
    },
    said: words.said,
    undo: () => ({
      show: (channels) => [...channels, channel],
      send: async () => {
        const { name, kind, leadDays, stance, stanceReason, position } = channel;
        const made = await call(createChannel, {
          params: { organisationId },
          body: { name, kind, leadDays },
        });
        await call(changeChannel, {
          params: { organisationId, channelId: made.id },
          body: { stance, stanceReason, position },
          version: made.version,
        });
      },
      said: words.undone,
    }),
  };
}
