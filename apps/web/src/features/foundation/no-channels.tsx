import type { ChannelKind } from '@cadans/domain/channel';
import { Plus, Radio } from 'lucide-react';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';
import { USUAL_CHANNELS } from './usual-channels';

export interface NoChannelsProps {
  canEdit: boolean;
  onAdd: (texts: { name: string; kind: ChannelKind }) => void;
}

/** No channels yet: why to choose few, and the usual ones within one press. */
export function NoChannels({ canEdit, onAdd }: NoChannelsProps) {
  const { t } = useTranslation('foundation');
  return (
    <EmptyState
      title={t('noChannelsTitle')}
      icon={<Radio size={20} />}
      actions={
        canEdit
          ? USUAL_CHANNELS.map(({ key, kind }) => (
              <Button
                key={key}
                size="s"
                icon={<Plus size={13} aria-hidden />}
                onPress={() => onAdd({ name: t(`suggestions.${key}`), kind })}
              >
                {t(`suggestions.${key}`)}
              </Button>
            ))
          : null
      }
    >
      {canEdit ? t('noChannelsText') : t('noChannelsRead')}
    </EmptyState>
  );
}
