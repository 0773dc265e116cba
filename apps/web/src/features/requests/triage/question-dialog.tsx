import { type ReactNode, useId } from 'react';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useTranslation } from '../../../words/use-translation';

export interface QuestionDialogProps {
  title: string;
  subtitle: string;
  /** What the main button says. */
  act: string;
  isPending: boolean;
  /** Why it was refused. */
  refused: string | null;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  size?: 'm' | 'l';
}

/** A question about a request: its fields, one act, and what the server had against it. */
export function QuestionDialog(props: QuestionDialogProps) {
  const { title, subtitle, act, isPending, refused, children, onSubmit, onClose, size = 'm' } = props;
  const { t } = useTranslation('requests');
  const { t: ui } = useTranslation('ui');
  const formId = useId();
  return (
    <Dialog
      title={title}
      subtitle={subtitle}
      size={size}
      isOpen
      isDismissable={false}
      onOpenChange={onClose}
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
        className="flex flex-col gap-1.5"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isPending) onSubmit();
        }}
      >
        {refused === null ? null : (
          <Banner tone="danger" title={t('refused')}>
            {refused}
          </Banner>
        )}
        {children}
      </form>
    </Dialog>
  );
}
