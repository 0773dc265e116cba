import type { Theme } from '@cadans/contracts/plans';
import { Plus } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Button } from '../../ui/button';
import { Menu, MenuItem, MenuSection } from '../../ui/menu';
import { ThemeDot } from '../../ui/theme-chip';
import { useTranslation } from '../../words/use-translation';

export interface AddThemeProps {
  /** Themes of earlier years that this one did not choose. */
  earlier: readonly Theme[];
  onNew: () => void;
  onReuse: (theme: Theme) => void;
}

/** Adds a theme to the year: a new one, or one the organisation had before. */
export function AddTheme({ earlier, onNew, onReuse }: AddThemeProps) {
  const { t } = useTranslation('foundation');
  const icon = <Plus size={15} aria-hidden />;
  if (earlier.length === 0) {
    return (
      <Button size="s" icon={icon} onPress={onNew}>
        {t('addTheme')}
      </Button>
    );
  }
  return (
    <MenuTrigger>
      <Button size="s" icon={icon}>
        {t('addTheme')}
      </Button>
      <Menu
        placement="bottom end"
        className="max-w-72"
        onAction={(id) => {
          const theme = earlier.find((one) => one.id === id);
          if (theme) onReuse(theme);
          else onNew();
        }}
      >
        <MenuItem id="new" icon={icon}>
          {t('newTheme')}
        </MenuItem>
        <MenuSection title={t('earlierThemes')}>
          {earlier.map(({ id, name, colour }) => (
            <MenuItem key={id} id={id} textValue={name} icon={<ThemeDot colour={colour} />}>
              {name}
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </MenuTrigger>
  );
}
