import type { Channel } from '@cadans/contracts/channels';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { type ChannelTexts, changing, deleting, ordering } from './channel-acts';
import { moved } from './moved';
import { usePerformOnChannels } from './use-channel-acts';

/** What can be done to the channels of an organisation, each with its words and its way back. */
export function useChannelDeeds(organisationId: string, channels: readonly Channel[]) {
  const { t } = useTranslation('foundation');
  const perform = usePerformOnChannels(organisationId);
  const undone = t('undone');

  const change = (channel: Channel, changes: ChannelTexts, said: string) =>
    perform(changing(organisationId, channel, changes, { said, undone }));

  return {
    rename: (channel: Channel, texts: Pick<Channel, 'name' | 'kind' | 'leadDays'>) => {
      const { name, kind, leadDays } = channel;
      if (texts.name !== name || texts.kind !== kind || texts.leadDays !== leadDays)
        change(channel, texts, t('channelChanged', { name: texts.name }));
    },

    refuse: (channel: Channel, stanceReason: string) =>
      change(channel, { stance: 'deliberately_not', stanceReason }, t('stanceTaken', { name: channel.name })),

    // The reason stays with it: who refuses it again need not think of it again.
    choose: (channel: Channel) =>
      change(channel, { stance: 'chosen' }, t('channelChosen', { name: channel.name })),

    /** Moves a channel among those that share its stance: the others stand elsewhere on the screen. */
    move: (channel: Channel, by: -1 | 1) => {
      const alike = (one: Channel) => one.stance === channel.stance;
      const order = moved(channels.filter(alike), channel.id, by)[Symbol.iterator]();
      const next = channels.map((one) => (alike(one) ? (order.next().value ?? one) : one));
      perform(ordering(organisationId, channels, next, { said: t('channelMoved'), undone }));
    },

    remove: (channel: Channel) => {
      const { name, activities } = channel;
      if (activities > 0) {
        const detail = t('channelInUseText', { count: activities });
        showToast({ tone: 'danger', text: t('channelInUse', { name }), detail });
      } else perform(deleting(organisationId, channel, { said: t('channelDeleted', { name }), undone }));
    },
  };
}
