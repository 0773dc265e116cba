import type { Channel } from '@cadans/contracts/channels';
import { ArrowDown, ArrowUp, Ban, Ellipsis, Pencil, Trash2, Undo2 } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { classes } from '../../ui/classes';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu';
import { useTranslation } from '../../words/use-translation';
import { ChannelKindIcon } from './channel-kind-icon';

export type ChannelDeed = 'edit' | 'up' | 'down' | 'stance' | 'reword' | 'delete';

export interface ChannelRowProps {
  channel: Channel;
  canEdit: boolean;
  isFirst: boolean;
  isLast: boolean;
  onDeed: (deed: ChannelDeed) => void;
}

// The hatching of what we leave alone, as on the year.
const hatching =
  'bg-[repeating-linear-gradient(135deg,transparent_0_7px,var(--sunken)_7px_14px)] print:bg-none';

/** One channel: its kind, how much stands on it, and with 'deliberately not' the reason. */
export function ChannelRow({ channel, canEdit, isFirst, isLast, onDeed }: ChannelRowProps) {
  const { t } = useTranslation('foundation');
  const { t: agreed } = useTranslation('agreements');
  const { name, kind, stance, stanceReason, leadDays, activities } = channel;
  const isRefused = stance === 'deliberately_not';
  const use = activities > 0 ? t('activities', { count: activities }) : t('neverUsed');
  return (
    <li
      className={classes(
        'flex items-start gap-3 px-4 py-2.5 md:px-5 print:px-0 print:py-1',
        isRefused && hatching,
      )}
    >
      <span
        className={classes(
          'mt-0.5 grid size-8 shrink-0 place-items-center rounded-control',
          isRefused ? 'bg-sunken text-faint' : 'bg-accent-soft text-accent',
        )}
      >
        <ChannelKindIcon kind={kind} />
      </span>
      <div className="min-w-0 flex-1">
        <h3 className={classes('font-semibold', isRefused && 'text-muted')}>{name}</h3>
        <p className="text-xs text-muted">
          {t(`kinds.${kind}`)} · {use}
          {leadDays === null ? null : ` · ${agreed('leadDaysAgreed', { count: leadDays })}`}
        </p>
        {isRefused ? (
          <p className="mt-1 text-[0.8125rem] text-muted">
            <span className="font-medium">{t('deliberatelyNot')}:</span>{' '}
            <span className="font-serif italic">“{stanceReason}”</span>
          </p>
        ) : null}
      </div>
      {canEdit ? (
        <div data-no-print>
          <MenuTrigger>
            <IconButton label={t('channelActs', { name })} icon={<Ellipsis size={17} aria-hidden />} />
            <Menu placement="bottom end" onAction={(deed) => onDeed(deed as ChannelDeed)}>
              <MenuItem id="edit" icon={<Pencil size={15} aria-hidden />}>
                {t('edit')}
              </MenuItem>
              <MenuItem id="up" icon={<ArrowUp size={15} aria-hidden />} isDisabled={isFirst}>
                {t('up')}
              </MenuItem>
              <MenuItem id="down" icon={<ArrowDown size={15} aria-hidden />} isDisabled={isLast}>
                {t('down')}
              </MenuItem>
              <MenuSeparator />
              <MenuItem
                id="stance"
                icon={isRefused ? <Undo2 size={15} aria-hidden /> : <Ban size={15} aria-hidden />}
              >
                {t(isRefused ? 'choose' : 'refuse')}
              </MenuItem>
              {isRefused ? (
                <MenuItem id="reword" icon={<Pencil size={15} aria-hidden />}>
                  {t('changeReason')}
                </MenuItem>
              ) : null}
              <MenuItem id="delete" tone="danger" icon={<Trash2 size={15} aria-hidden />}>
                {t('deleteChannel')}
              </MenuItem>
            </Menu>
          </MenuTrigger>
        </div>
      ) : null}
    </li>
  );
}
