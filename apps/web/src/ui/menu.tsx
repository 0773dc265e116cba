import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  type MenuItemProps as AriaMenuItemProps,
  type MenuProps as AriaMenuProps,
  MenuSection as AriaMenuSection,
  Header,
  type MenuSectionProps,
  Separator,
} from 'react-aria-components/Menu';
import { classes } from './classes';
import type { Opened } from './opener';
import { Popover, type PopoverProps } from './popover';

export interface MenuProps<Entry extends object> extends Omit<AriaMenuProps<Entry>, 'className' | 'style'> {
  placement?: PopoverProps['placement'];
  className?: string;
  /** Given by an Opener; a MenuTrigger tells its menu by itself. */
  opened?: Opened;
}

/** The list a menu button opens: `<MenuTrigger><Button/><Menu>…</Menu></MenuTrigger>`, or what an Opener opens. */
export function Menu<Entry extends object>({ placement, className, opened, ...rest }: MenuProps<Entry>) {
  const { id, from, ...hung } = opened ?? {};
  const label = rest['aria-label'];
  const name = label ? { 'aria-label': label } : { ...(id && { 'aria-labelledby': id }) };
  return (
    <Popover
      {...(opened && { ...hung, ...name, trigger: 'MenuTrigger', placement: 'bottom start' })}
      {...(placement && { placement })}
      className={classes('min-w-44 p-1', className)}
    >
      <AriaMenu
        {...rest}
        {...(opened && { ...name, autoFocus: from ?? true, onClose: () => opened.onOpenChange(false) })}
        className="outline-none"
      />
    </Popover>
  );
}

export interface MenuItemProps extends Omit<AriaMenuItemProps, 'className' | 'style' | 'children'> {
  children: ReactNode;
  icon?: ReactNode;
  tone?: 'plain' | 'danger';
}

/** One act, or one choice when its section has a selectionMode. */
export function MenuItem({ children, icon, tone = 'plain', ...rest }: MenuItemProps) {
  return (
    <AriaMenuItem
      {...rest}
      className={classes(
        'group flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1 text-sm no-underline outline-none focus:bg-sunken disabled:opacity-50 max-md:min-h-11',
        tone === 'danger' ? 'text-danger' : 'text-ink',
      )}
    >
      {({ selectionMode, isSelected }) => (
        <>
          {icon}
          <span className="min-w-0 flex-1">{children}</span>
          {selectionMode !== 'none' && isSelected ? (
            <Check size={15} aria-hidden className="text-accent" />
          ) : null}
        </>
      )}
    </AriaMenuItem>
  );
}

/** A group of items below a small head. */
export function MenuSection<Entry extends object>({
  title,
  children,
  ...rest
}: Omit<MenuSectionProps<Entry>, 'children'> & { title: string; children: ReactNode }) {
  return (
    <AriaMenuSection {...rest}>
      <Header className="section-label px-2 pt-2 pb-1">{title}</Header>
      {children}
    </AriaMenuSection>
  );
}

export function MenuSeparator() {
  return <Separator className="mx-1 my-1 border-t border-line" />;
}
