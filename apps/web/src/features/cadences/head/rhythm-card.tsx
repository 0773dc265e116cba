import { longestStreak } from '@cadans/domain/longest-streak';
import { bandOf } from '@cadans/domain/rhythm';
import { Card } from '../../../ui/card';
import { Dial } from '../../../ui/dial';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Names } from '../names';
import { periodInWords } from '../period-names';
import type { RhythmModel } from '../rhythm-model';
import { toneOfRhythm, wholePercent } from '../tones';
import { Trend } from '../trend';
import { FactRow } from './fact-row';
import { periodRows, type RowsBehind } from './rows-behind';

export interface HeadCardProps {
  model: RhythmModel;
  names: Names;
  onShow: (behind: RowsBehind) => void;
}

/** The rhythm of the organisation, with what it is reckoned from. */
export function RhythmCard({ model, names, onShow }: HeadCardProps) {
  const { t } = useTranslation('rhythm');
  const { t: ui } = useTranslation('ui');
  const { language } = useLanguage();
  const { today, organisation, before, promises } = model;
  const { value, kept, promised, counted, tooYoung, sentence } = organisation;
  const words = { names, language, t, ui };
  const streak = longestStreak(
    promises.map(({ row, rhythm }) => ({ cadence: row, rhythm })),
    today,
  );
  const longest = promises.find(({ row }) => row.id === streak?.cadence.id);
  const show = (name: string) => () => onShow({ name, sentence, rows: periodRows(promises, words) });
  return (
    <Card>
      <div className="flex items-center gap-3.5">
        <Dial value={value} tone={toneOfRhythm(value)} size={60} />
        <div className="min-w-0 flex-1">
          <h2 className="font-serif text-lg font-semibold">{t('title')}</h2>
          <p className="text-xs text-muted print:hidden">{t('question')}</p>
          <p className="text-xs font-semibold">
            {value === null ? t('tooYoung') : t(`band.${bandOf(value)}`)}
          </p>
        </div>
        <div className="text-right">
          <p className="figure-serif text-4xl leading-none">{value === null ? '–' : wholePercent(value)}</p>
          <Trend value={value} before={before.value} since={periodInWords(before.period, language, ui)} />
        </div>
      </div>
      <p className="mt-3 border-t border-line pt-2.5 text-[0.8125rem] text-pretty">{sentence[language]}</p>
      <div className="mt-1.5">
        <FactRow label={t('kept')} figure={t('keptOf', { kept, promised })} onShow={show(t('kept'))} />
        <FactRow
          label={t('longest')}
          figure={
            streak
              ? t('longestOf', { name: names.promise(streak.cadence), streak: streak.span[language] })
              : t('noStreak')
          }
          onShow={
            longest &&
            (() =>
              onShow({
                name: `${t('longest')}, ${names.promise(longest.row)}`,
                sentence: longest.rhythm.sentence,
                rows: periodRows([longest], words),
              }))
          }
        />
        <FactRow
          label={t('promises')}
          figure={t(tooYoung > 0 ? 'promisesYoung' : 'promisesCounted', { counted, young: tooYoung })}
        />
      </div>
    </Card>
  );
}
