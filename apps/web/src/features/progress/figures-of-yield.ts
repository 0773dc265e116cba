import { percentOf } from './digits';
import type { Figure, Told } from './figure';

type Part = Omit<Figure, 'formula'>;

/** What one theme or channel yielded: its activities with what was recorded of each. */
export function yieldFigure(kind: 'theme' | 'channel', id: string, { progress, known, t }: Told): Part {
  const { perTheme, perChannel } = progress.yield;
  const part = (kind === 'theme' ? perTheme : perChannel).find((one) => one.id === id);
  const ids = part?.activityIds ?? [];
  const measured = ids.filter((activityId) => known.results(activityId).length > 0).length;
  const title = kind === 'theme' ? known.themeName(id) : known.channelName(id);
  return {
    title: title || t('noName'),
    sentence: t('yieldSaid', { count: ids.length, measured }),
    parts: [{ is: 'results', ids }],
  };
}

/** Which share of the work one theme got, and from which activities. */
export function shareFigure(id: string, { progress, t, language }: Told): Part {
  const { themes, sentence } = progress.dials.focus;
  const theme = themes.find(({ themeId }) => themeId === id);
  if (!theme) return { title: t('column.share'), sentence: sentence[language], parts: [] };
  const { name, share, weight, activityIds } = theme;
  return {
    title: name,
    sentence: t('head.theme', { theme: name, share: percentOf(100 * share, language), weight }),
    parts: [{ is: 'activities', ids: activityIds }],
  };
}
