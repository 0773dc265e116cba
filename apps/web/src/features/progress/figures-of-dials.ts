import { beatsPerPromise } from '@cadans/domain/beats-per-promise';
import { longestStreak } from '@cadans/domain/longest-streak';
import { percentOf } from './digits';
import type { Figure, FigurePart, Told } from './figure';

type Figures = Readonly<Record<string, (told: Told) => Omit<Figure, 'formula'>>>;

/** The figures of the rhythm card. */
export const RHYTHM_FIGURES: Figures = {
  rhythm: ({ progress, t, language }) => ({
    title: t('figure.rhythm'),
    sentence: progress.dials.rhythm.sentence[language],
    parts: [{ is: 'promises', promises: progress.promises }, publishedIn(progress.promises, t)],
  }),
  streak: ({ progress, known, t, language }) => {
    const longest = longestStreak(progress.promises, progress.today);
    const promise = progress.promises.find(({ cadence }) => cadence.id === longest?.cadence.id);
    return {
      title: t('figure.streak'),
      sentence: longest
        ? t('streakOf', { promise: known.promiseName(longest.cadence), span: longest.span[language] })
        : t('none'),
      parts: promise ? [{ is: 'promises', promises: [promise] }, publishedIn([promise], t)] : [],
    };
  },
  coverage: ({ progress, t, language }) => ({
    title: t('figure.coverage'),
    sentence: progress.coverage.find(({ weeks }) => weeks === 8)?.sentence[language] ?? '',
    parts: [{ is: 'coverage' }],
  }),
  runway: ({ progress, known, t, language }) => {
    const { firstOpen, sentence } = progress.runway;
    return {
      title: t('figure.runway'),
      sentence: sentence[language],
      parts: [
        { is: 'beats', promises: beatsPerPromise(firstOpen ? [firstOpen] : [], known.facts?.cadences ?? []) },
      ],
    };
  },
};

/** What was published in the periods that were counted. */
function publishedIn(promises: Told['progress']['promises'], t: Told['t']): FigurePart {
  const ids = promises.flatMap(({ rhythm }) => rhythm.periods.flatMap(({ activityIds }) => activityIds));
  return { is: 'activities', heading: t('head.published'), ids: [...new Set(ids)] };
}

/** The figures of the focus card. */
export const FOCUS_FIGURES: Figures = {
  focus: ({ progress, t, language }) => {
    const { focus } = progress.dials;
    const chosen = new Set(focus.themes.flatMap(({ activityIds }) => activityIds));
    const others = focus.activityIds.filter((id) => !chosen.has(id));
    const perTheme = focus.themes.map(
      ({ name, share, weight, activityIds }): FigurePart => ({
        is: 'activities',
        heading: t('head.theme', { theme: name, share: percentOf(100 * share, language), weight }),
        ids: activityIds,
      }),
    );
    return {
      title: t('dial.focus'),
      sentence: focus.sentence[language],
      parts: [
        { is: 'shares' },
        ...perTheme,
        ...(others.length > 0
          ? [{ is: 'activities' as const, heading: t('head.elsewhere'), ids: others }]
          : []),
      ],
    };
  },
  noise: ({ progress, t, language }) => {
    const { adHocIds, activityIds, sentence } = progress.dials.noise;
    const adHoc = new Set(adHocIds);
    return {
      title: t('figure.noiseBare'),
      sentence: sentence[language],
      parts: [
        { is: 'activities', heading: t('head.adHoc'), ids: adHocIds },
        { is: 'activities', heading: t('head.planned'), ids: activityIds.filter((id) => !adHoc.has(id)) },
      ],
    };
  },
  scrapped: ({ progress, t, language }) => ({
    title: t('figure.scrapped'),
    sentence: progress.scrapped.sentence[language],
    parts: [{ is: 'activities', ids: progress.scrapped.activityIds }],
  }),
  effectiveThemes: ({ progress, t, language }) => ({
    title: t('figure.effectiveThemes'),
    sentence: progress.dials.effectiveThemes.sentence[language],
    parts: [{ is: 'shares' }],
  }),
};

/** The figures of the ownership card. */
export const OWNERSHIP_FIGURES: Figures = {
  ownership: ({ progress, t, language }) => {
    const { keptIds, missedIds, sentence } = progress.dials.ownership;
    return {
      title: t('figure.ownership'),
      sentence: sentence[language],
      parts: [
        { is: 'activities', heading: t('head.missed'), ids: missedIds },
        { is: 'activities', heading: t('head.kept'), ids: keptIds },
      ],
    };
  },
  overdue: ({ progress, t, language }) => {
    const untouched = untouchedIds(progress);
    const known = new Set(untouched);
    return {
      title: t('figure.overdue'),
      sentence: progress.overdue.sentence[language],
      parts: [
        { is: 'activities', heading: t('head.untouched'), ids: untouched },
        {
          is: 'activities',
          heading: t('head.overdueToo'),
          ids: progress.overdue.ids.filter((id) => !known.has(id)),
        },
      ],
    };
  },
  concentration: ({ progress, known, t, language }) => {
    const { busiestId, carriedIds, activityIds, sentence } = progress.concentration;
    const carried = new Set(carriedIds);
    const person = busiestId === null ? '' : known.personName(busiestId);
    return {
      title: t('figure.concentration'),
      sentence: sentence[language],
      parts: [
        { is: 'activities', heading: t('head.carries', { person }), ids: carriedIds },
        { is: 'activities', heading: t('head.others'), ids: activityIds.filter((id) => !carried.has(id)) },
      ],
    };
  },
  unowned: ({ progress, t, language }) => ({
    title: t('figure.unowned'),
    sentence: progress.unowned.sentence[language],
    parts: [{ is: 'themes', ids: progress.unowned.ids }],
  }),
};

/** What is overdue and nothing has happened to since. */
export const untouchedIds = ({ decisions }: Told['progress']): string[] =>
  decisions.filter(({ kind }) => kind === 'overdue').flatMap(({ ids }) => ids);
