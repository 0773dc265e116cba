import { WHOLE, weigh } from '@cadans/domain/theme-weight';
import { MenuTrigger } from 'react-aria-components/Menu';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { classes } from '../../ui/classes';
import { Menu, MenuItem } from '../../ui/menu';
import { ThemeDot } from '../../ui/theme-chip';
import { useTranslation } from '../../words/use-translation';
import { evenOut, settleOn, totalOf } from './share-out';
import type { Weighing } from './use-weighing';

/** Below the bar: the live sum, the short ways to 100, and saving. */
export function WeightSum({ weighing, onSave }: { weighing: Weighing; onSave: () => void }) {
  const { t } = useTranslation('foundation');
  const { themes, isChanged, set } = weighing;
  const total = totalOf(themes);
  const rest = WHOLE - total;
  const even = evenOut(themes);
  const isEven = even.every(({ weight }, at) => weight === themes[at]?.weight);
  const weighed = weigh(themes.map(({ id, weight }) => ({ themeId: id, weight })));
  return (
    <div
      data-no-print
      className={classes(
        'flex flex-col gap-3 bg-surface px-4 pt-2.5 pb-3 md:px-5',
        // What is not saved yet stays in sight while one goes through the themes.
        isChanged && 'sticky top-28 z-10 border-b border-line md:top-14',
      )}
    >
      {weighing.isOvertaken ? (
        <Banner
          tone="warn"
          title={t('weightsOvertaken')}
          actions={
            <>
              <Button size="s" onPress={weighing.putBack}>
                {t('keepTheirs')}
              </Button>
              <Button size="s" variant="outline" onPress={weighing.keepMine}>
                {t('keepMine')}
              </Button>
            </>
          }
        />
      ) : null}
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
                if (settled) set(settled);
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
          <Button size="s" variant="quiet" onPress={() => set(even)}>
            {t('evenly')}
          </Button>
        )}
        {isChanged ? (
          <>
            <Button size="s" onPress={weighing.putBack}>
              {t('putBack')}
            </Button>
            <Button
              size="s"
              variant="primary"
              isDisabled={!weighed.ok || weighing.isOvertaken}
              onPress={onSave}
            >
              {t('saveWeights')}
            </Button>
          </>
        ) : null}
      </div>
    </div>
  );
}
