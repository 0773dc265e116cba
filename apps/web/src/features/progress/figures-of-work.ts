import { sortOutMatters } from '@cadans/domain/arranged';
import { beatsPerPromise } from '@cadans/domain/beats-per-promise';
import type { PostponementReason } from '@cadans/domain/postponement';
import type { Figure, Told } from './figure';

type Part = Omit<Figure, 'formula'>;

/** The figures of what became later, what will be missed, and what is known of what was done. */
export const WORK_FIGURES: Readonly<Record<string, (told: Told) => Part>> = {
  arranged: ({ progress, t }) => {
    const { arranged } = sortOutMatters(progress.decisions, progress.promises);
    const ids = new Set(arranged.flatMap((item) => item.ids));
    const promises = progress.promises.filter(({ cadence }) => ids.has(cadence.id));
    const planned = promises.flatMap(({ silence }) => silence?.next?.activityId ?? []);
    return {
      title: t('arrangedTitle'),
      sentence: t('arrangedSentence'),
      parts: [
        { is: 'activities', ids: planned },
        { is: 'promises', promises },
      ],
    };
  },
  slip: ({ progress, t, language }) => ({
    title: t('why'),
    sentence: progress.slip.sentence[language],
    parts: [{ is: 'postponements', ids: progress.slip.postponementIds }],
  }),
  crossings: ({ progress, known, t, language }) => ({
    title: t('notThisQuarter', { count: progress.slip.quarterCrossings }),
    sentence: progress.slip.sentence[language],
    parts: [
      {
        is: 'postponements',
        ids: progress.slip.postponementIds.filter((id) => known.postponement(id)?.crossesQuarter),
      },
    ],
  }),
  doingNothing: ({ progress, known, t, language }) => ({
    title: t('doingNothing'),
    sentence: progress.doingNothing.sentence[language],
    parts: [
      {
        is: 'beats',
        promises: beatsPerPromise(progress.doingNothing.missed, known.facts?.cadences ?? []),
      },
    ],
  }),
  evidence: ({ progress, t, language }) => {
    const { missingIds, withResultIds, sentence } = progress.yield.evidence;
    return {
      title: t('evidence'),
      sentence: sentence[language],
      parts: [
        { is: 'activities', heading: t('head.missing'), ids: missingIds },
        { is: 'activities', heading: t('head.withResult'), ids: withResultIds },
      ],
    };
  },
};

/** The postponements for one reason. */
export function slipFigure(reason: PostponementReason, { progress, t, reasonName }: Told): Part {
  const found = progress.slip.reasons.find((one) => one.reason === reason);
  const { count = 0, days = 0, postponementIds = [] } = found ?? {};
  return {
    title: reasonName(reason),
    sentence: t('slid', { count, days: t('days', { count: days }) }),
    parts: [{ is: 'postponements', ids: postponementIds }],
  };
}
