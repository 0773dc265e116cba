import type { ScrapList } from '@cadans/contracts/scrap-list';
import { Card } from '../../../ui/card';
import { formatNumber } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';

/** What daring to scrap gave back in a year, in hours, and for how many nobody had said. */
export function FreedHours({ list: { hours, unknown, sentence } }: { list: ScrapList }) {
  const { t } = useTranslation('scrap-list');
  const { language } = useLanguage();
  return (
    <Card>
      <p className="figure-serif text-2xl">
        {t('freed', { count: hours, hours: formatNumber(hours, language) })}
      </p>
      <p className="mt-1 text-sm text-muted">{sentence[language]}</p>
      <p className="text-sm text-muted">{unknown > 0 ? t('unknown', { count: unknown }) : t('freedText')}</p>
    </Card>
  );
}
