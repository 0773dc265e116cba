import type { Channel } from '@cadans/contracts/channels';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { ChannelDialog } from './channel-dialog';
import { type ChannelDeed, ChannelRow } from './channel-row';
import { NoChannels } from './no-channels';
import { StanceDialog } from './stance-dialog';
import { useAddChannel } from './use-channel-acts';
import { useChannelDeeds } from './use-channel-deeds';

/** Which dialog is open, and for which channel. */
type ChannelAsked = 'new' | { deed: 'edit' | 'reword'; channel: Channel } | null;

export interface ChannelsProps {
  organisationId: string;
  channels: readonly Channel[];
  canEdit: boolean;
  /** Somebody wants to decide against a channel, or to choose it after all: both are told with a reason. */
  onStance: (channel: Channel) => void;
}

/** Where we are seen, in the order of the year; below it where we deliberately are not, and why. */
export function Channels({ organisationId, channels, canEdit, onStance }: ChannelsProps) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const [asked, setAsked] = useState<ChannelAsked>(null);
  const add = useAddChannel(organisationId);
  const deeds = useChannelDeeds(organisationId, channels);
  const chosen = channels.filter(({ stance }) => stance === 'chosen');
  const refused = channels.filter(({ stance }) => stance === 'deliberately_not');

  const perform = (deed: ChannelDeed, channel: Channel) => {
    if (deed === 'edit' || deed === 'reword') setAsked({ deed, channel });
    else if (deed === 'stance') onStance(channel);
    else if (deed === 'delete') deeds.remove(channel);
    else deeds.move(channel, deed === 'up' ? -1 : 1);
  };
  const rows = (list: readonly Channel[]) => (
    <ul className="divide-y divide-line border-t border-line print:grid print:grid-cols-3 print:gap-x-6 print:divide-y-0">
      {list.map((channel, at) => (
        <ChannelRow
          key={channel.id}
          channel={channel}
          canEdit={canEdit}
          isFirst={at === 0}
          isLast={at === list.length - 1}
          onDeed={(deed) => perform(deed, channel)}
        />
      ))}
    </ul>
  );
  return (
    <Card padded={false} className="overflow-hidden print:border-0">
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2 px-4 pt-4 pb-3 md:px-5 print:px-0 print:pt-0">
        <h2 className="font-serif text-lg font-semibold">{t('channels')}</h2>
        {channels.length > 0 ? (
          <p className="mr-auto text-xs text-faint">{t('channelsAside', { count: chosen.length })}</p>
        ) : null}
        {canEdit && channels.length > 0 ? (
          <div data-no-print>
            <Button size="s" icon={<Plus size={15} aria-hidden />} onPress={() => setAsked('new')}>
              {t('addChannel')}
            </Button>
          </div>
        ) : null}
      </header>
      {channels.length === 0 ? (
        <NoChannels
          canEdit={canEdit}
          onAdd={(texts) =>
            add.mutate(texts, {
              onError: (error) =>
                showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) }),
            })
          }
        />
      ) : null}
      {chosen.length > 0 ? rows(chosen) : null}
      {refused.length > 0 ? rows(refused) : null}
      {asked === 'new' ? (
        <ChannelDialog
          channel={null}
          onClose={() => setAsked(null)}
          onSave={async (texts) => {
            await add.mutateAsync(texts);
          }}
        />
      ) : null}
      {asked && asked !== 'new' && asked.deed === 'edit' ? (
        <ChannelDialog
          channel={asked.channel}
          onClose={() => setAsked(null)}
          onSave={async (texts) => deeds.rename(asked.channel, texts)}
        />
      ) : null}
      {asked && asked !== 'new' && asked.deed === 'reword' ? (
        <StanceDialog
          channel={asked.channel}
          onClose={() => setAsked(null)}
          onRefuse={(reason) => deeds.refuse(asked.channel, reason)}
        />
      ) : null}
    </Card>
  );
}
