import { ChevronDown, type LucideIcon } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Menu, MenuItem } from './menu';

export interface PartsMenuProps<Name extends string> {
  /** What these are the parts of. */
  label: string;
  parts: readonly { readonly name: Name; readonly title: string; readonly Icon: LucideIcon }[];
  /** The part that is open. */
  open: Name;
  onOpen: (name: Name) => void;
}

/** The parts of a page on a phone: the open one stands there by name and never out of sight; the others come at a press. */
export function PartsMenu<Name extends string>({ label, parts, open, onOpen }: PartsMenuProps<Name>) {
  const now = parts.find(({ name }) => name === open);
  return (
    <MenuTrigger>
      <Button
        aria-label={`${label}: ${now?.title ?? ''}`}
        className="flex min-h-11 w-full cursor-pointer items-center gap-2.5 rounded-control border border-line bg-surface px-3 text-left text-sm font-semibold shadow-card"
      >
        {now ? <now.Icon size={16} aria-hidden className="shrink-0 text-muted" /> : null}
        <span className="min-w-0 flex-1 truncate">{now?.title}</span>
        <ChevronDown size={16} aria-hidden className="shrink-0 text-muted" />
      </Button>
      <Menu
        aria-label={label}
        placement="bottom start"
        className="w-(--trigger-width)"
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[open]}
        onAction={(key) => {
          const chosen = parts.find(({ name }) => name === key);
          if (chosen && chosen.name !== open) onOpen(chosen.name);
        }}
      >
        {parts.map(({ name, title, Icon }) => (
          <MenuItem
            key={name}
            id={name}
            textValue={title}
            icon={<Icon size={16} aria-hidden className="text-muted" />}
          >
            {title}
          </MenuItem>
        ))}
      </Menu>
    </MenuTrigger>
  );
}
