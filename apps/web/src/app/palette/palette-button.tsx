import { Search } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { IconButton } from '../../ui/icon-button';
import { ShortcutKeys } from '../../ui/shortcut-keys';
import { useTranslation } from '../../words/use-translation';
import { useOpenPalette } from './palette-host';

/** Opens the palette without a keyboard: a row with its keys in the menu at the side, an icon on a phone. */
export function PaletteButton({ variant }: { variant: 'row' | 'icon' }) {
  const { t } = useTranslation('palette');
  const open = useOpenPalette();
  if (variant === 'icon')
    return <IconButton label={t('title')} icon={<Search size={18} aria-hidden />} onPress={open} />;
  return (
    <Button
      onPress={open}
      className="mt-2 flex min-h-9 w-full cursor-pointer items-center gap-2.5 rounded-control px-2.5 text-left text-muted hover:bg-surface/60 hover:text-ink"
    >
      <Search size={16} aria-hidden />
      <span className="min-w-0 flex-1 truncate">{t('button')}</span>
      <ShortcutKeys name="palette" first />
    </Button>
  );
}
