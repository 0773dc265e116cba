import { type ReactNode, useId } from 'react';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useTranslation } from '../../words/use-translation';

export interface SettleDialogProps {
  title: string;
  subtitle: string;
  /** What the act is called. */
  act: string;
  isPending: boolean;
  /** Stands where the act cannot be done. */
  isDisabled?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  /** A second way out: skipping one of many. */
  aside?: ReactNode;
  children: ReactNode;
}

/** Asks what an act takes that settles a matter. */
export function SettleDialog(props: SettleDialogProps) {
  const { title, subtitle, act, isPending, isDisabled = false, onSubmit, onClose, aside, children } = props;
  const { t } = useTranslation('settling');
  const formId = useId();
  return (
    <Dialog
      title={title}
      subtitle={subtitle}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('notNow')}</Button>
          {aside}
          <Button type="submit" form={formId} variant="primary" isPending={isPending} isDisabled={isDisabled}>
            {act}
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
          if (!isPending) onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
