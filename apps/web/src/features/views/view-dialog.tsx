import { type FormEvent, useState } from 'react';
import { explain } from '../../api/explain';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { RadioGroup } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import { useTranslation } from '../../words/use-translation';

export interface ViewDialogProps {
  title: string;
  start: { name: string; shared: boolean };
  /** Whether it can be everybody's. */
  mayShare: boolean;
  isPending: boolean;
  /** Why the server refused it. */
  error: Error | null;
  onSubmit: (view: { name: string; shared: boolean }) => void;
  onClose: () => void;
}

const LONGEST_NAME = 80;

/** What a view is called, and whose it is. */
export function ViewDialog(props: ViewDialogProps) {
  const { title, start, mayShare, isPending, error, onSubmit, onClose } = props;
  const { t } = useTranslation('views');
  const { t: ui } = useTranslation('ui');
  const [name, setName] = useState(start.name);
  const [shared, setShared] = useState(start.shared);
  const [isTried, setTried] = useState(false);
  const missing = isTried && name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() !== '') onSubmit({ name: name.trim(), shared });
  };
  const problem = missing ? t('nameMissing') : error ? explain(error, ui) : undefined;
  return (
    <Dialog
      title={title}
      subtitle={t('dialogText')}
      size="s"
      isOpen
      onOpenChange={onClose}
      footer={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" type="submit" form="view" isPending={isPending}>
            {ui('save')}
          </Button>
        </>
      }
    >
      <form id="view" noValidate onSubmit={submit} className="flex flex-col gap-1">
        <TextField
          label={t('name')}
          placeholder={t('nameExample')}
          value={name}
          onChange={setName}
          maxLength={LONGEST_NAME}
          autoFocus
          {...(problem !== undefined && { error: problem })}
        />
        <RadioGroup<'mine' | 'everybody'>
          label={t('whose')}
          options={[
            { id: 'mine', label: t('mine') },
            {
              id: 'everybody',
              label: t('everybody'),
              ...(!mayShare && { description: t('mayNotShare'), isDisabled: true }),
            },
          ]}
          value={shared ? 'everybody' : 'mine'}
          onChange={(whose) => setShared(whose === 'everybody')}
        />
      </form>
    </Dialog>
  );
}
