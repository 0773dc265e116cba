import { type ReactNode, useId } from 'react';
import { useTranslation } from '../words/use-translation';
import { Banner } from './banner';
import { Button } from './button';
import { Dialog, type DialogProps } from './dialog';

export interface AskDialogProps extends Pick<DialogProps, 'title' | 'subtitle' | 'size' | 'children'> {
  /** What it is called to do it. */
  act: string;
  isPending: boolean;
  /** What it does takes away. */
  isDanger?: boolean;
  /** It cannot be done as it stands. */
  isDisabled?: boolean | undefined;
  /** Why it was refused, in the server's words; below what was filled in, which stays. */
  refusal?: string | null;
  /** A second way on: skipping one of many. */
  aside?: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
}

/**
 * Asks what one act takes and does it, by the button or by Enter in a field. A second press while it is being done does
 * nothing, and a click beside it throws nothing away.
 */
export function AskDialog(props: AskDialogProps) {
  const { title, subtitle, size, children, act, isPending, isDanger, isDisabled, refusal, aside } = props;
  const { onSubmit, onClose } = props;
  const { t } = useTranslation('ui');
  const formId = useId();
  return (
    <Dialog
      title={title}
      subtitle={subtitle}
      {...(size && { size })}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          {aside}
          <Button
            type="submit"
            form={formId}
            variant={isDanger ? 'danger' : 'primary'}
            isPending={isPending}
            isDisabled={isDisabled ?? false}
          >
            {act}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending && !isDisabled) onSubmit();
        }}
      >
        {children}
        {refusal ? <Banner tone="danger">{refusal}</Banner> : null}
      </form>
    </Dialog>
  );
}
