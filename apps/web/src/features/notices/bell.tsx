import { useQuery } from '@tanstack/react-query';
import { Bell as BellIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { unreadQuery } from '../../api/unread.queries';
import { iconButtonClasses } from '../../ui/button-classes';
import type { useOpener } from '../../ui/opener';
import { Tooltip } from '../../ui/tooltip';
import { useTranslation } from '../../words/use-translation';

/** More than this is not counted on the bell. */
const MOST = 99;

export interface BellProps {
  organisationId: string;
  opener: ReturnType<typeof useOpener>;
}

/** Says how much one was told and did not read; opens it. What comes in while one is here is said aloud. */
export function Bell({ organisationId, opener: { button, open, opened } }: BellProps) {
  const { t } = useTranslation('notices');
  const { data: unread = 0 } = useQuery(unreadQuery(organisationId));
  const label = unread > 0 ? t('bell', { count: unread }) : t('title');
  return (
    <>
      <AriaButton
        {...button}
        aria-label={label}
        onPress={open}
        className={iconButtonClasses('quiet', 'relative')}
      >
        <BellIcon size={18} aria-hidden />
        {unread > 0 ? (
          <span
            data-mark
            aria-hidden
            className="absolute top-0 right-0 grid h-4 min-w-4 place-items-center rounded-full bg-accent px-1 text-[0.625rem] leading-none font-bold text-on-accent tabular-nums max-md:top-1 max-md:right-1"
          >
            {unread > MOST ? `${MOST}+` : unread}
          </span>
        ) : null}
      </AriaButton>
      <Tooltip text={label} of={opened.triggerRef} />
      <NewsAloud unread={unread} />
    </>
  );
}

/** Only what is new is said: not what was there when the screen opened. */
function NewsAloud({ unread }: { unread: number }) {
  const { t } = useTranslation('notices');
  const [said, setSaid] = useState('');
  // The first count is how things stand.
  const before = useRef<number | null>(null);
  useEffect(() => {
    const isNews = before.current !== null && unread > before.current;
    if (isNews) setSaid(t('bell', { count: unread }));
    const first = before.current === null && unread === 0;
    if (!first) before.current = unread;
  }, [unread, t]);
  return (
    <span role="status" className="sr-only">
      {said}
    </span>
  );
}
