import { changeTheme, createTheme, deleteTheme } from '@cadans/contracts/calls/plans';
import type { Theme } from '@cadans/contracts/plans';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call';
import { explain } from '../../api/explain';
import { showToast } from '../../ui/toast-queue';
import { useTranslation } from '../../words/use-translation';
import { planQuery, refreshYears, themesQuery } from './foundation.queries';
import type { Place } from './place';

/** What can be written of a theme. */
export type ThemeTexts = Omit<Theme, 'id' | 'version'>;

export interface ThemeChange {
  readonly theme: Theme;
  readonly changes: Partial<ThemeTexts>;
  readonly isUndo?: boolean;
}

const textsBefore = (theme: Theme, changes: Partial<ThemeTexts>): Partial<ThemeTexts> =>
  Object.fromEntries(Object.entries(theme).filter(([name]) => name in changes));

/** Makes, changes and deletes themes. The dialog that asks waits for the answer, so that it can show a refusal. */
export function useThemeActs(place: Place) {
  const queries = useQueryClient();
  const { t } = useTranslation('foundation');
  const { t: ui } = useTranslation('ui');
  const { organisationId } = place;
  const refresh = () => {
    void queries.invalidateQueries({ queryKey: themesQuery(organisationId).queryKey });
    void queries.invalidateQueries({ queryKey: ['plan', organisationId] });
    refreshYears(queries, organisationId);
  };
  const create = useMutation({
    mutationFn: (texts: ThemeTexts) => call(createTheme, { params: { organisationId }, body: texts }),
    onSuccess: (theme) =>
      queries.setQueryData(themesQuery(organisationId).queryKey, (themes) => themes && [...themes, theme]),
  });
  const change = useMutation({
    mutationFn: ({ theme, changes }: ThemeChange) =>
      call(changeTheme, {
        params: { organisationId, themeId: theme.id },
        body: changes,
        version: theme.version,
      }),
    onSuccess: (changed, { theme, changes, isUndo }) => {
      queries.setQueryData(
        planQuery(place).queryKey,
        (plan) =>
          plan && {
            ...plan,
            themes: plan.themes.map((one) => (one.id === changed.id ? { ...one, ...changed } : one)),
          },
      );
      refresh();
      const undo = () =>
        change.mutate({ theme: changed, changes: textsBefore(theme, changes), isUndo: true });
      showToast({
        text: isUndo ? t('undone') : t('themeChanged', { name: changed.name }),
        ...(!isUndo && { action: { label: ui('undo'), onPress: undo } }),
      });
    },
    onError: (error, { isUndo }) => {
      if (isUndo) showToast({ tone: 'danger', text: t('refused'), detail: explain(error, ui) });
    },
  });
  /** Takes a theme away again that was made a moment ago; when it cannot be, it simply stays on the shelf. */
  const discard = async ({ id, version }: Theme): Promise<void> => {
    await call(deleteTheme, { params: { organisationId, themeId: id }, version }).catch(() => undefined);
    refresh();
  };
  return { create, change, discard };
}
