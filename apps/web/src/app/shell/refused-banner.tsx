import { useState } from 'react';
import type { Waiting } from '../../api/waiting';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useTranslation } from '../../words/use-translation';
import { RefusedList } from './refused-list';

/** How many writes were refused, and the list of them behind a button. */
export function RefusedBanner({ refused }: { refused: readonly Waiting[] }) {
  const { t } = useTranslation('offline');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Banner
        tone="danger"
        title={t('refusedTitle')}
        className="mx-4 mt-3 md:mx-6.5"
        actions={<Button onPress={() => setOpen(true)}>{t('look')}</Button>}
      >
        {t('refusedText', { count: refused.length })}
      </Banner>
      {isOpen ? <RefusedList refused={refused} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
