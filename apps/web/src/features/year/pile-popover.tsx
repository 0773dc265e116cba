import { useMemo } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Dialog } from '../../ui/dialog';
import { Popover } from '../../ui/popover';
import { usePhone } from '../../ui/use-phone';
import { useTranslation } from '../../words/use-translation';
import { PileList, type PileListProps } from './pile-list';

export interface PilePopoverProps extends PileListProps {
  anchor: HTMLElement;
  onClose: () => void;
}

/** What a count on the sheet stands for; on a phone a sheet from below. */
export function PilePopover({ anchor, onClose, ...list }: PilePopoverProps) {
  const { t } = useTranslation('year');
  const phone = usePhone();
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor]);
  const title = t('pileTitle', { count: list.activities.length });
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen) onClose();
  };
  if (phone)
    return (
      <Dialog title={title} isOpen onOpenChange={onOpenChange}>
        <PileList {...list} />
      </Dialog>
    );
  return (
    <Popover triggerRef={triggerRef} isOpen onOpenChange={onOpenChange} className="w-72 p-1.5">
      <AriaDialog aria-label={title} className="outline-none">
        <p className="section-label px-2 pt-1.5 pb-1">{title}</p>
        <PileList {...list} />
      </AriaDialog>
    </Popover>
  );
}
