import { CalendarPlus, Ellipsis, OctagonX, Pause, Pencil, Play, Undo2, UserRoundPen } from 'lucide-react';
import type { ReactNode } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { IconButton } from '../../../ui/icon-button';
import { Menu, MenuItem } from '../../../ui/menu';
import { useTranslation } from '../../../words/use-translation';
import type { PromiseAct } from '../acts/promise-act';

const ICONS: Record<PromiseAct, ReactNode> = {
  fill: <CalendarPlus size={15} aria-hidden />,
  change: <Pencil size={15} aria-hidden />,
  pause: <Pause size={15} aria-hidden />,
  hand_over: <UserRoundPen size={15} aria-hidden />,
  end: <OctagonX size={15} aria-hidden />,
  go_on: <Play size={15} aria-hidden />,
  withdraw: <Undo2 size={15} aria-hidden />,
};

export interface PromiseMenuProps {
  name: string;
  acts: readonly PromiseAct[];
  onAct: (act: PromiseAct) => void;
}

/** What can become of a promise; nothing for who may do nothing with it. */
export function PromiseMenu({ name, acts, onAct }: PromiseMenuProps) {
  const { t } = useTranslation('rhythm');
  if (acts.length === 0) return null;
  return (
    <div data-no-print>
      <MenuTrigger>
        <IconButton label={t('actsOf', { name })} icon={<Ellipsis size={17} aria-hidden />} />
        <Menu placement="bottom end" onAction={(act) => onAct(act as PromiseAct)}>
          {acts.map((act) => (
            <MenuItem key={act} id={act} icon={ICONS[act]}>
              {t(`act.${act}`)}
            </MenuItem>
          ))}
        </Menu>
      </MenuTrigger>
    </div>
  );
}
