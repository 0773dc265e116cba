import type { NoGo } from '@cadans/contracts/no-gos';
import { localeOf } from '../../../words/language';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

/** The name of a channel we are deliberately not on, and since when that is decided. */
export function NoGoHead({ name, noGo }: { name: string; noGo: NoGo }) {
  const { t } = useTranslation('beats');
  const { language } = useLanguage();
  const day = new Intl.DateTimeFormat(localeOf(language), {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return (
    <>
      <span
        aria-hidden
        className="grid size-5.5 shrink-0 place-items-center rounded-full bg-line-strong text-xs text-surface"
      >
        –
      </span>
      <span className="min-w-0 flex-1">
        <span className="block truncate font-semibold text-faint">{name}</span>
        <span className="block truncate text-2xs text-muted">
          {t('decided', { day: day.format(new Date(noGo.decidedOn)) })}
        </span>
      </span>
    </>
  );
}
