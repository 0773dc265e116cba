import { spokenInWords } from '../words/spoken-window';
import { useLanguage } from '../words/use-language';
import { useTranslation } from '../words/use-translation';
import { Kbd } from './kbd';
import type { Heard } from './use-spoken-day';

// The foot of a dialog may cover it at first.
const show = (note: HTMLElement | null) => note?.scrollIntoView({ block: 'nearest' });

/** What was understood of a date in words, while it is typed. Read aloud as it changes. */
export function SpokenNote({ heard, floats }: { heard: Heard; floats: boolean | undefined }) {
  const { t } = useTranslation('ui');
  const { language } = useLanguage();
  return (
    <div
      ref={show}
      role="status"
      className={
        floats
          ? 'absolute top-full left-0 z-10 mt-1 rounded-control border border-line bg-surface px-2.5 py-1.5 text-xs whitespace-nowrap shadow-raised'
          : 'min-h-[1.125rem] text-xs leading-[1.125rem]'
      }
    >
      {heard.is === 'date' ? (
        <span className="font-medium text-accent">
          {spokenInWords(heard.said, language)} <Kbd>↵</Kbd>
        </span>
      ) : heard.is === 'refused' ? (
        <span className={heard.why === 'not_a_date' ? 'text-faint' : 'text-danger'}>
          {t(`wordsRefused.${heard.why}`)}
        </span>
      ) : (
        <span className="text-faint">{t('inWordsHint')}</span>
      )}
    </div>
  );
}
