import { percentOf } from './digits';
import type { Figure, Told } from './figure';

type Part = Omit<Figure, 'formula'>;

/** What one theme or channel yielded: its activities with what was recorded of each. */
export function yieldFigure(
  kind: 'theme' | 'channel',
  id: string,
  { progress, known, t, language }: Told,
): Part {
  const { perTheme, perChannel, evidence } = progress.yield;
  const part = (kind === 'theme' ? perTheme : perChannel).find((one) => one.id === id);
  const title = kind === 'theme' ? known.themeName(id) : known.channelName(id);
  return {
    title: title || t('noName'),
    sentence: evidence.sentence[language],
    parts: [{ is: 'results', ids: part?.activityIds ?? [] }],
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
