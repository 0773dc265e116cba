import { useState } from 'react';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { useLanguage } from '../../words/use-language';
import { useTranslation } from '../../words/use-translation';
import { clockTime } from './clock-time';
import { useSecondsLeft } from './use-seconds-left';

const MINUTE = 60;

/**
 * Too many wrong passwords for an address: how long it waits, counted down, and the mail that leads in meanwhile. An address
 * that nobody has waits as well.
 */
export function Locked({ seconds, onMail }: { seconds: number; onMail: () => void }) {
  const { t } = useTranslation('doors');
  const { language } = useLanguage();
  const [until] = useState(() => Date.now() + seconds * 1000);
  const left = useSecondsLeft(until);
  return (
    <Banner tone={left > 0 ? 'danger' : 'info'} title={left > 0 ? t('locked.title') : ''} className="mb-2">
      {/* Counted down silently: read aloud every second it would drown everything else. */}
      <p aria-live="off">
        {left > MINUTE
          ? t('locked.text', { count: Math.ceil(left / MINUTE), time: clockTime(until, language) })
          : left > 0
            ? t('locked.soon', { count: left })
            : t('locked.over')}
      </p>
      <Button size="s" className="mt-2" onPress={onMail}>
        {t('linkInstead')}
      </Button>
    </Banner>
  );
}
