import { useState } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RadioGroup } from '../../ui/radio-group';
import { useTranslation } from '../../words/use-translation';
import { useOpenPlan } from './use-open-plan';

export interface OpenPlanDialogProps {
  organisationId: string;
  year: number;
  /** The plan it may begin from. */
  source: number;
  onClose: () => void;
  onOpened: (year: number) => void;
}

/** Opens a draft for a year, with what another year says or blank. */
export function OpenPlanDialog({ organisationId, year, source, onClose, onOpened }: OpenPlanDialogProps) {
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const [how, setHow] = useState<'from' | 'blank'>('from');
  const open = useOpenPlan(organisationId);
  const start = () =>
    open.mutate(
      { year, from: how === 'from' ? source : null },
      {
        onSuccess: () => {
          onClose();
          onOpened(year);
        },
      },
    );
  return (
    <Dialog
      title={t('openTitle', { year })}
      subtitle={t('openSubtitle')}
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isPending={open.isPending} onPress={start}>
            {t('openDraft')}
          </Button>
        </>
      }
    >
      <RadioGroup
        label={t('openHow')}
        value={how}
        onChange={setHow}
        options={[
          { id: 'from', label: t('openFrom', { year: source }), description: t('openFromText') },
          { id: 'blank', label: t('openBlank'), description: t('openBlankText') },
        ]}
      />
    </Dialog>
  );
}
