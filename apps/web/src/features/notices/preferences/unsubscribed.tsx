import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { localeOf } from '../../../words/language';
import { useTranslation } from '../../../words/use-translation';
import type { KindChoice } from './kind-row';

export interface UnsubscribedProps {
  kinds: readonly KindChoice[];
  onComeBack: () => void;
}

/** Says what the links in mails ended, and offers to begin again. */
export function Unsubscribed({ kinds, onComeBack }: UnsubscribedProps) {
  const { t, language } = useTranslation('notices');
  const names = kinds.map(({ kind }) => t(`kind.${kind}.name`));
  return (
    <Banner
      title={t('unsubscribedTitle')}
      actions={<Button onPress={onComeBack}>{t('comeBack')}</Button>}
      className="max-md:flex-wrap"
    >
      {t('unsubscribed', { kinds: new Intl.ListFormat(localeOf(language)).format(names) })}
    </Banner>
  );
}
