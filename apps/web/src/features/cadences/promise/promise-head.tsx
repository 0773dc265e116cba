import { bandOf } from '@cadans/domain/rhythm';
import type { ReactNode } from 'react';
import { Avatar } from '../../../ui/avatar';
import { Chip } from '../../../ui/chip';
import { Dial } from '../../../ui/dial';
import { ThemeChip } from '../../../ui/theme-chip';
import { formatPercent } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { oftenOf } from '../period-names';
import type { PromiseState } from '../rhythm-model';
import { TONE_OF_SILENCE, toneOfRhythm, wholePercent } from '../tones';
import { Trend } from '../trend';

export interface PromiseHeadProps {
  state: PromiseState;
  names: Names;
  children: ReactNode;
}

/** Who promised what, and how it goes, in one line. */
export function PromiseHead({ state, names, children }: PromiseHeadProps) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const { row, rhythm, silence, evenness } = state;
  const { value, streak, trend } = rhythm;
  const theme = names.theme(row.themeId);
  const owner = names.member(row.ownerId);
  const facts = [
    streak > 0
      ? t('inRow', { count: streak, unit: t(`${streak === 1 ? 'streakOne' : 'streak'}.${row.per}`) })
      : null,
    evenness.value === null
      ? null
      : t('evenness', { percent: formatPercent(wholePercent(100 * evenness.value), language) }),
  ].filter(Boolean);
  return (
    <header className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="flex min-w-0 flex-1 items-center gap-3">
        <Avatar name={owner} id={row.ownerId} size={32} decorative />
        <div className="min-w-0">
          <h3 className="flex flex-wrap items-center gap-x-2 gap-y-1 text-base leading-tight font-semibold">
            {names.channel(row.channelId)}
            {theme?.colour ? (
              <ThemeChip colour={theme.colour} name={theme.name} />
            ) : theme ? (
              <Chip>{theme.name}</Chip>
            ) : null}
            {silence ? (
              <Chip tone={TONE_OF_SILENCE[silence.level]}>{t(`level.${silence.level}`)}</Chip>
            ) : null}
          </h3>
          <p className="text-xs text-muted">
            {oftenOf(row, t)} · {owner}
          </p>
        </div>
      </div>
      <div className="order-2 md:order-3">{children}</div>
      <div className="order-3 flex items-center gap-3 text-right max-md:w-full max-md:justify-between max-md:pl-11 max-md:text-left md:order-2">
        <div title={evenness.sentence[language]}>
          <p className="text-xs text-muted">{value === null ? t('tooYoung') : t(`band.${bandOf(value)}`)}</p>
          <p className="text-xs text-faint tabular-nums">{facts.join(' · ')}</p>
        </div>
        {value === null ? null : (
          <div className="flex items-center gap-2">
            <div className="text-right whitespace-nowrap">
              <p className="figure-serif text-2xl leading-none">
                {formatPercent(wholePercent(value), language)}
              </p>
              <Trend value={value} before={trend === null ? null : value - trend} since={t('before')} />
            </div>
            <Dial value={value} tone={toneOfRhythm(value)} size={36} />
          </div>
        )}
      </div>
    </header>
  );
}
