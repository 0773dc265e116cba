import { useState } from 'react';
import type { PlannedActivity } from '../../api/year-plan';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { formatDayInWords } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import type { Known } from './known';

export interface ChooseAdHocProps {
  /** What came in ad hoc and is open still. */
  open: readonly PlannedActivity[];
  known: Known;
  onScrap: (chosen: readonly PlannedActivity[]) => void;
  onClose: () => void;
}

/** Asks which of the work that came in ad hoc can go; what was done cannot. */
export function ChooseAdHoc({ open, known, onScrap, onClose }: ChooseAdHocProps) {
  const { t, language } = useTranslation('settling');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, isOn: boolean) => {
    const next = new Set(chosen);
    if (isOn) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <Dialog
      title={t('adHocTitle')}
      subtitle={t('adHocSubtitle')}
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('notNow')}</Button>
          {open.length > 0 ? (
            <Button
              variant="primary"
              isDisabled={chosen.size === 0}
              onPress={() => onScrap(open.filter(({ id }) => chosen.has(id)))}
            >
              {t('adHocChosen', { count: chosen.size })}
            </Button>
          ) : null}
        </>
      }
    >
      {open.length === 0 ? (
        <p className="text-sm">{t('adHocNone')}</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {open.map(({ id, title, channelId, ownerId, endsOn }) => (
            <li key={id} className="py-2">
              <Checkbox isSelected={chosen.has(id)} onChange={(isOn) => toggle(id, isOn)}>
                <span>
                  {title}
                  <span className="block text-xs text-muted">
                    {known.channelName(channelId)} · {known.personName(ownerId)} ·{' '}
                    {formatDayInWords(endsOn, language)}
                  </span>
                </span>
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
