import { Printer } from 'lucide-react';
import { useTranslation } from '../words/use-translation';
import { IconButton } from './icon-button';

/** Prints the screen, or keeps it as a PDF: the browser asks which. */
export function PrintButton() {
  const { t } = useTranslation('paper');
  return (
    <IconButton
      label={t('print')}
      icon={<Printer size={16} aria-hidden />}
      onPress={() => window.print()}
      data-no-print
    />
  );
}
