import type { SavedView } from '@cadans/contracts/views';
import { CalendarRange, List, Pencil, Plus, RotateCcw, Save, Share2, Trash2 } from 'lucide-react';
import { Text } from 'react-aria-components/Text';
import { Menu, MenuItem, MenuSection, MenuSeparator } from '../../ui/menu';
import type { Opened } from '../../ui/opener';
import { useTranslation } from '../../words/use-translation';
import type { CurrentView } from './current-view';

export interface ViewChoicesProps {
  opened: Opened;
  views: readonly SavedView[];
  current: CurrentView | null;
  /** Whether the current view may be changed by who looks. */
  mayChange: boolean;
  onOpen: (view: SavedView) => void;
  onSave: () => void;
  onRename: () => void;
  onUpdate: (current: CurrentView) => void;
  onRemove: (current: CurrentView) => void;
  onShare: (() => void) | undefined;
}

/** The views to choose from, everybody's first, and what can be done with the one that is looked through. */
export function ViewChoices(props: ViewChoicesProps) {
  const { opened, views, current, mayChange, onOpen, onSave, onRename, onUpdate, onRemove, onShare } = props;
  const { t } = useTranslation('views');
  const { t: ofSharing } = useTranslation('sharing');
  const sections = [
    { title: t('ofEverybody'), views: views.filter(({ shared }) => shared) },
    { title: t('ofMine'), views: views.filter(({ shared }) => !shared) },
  ].filter((section) => section.views.length > 0);
  const isOn = (view: SavedView) => view.id === current?.view.id && !current.isChanged;
  return (
    <Menu opened={opened} aria-label={t('views')} placement="bottom end" className="max-h-[70vh] w-72">
      {current?.isChanged && mayChange ? (
        <MenuItem icon={<Save size={15} aria-hidden />} onAction={() => onUpdate(current)}>
          {t('update', { name: current.view.name })}
        </MenuItem>
      ) : null}
      {current?.isChanged ? (
        <MenuItem icon={<RotateCcw size={15} aria-hidden />} onAction={() => onOpen(current.view)}>
          {t('backTo', { name: current.view.name })}
        </MenuItem>
      ) : null}
      {sections.map((section) => (
        <MenuSection
          key={section.title}
          title={section.title}
          selectionMode="single"
          selectedKeys={section.views.filter(isOn).map(({ id }) => id)}
        >
          {section.views.map((view) => (
            <MenuItem
              key={view.id}
              id={view.id}
              textValue={view.name}
              icon={
                view.screen === 'list' ? (
                  <List size={15} aria-hidden className="text-faint" />
                ) : (
                  <CalendarRange size={15} aria-hidden className="text-faint" />
                )
              }
              onAction={() => onOpen(view)}
            >
              {view.name}
            </MenuItem>
          ))}
        </MenuSection>
      ))}
      {sections.length > 0 ? <MenuSeparator /> : null}
      <MenuItem icon={<Plus size={15} aria-hidden />} textValue={t('save')} onAction={onSave}>
        <Text slot="label">{t('save')}</Text>
        {sections.length === 0 ? (
          <Text slot="description" className="block text-xs text-muted">
            {t('emptyText')}
          </Text>
        ) : null}
      </MenuItem>
      {current && mayChange ? (
        <MenuItem icon={<Pencil size={15} aria-hidden />} onAction={onRename}>
          {t('rename', { name: current.view.name })}
        </MenuItem>
      ) : null}
      {current && mayChange ? (
        <MenuItem icon={<Trash2 size={15} aria-hidden />} tone="danger" onAction={() => onRemove(current)}>
          {t('remove', { name: current.view.name })}
        </MenuItem>
      ) : null}
      {onShare ? <MenuSeparator /> : null}
      {onShare ? (
        <MenuItem icon={<Share2 size={15} aria-hidden />} onAction={onShare}>
          {ofSharing('ofView')}
        </MenuItem>
      ) : null}
    </Menu>
  );
}
