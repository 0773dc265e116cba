import { useMemo } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Dialog } from '../../ui/dialog';
import { Popover } from '../../ui/popover';
import { usePhone } from '../../ui/use-phone';
import { ActivityCard, type ActivityCardProps } from './activity-card';

export interface ActivityPopoverProps extends Omit<ActivityCardProps, 'titled'> {
  /** What it hangs on. */
  anchor: HTMLElement;
}

/** An activity at a glance beside its mark; on a phone a sheet from below. */
export function ActivityPopover({ anchor, ...card }: ActivityPopoverProps) {
  const phone = usePhone();
  const triggerRef = useMemo(() => ({ current: anchor }), [anchor]);
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen) card.onClose();
  };
  if (phone)
    return (
      <Dialog title={card.activity.title} isOpen onOpenChange={onOpenChange}>
        <ActivityCard {...card} titled={false} />
      </Dialog>
    );
  return (
    <Popover
      triggerRef={triggerRef}
      isOpen
      onOpenChange={onOpenChange}
      placement="bottom start"
      offset={8}
      className="w-84 p-4"
    >
      <AriaDialog className="outline-none">
        <ActivityCard {...card} />
      </AriaDialog>
    </Popover>
  );
}
