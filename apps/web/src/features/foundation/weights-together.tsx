import type { ChosenTheme } from '@cadans/contracts/plans';
import { WHOLE } from '@cadans/domain/theme-weight';
import type { ReactNode } from 'react';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Button } from '../../ui/button';
import { Menu, MenuItem } from '../../ui/menu';
import { ThemeDot } from '../../ui/theme-chip';
import { useTranslation } from '../../words/use-translation';
import { evenOut, settleOn, totalOf } from './share-out';

export interface WeightsTogetherProps {
  themes: readonly ChosenTheme[];
  onChange: (themes: readonly ChosenTheme[]) => void;
  /** What can be done with them besides. */
  children?: ReactNode;
}

/** What the weights come to together, and the short ways to 100. */
export function WeightsTogether({ themes, onChange, children }: WeightsTogetherProps) {
  const { t } = useTranslation('foundation');
  const total = totalOf(themes);
  const rest = WHOLE - total;
  const even = evenOut(themes);
  const isEven = even.every(({ weight }, at) => weight === themes[at]?.weight);
  return (
    <div className="flex flex-wrap items-center gap-2">
      <p role="status" className="mr-auto text-sm">
        <span className="font-semibold tabular-nums">{t('together', { total })}</span>
        {rest === 0 ? null : (
          <span className="text-warn">
            {' · '}
            {rest > 0 ? t('missing', { rest }) : t('tooMuch', { rest: -rest })}
          </span>
        )}
      </p>
      {rest === 0 ? null : (
        <MenuTrigger>
          <Button size="s" variant="outline">
            {t(rest > 0 ? 'restTo' : 'takeFrom')}
          </Button>
          <Menu
            onAction={(id) => {
              const settled = settleOn(themes, String(id));
              if (settled) onChange(settled);
            }}
          >
            {themes.map(({ id, name, colour }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={name}
                icon={<ThemeDot colour={colour} />}
                isDisabled={settleOn(themes, id) === null}
              >
                {name}
              </MenuItem>
            ))}
          </Menu>
        </MenuTrigger>
      )}
      {isEven ? null : (
        <Button size="s" variant="quiet" onPress={() => onChange(even)}>
          {t('evenly')}
        </Button>
      )}
      {children}
    </div>
  );
}
