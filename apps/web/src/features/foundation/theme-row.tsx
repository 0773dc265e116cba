import type { Member } from '@cadans/contracts/members';
import type { ChosenTheme } from '@cadans/contracts/plans';
import { ArrowDown, ArrowUp, Ellipsis, Leaf, Pencil, UserRoundX } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Avatar } from '../../ui/avatar';
import { IconButton } from '../../ui/icon-button';
import { Menu, MenuItem, MenuSeparator } from '../../ui/menu';
import { NumberField } from '../../ui/number-field';
import { themeClass } from '../../ui/theme-colours';
import { useTranslation } from '../../words/use-translation';

export type ThemeDeed = 'edit' | 'up' | 'down' | 'drop';

export interface ThemeRowProps {
  theme: ChosenTheme;
  owner: Member | undefined;
  canEdit: boolean;
  isFirst: boolean;
  isLast: boolean;
  onWeigh: (weight: number) => void;
  onDeed: (deed: ThemeDeed) => void;
}

/** One theme of the year: what it promises and says, for whom, whose it is, and how much of the year it gets. */
export function ThemeRow({ theme, owner, canEdit, isFirst, isLast, onWeigh, onDeed }: ThemeRowProps) {
  const { t } = useTranslation('foundation');
  const { name, promise, message, audience, colour, weight, activities } = theme;
  return (
    <li
      className={`${themeClass(colour)} grid grid-cols-[4px_minmax(0,1fr)_auto] gap-x-3 gap-y-2 px-4 py-4 md:grid-cols-[4px_minmax(0,1fr)_auto_auto] md:px-5 print:grid-cols-[4px_minmax(0,1fr)_auto] print:px-0 print:py-2`}
    >
      <span aria-hidden data-mark className="row-span-2 rounded-full bg-theme-solid md:row-span-1" />
      <div className="min-w-0">
        <h3 className="font-serif text-[1.0625rem] leading-snug font-semibold">{name}</h3>
        {promise ? <p className="mt-0.5 whitespace-pre-line text-pretty">{promise}</p> : null}
        {message ? <p className="mt-1.5 font-serif text-muted italic">“{message}”</p> : null}
        <p className="mt-2.5 flex flex-wrap items-center gap-x-4 gap-y-1 text-xs text-muted">
          {owner ? (
            <span className="inline-flex items-center gap-1.5 font-medium text-ink">
              <Avatar name={owner.name} id={owner.id} size={18} />
              {owner.active ? owner.name : t('away', { name: owner.name })}
            </span>
          ) : (
            <span className="inline-flex items-center gap-1.5 font-medium text-warn">
              <UserRoundX size={14} aria-hidden />
              {t('noOwner')}
            </span>
          )}
          {audience ? <span>{t('forWhom', { audience })}</span> : null}
          <span className="whitespace-nowrap">
            {activities > 0 ? t('activities', { count: activities }) : t('noActivities')}
          </span>
        </p>
      </div>
      {canEdit ? (
        <div data-no-print className="max-md:order-last max-md:col-start-2">
          <NumberField
            label={t('weightOf', { name })}
            labelHidden
            value={weight}
            minValue={0}
            maxValue={100}
            unit="%"
            onChange={(next) => onWeigh(next ?? 0)}
            className="w-38 max-md:w-48"
          />
        </div>
      ) : null}
      <p className={`figure-serif text-xl leading-none ${canEdit ? 'hidden print:block' : ''}`}>{weight}%</p>
      {canEdit ? (
        <div data-no-print>
          <MenuTrigger>
            <IconButton label={t('themeActs', { name })} icon={<Ellipsis size={17} aria-hidden />} />
            <Menu placement="bottom end" onAction={(deed) => onDeed(deed as ThemeDeed)}>
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
              <MenuItem id="drop" tone="danger" icon={<Leaf size={15} aria-hidden />}>
                {t('dropTheme')}
              </MenuItem>
            </Menu>
          </MenuTrigger>
        </div>
      ) : null}
    </li>
  );
}
