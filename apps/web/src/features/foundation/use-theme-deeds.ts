import type { ChosenTheme, Plan, Theme } from '@cadans/contracts/plans';
import { useRef } from 'react';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { moved } from './moved';
import type { Place } from './place';
import { letGo, takeIn } from './share-out';
import { useChooseThemes } from './use-choose-themes';
import { type ThemeTexts, useThemeActs } from './use-theme-acts';
import type { Weighing } from './use-weighing';

const changed = (texts: ThemeTexts, seen: ThemeTexts): Partial<ThemeTexts> =>
  Object.fromEntries(Object.entries(texts).filter(([name, text]) => text !== seen[name as keyof ThemeTexts]));

const chosen = (theme: Theme): ChosenTheme => ({ ...theme, weight: 0, activities: 0 });

/**
 * What can be done to the themes of a year. Choosing, dropping and ordering save at once while the division is as the
 * server has it; in the middle of weighing they become part of what is being weighed.
 */
export function useThemeDeeds(
  place: Place,
  { themes: stored, manyThemesReason }: Pick<Plan, 'themes' | 'manyThemesReason'>,
  weighing: Weighing,
) {
  const { t } = useTranslation('foundation');
  const { year } = place;
  const choose = useChooseThemes(place);
  const acts = useThemeActs(place);
  const { themes, isChanged, set } = weighing;

  // Said before the sixth is chosen, and until the server has it.
  const why = useRef<string>(null);

  const choice = (next: readonly ChosenTheme[], said: string) => ({
    themes: next,
    said,
    before: stored,
    manyThemesReason: why.current ?? manyThemesReason ?? undefined,
  });

  return {
    /** Why there are, or will be, more than five themes; saved with the next choice. */
    say: (reason: string) => {
      why.current = reason;
    },

    /** Says it now, of the themes as they are. */
    explain: (reason: string) => {
      why.current = reason;
      choose.mutate({ themes: stored, said: t('manySaid'), manyThemesReason: reason });
    },

    save: () => choose.mutate(choice(themes, t('weighed')), { onSuccess: weighing.putBack }),

    move: (id: string, by: -1 | 1) => {
      const next = moved(themes, id, by);
      if (isChanged) set(next);
      else choose.mutate(choice(next, t('themeMoved')));
    },

    drop: ({ id, name, activities }: ChosenTheme) => {
      const title = t('inUseTitle', { name });
      if (activities > 0) {
        showToast({ tone: 'danger', text: title, detail: t('inUseText', { count: activities, year }) });
      } else if (themes.length === 1) {
        showToast({ tone: 'danger', text: title, detail: t('lastThemeText') });
      } else if (isChanged) set(themes.filter((theme) => theme.id !== id));
      else choose.mutate(choice(letGo(themes, id), t('themeDropped', { name, year })));
    },

    reuse: (theme: Theme) => {
      if (isChanged) set([...themes, chosen(theme)]);
      else choose.mutate(choice(takeIn(themes, chosen(theme)), t('themeAdded', { name: theme.name, year })));
    },

    /** Makes a theme and chooses it, or changes what one says. Throws the refusal, for the form to show. */
    write: async (texts: ThemeTexts, seen: Theme | null): Promise<void> => {
      if (seen) {
        const changes = changed(texts, seen);
        if (Object.keys(changes).length > 0) await acts.change.mutateAsync({ theme: seen, changes });
        return;
      }
      const made = await acts.create.mutateAsync(texts);
      if (isChanged) set([...themes, chosen(made)]);
      else {
        choose.mutate({
          ...choice(takeIn(themes, chosen(made)), t('themeAdded', { name: made.name, year })),
          takeBack: () => acts.discard(made),
        });
      }
    },
  };
}
