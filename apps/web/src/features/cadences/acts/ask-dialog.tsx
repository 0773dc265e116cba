import { type ReactNode, useId } from 'react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useTranslation } from '../../../words/use-translation';

export interface AskDialogProps {
  title: string;
  subtitle: string;
  /** What it is called to do it. */
  act: string;
  isPending: boolean;
  refusal: string | null;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/** A form in a dialog that does one thing, and shows why that was refused. */
export function AskDialog(props: AskDialogProps) {
  const { title, subtitle, act, isPending, refusal, children, onSubmit, onClose } = props;
  const { t: ui } = useTranslation('ui');
  const formId = useId();
  return (
    <Dialog
      title={title}
      subtitle={subtitle}
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isPending={isPending}>
            {act}
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
          onSubmit();
        }}
      >
        {children}
        {refusal ? <Banner tone="danger">{refusal}</Banner> : null}
      </form>
    </Dialog>
  );
}
