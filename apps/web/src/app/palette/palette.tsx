import { CornerDownLeft, Search, X } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog, Heading } from 'react-aria-components/Dialog';
import { Input } from 'react-aria-components/Input';
import { Menu } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { TextField } from 'react-aria-components/TextField';
import { IconButton } from '../../ui/icon-button';
import { MenuItem, MenuSection } from '../../ui/menu';
import { ShortcutKeys } from '../../ui/shortcut-keys';
import { useTranslation } from '../../words/use-translation';
import type { Command, CommandSource } from '../commands/command';
import { useShellSources } from '../commands/use-shell-sources';
import { useOpenShortcuts } from '../shortcuts/shortcut-host';
import { allCommands, rankCommands } from './rank-commands';
import { recentCommands, rememberCommand } from './recent-commands';
import { useFoundActivities } from './use-found-activities';

export interface PaletteProps {
  /** What could be done on the page when it was opened. */
  commands: readonly Command[];
  sources: readonly CommandSource[];
  userId: string;
  onClose: () => void;
  /** Runs a command once the focus is back where it came from. */
  onRun: (command: Command) => void;
}

// What is typed is tried on the list as well: a letter may not reach the shortcuts of the page behind it. The focus stays in
// the box, so who wants to scroll by keyboard needs the list itself to be a stop.
const keepsKeys = {
  tabIndex: 0,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Escape') event.stopPropagation();
  },
};

/** Everything that can be done here, by typing a part of its name; a whole sheet on a phone. */
export function Palette({ commands: ofPage, sources, userId, onClose, onRun }: PaletteProps) {
  const { t } = useTranslation('palette');
  const { t: ui } = useTranslation('ui');
  const everywhere = useShellSources(useOpenShortcuts());
  const [commands] = useState(() => [
    ...ofPage,
    ...everywhere.flatMap((source) => source.commands?.() ?? []),
  ]);
  const [asked, setAsked] = useState('');
  const [recent] = useState(() => recentCommands(userId));
  // The box answers at once; what is found may follow a moment later.
  const words = useDeferredValue(asked);
  const found = useFoundActivities(words);
  const answers = words.trim()
    ? [...sources, ...everywhere].flatMap((source) => source.answers?.(words) ?? [])
    : [];
  const sections = words.trim()
    ? rankCommands(commands, [...found, ...answers], words, recent)
    : allCommands(commands, recent);

  const run = (id: string) => {
    const command = sections.flatMap((section) => section.commands).find((one) => one.id === id);
    if (!command) return;
    if (commands.some((one) => one.id === id)) rememberCommand(userId, id);
    onRun(command);
  };
  return (
    <ModalOverlay
      isOpen
      onOpenChange={onClose}
      isDismissable
      className="fixed inset-0 z-60 flex h-(--visual-viewport-height) items-start justify-center bg-veil entering:animate-appear md:px-6 md:pt-[12vh]"
    >
      <Modal className="flex w-full overflow-hidden bg-surface text-ink shadow-raised entering:animate-rise max-md:h-full md:max-h-[min(34rem,76vh)] md:max-w-xl md:rounded-card md:border md:border-line">
        <Dialog className="flex min-h-0 w-full flex-col outline-none">
          <Heading slot="title" className="sr-only">
            {t('title')}
          </Heading>
          <Autocomplete inputValue={asked} onInputChange={setAsked}>
            <TextField
              aria-label={t('searchLabel')}
              autoFocus
              className="flex items-center gap-2.5 border-b border-line px-4 max-md:pr-1.5"
            >
              <Search size={17} aria-hidden className="shrink-0 text-faint" />
              <Input
                placeholder={t('example')}
                autoComplete="off"
                className="min-h-13 min-w-0 flex-1 border-0 bg-transparent text-base text-ink outline-none placeholder:text-faint"
              />
              <span className="md:hidden">
                <IconButton label={ui('close')} icon={<X size={18} aria-hidden />} onPress={onClose} />
              </span>
            </TextField>
            <div {...keepsKeys} className="min-h-0 flex-1 overflow-y-auto">
              <Menu
                aria-label={t('title')}
                onAction={(id) => run(String(id))}
                renderEmptyState={() => (
                  <p className="px-3 py-6 text-center text-sm text-muted">{t('nothing', { asked: words })}</p>
                )}
                className="p-1.5 outline-none"
              >
                {sections.map(({ group, commands: inGroup }) => (
                  <MenuSection key={group} id={`group.${group}`} title={t(`groups.${group}`)}>
                    {inGroup.map(({ id, label, detail, icon, shortcut }) => (
                      <MenuItem
                        key={id}
                        id={id}
                        textValue={label}
                        icon={<span className="grid w-5 shrink-0 place-items-center text-muted">{icon}</span>}
                      >
                        <span className="flex min-w-0 items-center gap-x-3 max-md:flex-col max-md:items-start">
                          <span className="max-w-full min-w-0 flex-1 truncate">{label}</span>
                          {detail ? (
                            <span className="max-w-[55%] truncate text-xs max-md:max-w-full text-muted">
                              {detail}
                            </span>
                          ) : null}
                          {shortcut ? (
                            <span className="text-muted max-md:hidden">
                              <ShortcutKeys name={shortcut} first />
                            </span>
                          ) : null}
                        </span>
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </div>
          </Autocomplete>
          <footer className="flex items-center gap-1.5 border-t border-line px-4 py-2 text-2xs text-muted max-md:hidden">
            <CornerDownLeft size={12} aria-hidden /> {t('foot')}
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
