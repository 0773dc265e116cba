import { Link } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../ui/button';
import { useTranslation } from '../../../words/use-translation';
import { FormLinkDialog, type FormLinkDialogProps } from './form-link-dialog';

/** Leads to the form for who has no account, for who steers. */
export function FormLink(props: Omit<FormLinkDialogProps, 'onClose'>) {
  const { t } = useTranslation('form-link');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button data-no-print icon={<Link size={15} aria-hidden />} onPress={() => setOpen(true)}>
        {t('open')}
      </Button>
      {isOpen ? <FormLinkDialog {...props} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
