import { Printer } from 'lucide-react';
import { useTranslation } from '../../words/use-translation';
import { useCommandSource } from '../commands/command-sources';

/** Offers printing what is on screen to the palette. */
export function usePrintCommand(): void {
  const { t } = useTranslation('paper');
  useCommandSource({
    commands: () => [
      {
        id: 'print',
        group: 'view',
        label: t('print'),
        words: t('printWords'),
        icon: <Printer size={16} aria-hidden />,
        run: () => window.print(),
      },
    ],
  });
}
