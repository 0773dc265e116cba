import type { Notification } from '@cadans/contracts/notifications';
import { type ReactNode, useRef } from 'react';
import { IconButton } from '../../ui/icon-button';
import { useTranslation } from '../../words/use-translation';
import { KindIcon } from './kind-icon';

/** The way to what a notice is about, drawn by who knows the screens. */
export type NoticeLink = (
  notice: Notification,
  more: { readonly className: string; readonly onClick: () => void; readonly children: ReactNode },
) => ReactNode;

export interface NoticeRowProps {
  notice: Notification;
  /** The time of day it was told at: '14:05'. */
  time: string;
  linkTo: NoticeLink;
  onOpen: () => void;
  onRead: () => void;
}

/** One thing one was told: a sentence that leads to its place, and a dot as long as it is not read. */
export function NoticeRow({ notice, time, linkTo, onOpen, onRead }: NoticeRowProps) {
  const { t, language } = useTranslation('notices');
  const row = useRef<HTMLLIElement>(null);
  const isUnread = notice.readAt === null;
  const said = notice.words[language];
  return (
    <li ref={row} className="flex items-start gap-1 rounded-control hover:bg-sunken">
      {linkTo(notice, {
        className:
          'flex min-h-11 min-w-0 flex-1 gap-3 rounded-control px-2.5 py-2 text-sm text-ink no-underline outline-offset-[-2px]',
        onClick: onOpen,
        children: (
          <>
            <span className={`mt-0.5 ${isUnread ? 'text-accent' : 'text-faint'}`}>
              <KindIcon kind={notice.kind} />
            </span>
            <span className="min-w-0 flex-1">
              {isUnread ? <span className="sr-only">{t('isUnread')} </span> : null}
              <span className={`block text-pretty ${isUnread ? 'font-semibold' : 'text-muted'}`}>{said}</span>
              <span className="block pt-0.5 text-xs text-muted">
                {t(`kind.${notice.kind}.name`)} · <time dateTime={notice.createdAt}>{time}</time>
              </span>
            </span>
          </>
        ),
      })}
      {isUnread ? (
        <IconButton
          label={t('read', { said })}
          icon={<span data-mark className="size-2 rounded-full bg-accent" />}
          onPress={() => {
            // The dot goes, and the focus with it.
            row.current?.querySelector('a')?.focus();
            onRead();
          }}
          className="mt-1"
        />
      ) : (
        <span className="w-8 shrink-0 max-md:w-11" />
      )}
    </li>
  );
}
