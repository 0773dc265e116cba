import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useHotkeys } from 'react-hotkeys-hook';
import type { PlannedActivity } from '../../../api/year-plan';
import { IconButton } from '../../../ui/icon-button';
import { SHORTCUTS } from '../../../ui/shortcuts';
import { useTranslation } from '../../../words/use-translation';
import type { Task } from '../task';

export interface DrawerBarProps {
  activity: PlannedActivity;
  among?: readonly PlannedActivity[] | undefined;
  onTask: (task: Task) => void;
  onClose: () => void;
}

/** Closes the drawer, and walks to what stands before and after it. */
export function DrawerBar({ activity, among = [], onTask, onClose }: DrawerBarProps) {
  const { t } = useTranslation('drawer');
  const { t: ui } = useTranslation('ui');
  const at = among.findIndex(({ id }) => id === activity.id);
  const beside = (step: 1 | -1) => (at === -1 ? undefined : among[at + step]);
  const go = (step: 1 | -1) => {
    const next = beside(step);
    if (next) onTask({ is: 'open', activity: next });
  };
  useHotkeys(SHORTCUTS.nextActivity.keys, () => go(1));
  useHotkeys(SHORTCUTS.previousActivity.keys, () => go(-1));
  return (
    <div className="-mt-1 -mr-2 mb-1 flex items-center justify-end gap-0.5">
      <p className="section-label mr-auto">
        {at === -1 ? null : t('place', { at: at + 1, of: among.length })}
      </p>
      <IconButton
        label={t('previous')}
        icon={<ChevronUp size={17} aria-hidden />}
        isDisabled={!beside(-1)}
        onPress={() => go(-1)}
      />
      <IconButton
        label={t('next')}
        icon={<ChevronDown size={17} aria-hidden />}
        isDisabled={!beside(1)}
        onPress={() => go(1)}
      />
      <IconButton label={ui('close')} icon={<X size={17} aria-hidden />} onPress={onClose} />
    </div>
  );
}
