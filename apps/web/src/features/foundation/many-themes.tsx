import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';

export interface ManyThemesProps {
  count: number;
  /** Why there are so many; null while nobody said. */
  reason: string | null;
  onAsk: (() => void) | null;
}

/** Says calmly that more than five themes is no focus, and why this year has more all the same. */
export function ManyThemes({ count, reason, onAsk }: ManyThemesProps) {
  const { t } = useTranslation('foundation');
  return (
    <Banner
      tone="warn"
      title={t('sixthTitle', { count })}
      className="mx-4 mb-3 md:mx-5"
      actions={
        onAsk ? (
          <Button size="s" onPress={onAsk} data-no-print>
            {t(reason === null ? 'manySay' : 'changeReason')}
          </Button>
        ) : null
      }
    >
      {reason === null ? t('sixthText') : <span className="font-serif italic">“{reason}”</span>}
    </Banner>
  );
}
