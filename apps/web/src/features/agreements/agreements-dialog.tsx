import { Agreements } from '@cadans/contracts/agreements';
import { useId, useState } from 'react';
import { CallError } from '../../api/call-error';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { NumberField } from '../../ui/number-field';
import { useTranslation } from '../../words/use-translation';
import { useChangeAgreements } from './use-change-agreements';

export interface AgreementsDialogProps {
  organisationId: string;
  agreed: Agreements;
  onClose: () => void;
}

/** Asks how much fits in a week, and how much of it may come in between. */
export function AgreementsDialog({ organisationId, agreed, onClose }: AgreementsDialogProps) {
  const { t } = useTranslation('agreements');
  const { t: ui } = useTranslation('ui');
  const formId = useId();
  const change = useChangeAgreements(organisationId);
  // What is typed stands on what was seen: when somebody else was first, it is looked at again.
  const [seen, setSeen] = useState(agreed);
  const [capacity, setCapacity] = useState<number | null>(agreed.weeklyCapacity);
  const [buffer, setBuffer] = useState<number | null>(agreed.noiseBuffer);
  const [isSent, setSent] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const save = async () => {
    setSent(true);
    if (capacity === null || buffer === null) return;
    const wanted = { weeklyCapacity: capacity, noiseBuffer: buffer };
    if (wanted.weeklyCapacity === seen.weeklyCapacity && wanted.noiseBuffer === seen.noiseBuffer) {
      onClose();
      return;
    }
    try {
      await change.mutateAsync({ seen, wanted });
      onClose();
    } catch (error) {
      const theirs =
        error instanceof CallError && error.code === 'stale' ? Agreements.safeParse(error.current) : null;
      if (theirs?.success) setSeen(theirs.data);
      setRefusal(theirs?.success ? t('overtaken', theirs.data) : explain(error, ui));
    }
  };
  return (
    <Dialog
      title={t('changeTitle')}
      subtitle={t('changeSubtitle')}
      isOpen
      isDismissable={false}
      size="s"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isPending={change.isPending}>
            {ui('save')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <NumberField
          label={t('capacity')}
          autoFocus
          value={capacity}
          onChange={setCapacity}
          minValue={1}
          maxValue={200}
          unit={t('activities')}
          hint={t('capacityText')}
          error={isSent && capacity === null ? t('capacityMissing') : undefined}
        />
        <NumberField
          label={t('buffer')}
          value={buffer}
          onChange={setBuffer}
          minValue={0}
          maxValue={100}
          unit="%"
          hint={t('bufferText')}
          error={isSent && buffer === null ? t('bufferMissing') : refusal}
        />
      </form>
    </Dialog>
  );
}
