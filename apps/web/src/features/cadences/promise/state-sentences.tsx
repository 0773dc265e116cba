import { formatDayInWords } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { PromiseState } from '../rhythm-model';

/** How a promise stands in sentences: its rhythm, its silence, and when it begins or ends. */
export function StateSentences({ state }: { state: PromiseState }) {
  const { t } = useTranslation('rhythm');
  const { language } = useLanguage();
  const { phase, rhythm, silence, latest, promise } = state;
  const first = promise.chain[0];
  const day = (date: string) => formatDayInWords(date, language, true);
  const sentences = [
    phase === 'coming' && first ? t('beginsOn', { day: day(first.validFrom) }) : rhythm.sentence[language],
    silence?.sentence[language],
    latest.validUntil === null
      ? undefined
      : t(phase === 'over' ? 'endedOn' : 'endsOn', { day: day(latest.validUntil) }),
  ];
  return sentences.flatMap((sentence) => (sentence ? [<li key={sentence}>{sentence}</li>] : []));
}
