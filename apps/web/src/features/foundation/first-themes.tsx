import type { Member } from '@cadans/contracts/members';
import type { Plan, Theme } from '@cadans/contracts/plans';
import { mayChooseSoMany, weigh } from '@cadans/domain/theme-weight';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from '../../words/use-translation';
import { AddByName } from './add-by-name';
import type { Place } from './place';
import { freeColour } from './theme-dialog';
import { type ThemeAsked, Themes } from './themes';
import { useThemeDeeds } from './use-theme-deeds';
import { useWeighing } from './use-weighing';

export interface FirstThemesProps {
  place: Place;
  /** Whose the new themes are, until told otherwise. */
  me: string;
  plan: Plan;
  all: readonly Theme[];
  members: readonly Member[];
}

const EXAMPLES = [
  'themeExample1',
  'themeExample2',
  'themeExample3',
  'themeExample4',
  'themeExample5',
] as const;

// A pause in the weighing, in milliseconds.
const PAUSE = 700;

/**
 * The first themes, each by its name alone: the colour is one nobody has, the owner oneself, the weight an equal share.
 * A division that is whole is saved at every pause.
 */
export function FirstThemes({ place, me, plan, all, members }: FirstThemesProps) {
  const { t } = useTranslation('first-run');
  const weighing = useWeighing(plan.themes);
  const deeds = useThemeDeeds(place, plan, weighing);
  const [asked, ask] = useState<ThemeAsked>(null);
  const { themes, isChanged, isOvertaken } = weighing;
  const isWhole = weigh(themes.map(({ id, weight }) => ({ themeId: id, weight }))).ok;
  const save = useRef(deeds.save);
  useEffect(() => {
    save.current = deeds.save;
  });
  const weights = themes.map(({ id, weight }) => `${id} ${weight}`).join();
  // What is to be saved, as a text: another one starts the pause anew.
  const ready = isChanged && isWhole && !isOvertaken ? weights : '';
  useEffect(() => {
    if (ready === '') return;
    const timer = setTimeout(() => save.current(), PAUSE);
    return () => clearTimeout(timer);
  }, [ready]);
  const add = (name: string) =>
    deeds.write(
      {
        name,
        promise: '',
        message: '',
        audience: '',
        colour: freeColour(new Map(themes.map((theme) => [theme.colour, theme.name]))),
        ownerId: me,
      },
      null,
    );
  return (
    <div className="flex flex-col gap-4">
      {mayChooseSoMany(themes.length + 1, plan.manyThemesReason) ? (
        <AddByName
          label={t('themeName')}
          example={t(EXAMPLES[themes.length % EXAMPLES.length] ?? EXAMPLES[0])}
          onAdd={add}
        />
      ) : null}
      <p role="status" className="text-sm text-muted">
        {t(themes.length < 3 ? 'themesToGo' : 'themesEnough', { count: themes.length })}
      </p>
      {themes.length > 0 ? (
        <Themes
          weighing={weighing}
          deeds={deeds}
          manyThemesReason={plan.manyThemesReason}
          all={all}
          members={members}
          canEdit
          asked={asked}
          onAsk={ask}
        />
      ) : null}
    </div>
  );
}
