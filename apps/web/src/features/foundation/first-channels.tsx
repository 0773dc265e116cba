import type { Channel } from '@cadans/contracts/channels';
import type { ChannelKind } from '@cadans/domain/channel';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { ChannelChoice, type Stance } from './channel-choice';
import { ChannelDialog } from './channel-dialog';
import { StanceDialog } from './stance-dialog';
import { useAddChannel } from './use-channel-acts';
import { useChannelDeeds } from './use-channel-deeds';
import { USUAL_CHANNELS } from './usual-channels';

/** A usual channel that nobody chose or refused yet. */
const unmade = (name: string, kind: ChannelKind): Channel => ({
  id: '',
  name,
  kind,
  stance: 'chosen',
  stanceReason: '',
  leadDays: null,
  position: 0,
  version: 0,
  activities: 0,
});

/** The usual channels, each with a yes, a deliberate no with its reason, or nothing yet; and what there is besides. */
export function FirstChannels({
  organisationId,
  channels,
}: {
  organisationId: string;
  channels: readonly Channel[];
}) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const [asked, setAsked] = useState<Channel | 'new' | null>(null);
  const add = useAddChannel(organisationId);
  const deeds = useChannelDeeds(organisationId, channels);
  const usual = USUAL_CHANNELS.map(({ key, kind }) => {
    const name = t(`suggestions.${key}`);
    return channels.find((channel) => channel.name === name) ?? unmade(name, kind);
  });
  const others = channels.filter(({ name }) => !usual.some((one) => one.name === name));

  const made = async ({ name, kind }: Channel) => {
    try {
      return await add.mutateAsync({ name, kind });
    } catch (error) {
      showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
      return null;
    }
  };
  const take = (channel: Channel, stance: Stance) => {
    if (stance === 'deliberately_not') setAsked(channel);
    else if (stance === 'open') deeds.remove(channel);
    else if (channel.id === '') void made(channel);
    else deeds.choose(channel);
  };
  const refuse = async (channel: Channel, reason: string) => {
    const there = channel.id === '' ? await made(channel) : channel;
    if (there) deeds.refuse(there, reason);
  };
  return (
    <>
      <ul className="divide-y divide-line overflow-hidden rounded-card border border-line bg-surface">
        {[...usual, ...others].map((channel) => (
          <ChannelChoice
            key={channel.name}
            channel={channel}
            isPending={add.isPending}
            onTake={(stance) => take(channel, stance)}
          />
        ))}
      </ul>
      <Button className="mt-3" icon={<Plus size={15} aria-hidden />} onPress={() => setAsked('new')}>
        {t('addChannel')}
      </Button>
      {asked === 'new' ? (
        <ChannelDialog
          channel={null}
          onClose={() => setAsked(null)}
          onSave={async (texts) => {
            await add.mutateAsync(texts);
          }}
        />
      ) : asked ? (
        <StanceDialog
          channel={asked}
          onClose={() => setAsked(null)}
          onRefuse={(reason) => void refuse(asked, reason)}
        />
      ) : null}
    </>
  );
}
