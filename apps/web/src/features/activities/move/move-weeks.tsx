import { useState } from 'react';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { NumberField } from '../../../ui/number-field';
import { useTranslation } from '../../../words/use-translation';

export interface MoveWeeksProps {
  /** How many activities move. */
  count: number;
  onMove: (weeks: number) => void;
  onClose: () => void;
}

/** Asks by how many weeks everything that is chosen moves; negative is earlier. */
export function MoveWeeks({ count, onMove, onClose }: MoveWeeksProps) {
  const { t } = useTranslation('hands');
  const { t: ui } = useTranslation('ui');
  const [weeks, setWeeks] = useState<number | null>(2);
  return (
    <Dialog
      title={t('moveTitle')}
      subtitle={t('selected', { count })}
      size="s"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" type="submit" form="move-weeks" isDisabled={!weeks}>
            {t('moveNow')}
          </Button>
        </>
      }
    >
      <form
        id="move-weeks"
        onSubmit={(event) => {
          event.preventDefault();
          if (weeks) onMove(weeks);
        }}
      >
        <NumberField
          label={t('weeks')}
          hint={t('weeksHint')}
          value={weeks}
          onChange={setWeeks}
          minValue={-52}
          maxValue={52}
          step={1}
          unit={t('weeksUnit')}
        />
      </form>
    </Dialog>
  );
}
