import { type Channel, MOST_LEAD_DAYS } from '@cadans/contracts/channels';
import { CHANNEL_KINDS, type ChannelKind } from '@cadans/domain/channel';
import { leadDaysOf } from '@cadans/domain/lead-time';
import { useId, useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { NumberField } from '../../ui/number-field';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';
import { ChannelKindIcon } from './channel-kind-icon';

export interface ChannelDialogProps {
  /** null to add one. */
  channel: Channel | null;
  onClose: () => void;
  /** Throws the refusal; the dialog shows it with the name. */
  onSave: (texts: Pick<Channel, 'name' | 'kind' | 'leadDays'>) => Promise<void>;
}

/** Asks the name and kind of a channel, and how far ahead something on it is planned. */
export function ChannelDialog({ channel, onClose, onSave }: ChannelDialogProps) {
  const { t } = useTranslation('foundation');
  const { t: agreed } = useTranslation('agreements');
  const { t: ui } = useTranslation('ui');
  const formId = useId();
  const [name, setName] = useState(channel?.name ?? '');
  const [kind, setKind] = useState<ChannelKind>(channel?.kind ?? 'own');
  const [leadDays, setLeadDays] = useState(channel?.leadDays ?? null);
  const [refusal, setRefusal] = useState<string>();
  const [isPending, setPending] = useState(false);
  const save = async () => {
    if (name.trim() === '') {
      setRefusal(t('nameMissing'));
      return;
    }
    setPending(true);
    try {
      await onSave({ name: name.trim(), kind, leadDays });
      onClose();
    } catch (error) {
      setRefusal(explain(error, ui));
      setPending(false);
    }
  };
  const kinds = CHANNEL_KINDS.map((id) => ({
    id,
    label: t(`kinds.${id}`),
    leading: <ChannelKindIcon kind={id} />,
  }));
  return (
    <Dialog
      title={t(channel ? 'editChannelTitle' : 'channelTitle')}
      subtitle={t('channelSubtitle')}
      isOpen
      isDismissable={false}
      size="s"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isPending={isPending}>
            {channel ? ui('save') : t('add')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-1"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={t('name')}
          autoFocus
          maxLength={80}
          value={name}
          onChange={setName}
          error={refusal}
        />
        <Select label={t('kind')} options={kinds} value={kind} onChange={setKind} />
        <NumberField
          label={agreed('leadDays')}
          optional
          value={leadDays}
          onChange={setLeadDays}
          minValue={0}
          maxValue={MOST_LEAD_DAYS}
          unit={agreed('leadDaysUnit')}
          placeholder={String(leadDaysOf(kind))}
          hint={agreed('leadDaysHint', { count: leadDaysOf(kind) })}
        />
      </form>
    </Dialog>
  );
}
