import { wholeDown } from '@cadans/domain/sentence';
import type { ReactNode } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { formatPercent } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { useBeatYear } from './beat-year';
import { CoverageFigure } from './coverage-figure';
import { DialFigure } from './dial-figure';
import { useMoveEffect } from './move-effect';

export interface YearDialsProps {
  plan: YearPlan;
  organisationId: string;
  /** Makes a figure lead to what is behind it; `name` is what it is called and says, in one sentence. */
  leadTo: (key: string, name: string, face: ReactNode) => ReactNode;
}

/** Rhythm, focus, ownership and coverage at the head of the year; while a mark is carried, what they would become. */
export function YearDials({ plan, organisationId, leadTo }: YearDialsProps) {
  const { t } = useTranslation('beats');
  const { language } = useLanguage();
  const year = useBeatYear(plan, organisationId);
  const effect = useMoveEffect();
  if (!year || (year.facts.activities.length === 0 && year.facts.cadences.length === 0)) return null;
  const { dials, overdue } = year;
  const { rhythm, focus, coverage } = year.live.now;
  const would = effect?.values;
  const rhythmShown = would?.rhythm ?? rhythm;
  const noise = dials.noise.value;
  return (
    <>
      {leadTo(
        'rhythm',
        `${t('rhythm')}: ${rhythm.sentence[language]}`,
        <DialFigure
          value={rhythm.value}
          would={would?.rhythm.value}
          label={t('rhythm')}
          detail={
            rhythmShown.value === null
              ? t(year.facts.cadences.length === 0 ? 'noPromises' : 'tooEarly')
              : t('kept', { kept: rhythmShown.kept, promised: rhythmShown.promised })
          }
        />,
      )}
      {leadTo(
        'focus',
        `${t('focus')}: ${focus.sentence[language]} ${dials.noise.sentence[language]}`,
        <DialFigure
          value={focus.value}
          would={would?.focus.value}
          label={t('focus')}
          detail={noise === null ? t('tooEarly') : t('noise', { share: formatPercent(noise, language) })}
        />,
      )}
      {leadTo(
        'ownership',
        `${t('ownership')}: ${dials.ownership.sentence[language]}`,
        <DialFigure
          value={dials.ownership.value}
          would={undefined}
          label={t('ownership')}
          detail={t(overdue === 0 ? 'noneLate' : 'late', { count: overdue })}
        />,
      )}
      {coverage.some(({ value }) => value !== null)
        ? leadTo(
            'coverage',
            `${t('coverage')}: ${coverage.map(({ weeks, value }) => t('coverageOf', { weeks, share: formatPercent(wholeDown(value ?? 0), language) })).join(', ')}`,
            <CoverageFigure coverage={coverage} would={would?.coverage} />,
          )
        : null}
    </>
  );
}
