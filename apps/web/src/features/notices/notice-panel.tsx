import { useQuery } from '@tanstack/react-query';
import { CheckCheck } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { unreadQuery } from '../../api/unread.queries';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import type { Opened } from '../../ui/opener';
import { Popover } from '../../ui/popover';
import { usePhone } from '../../ui/use-phone';
import { useTranslation } from '../../words/use-translation';
import { NoticeList, type NoticeListProps } from './notice-list';
import { useReadNotices } from './use-read-notices';

export interface NoticePanelProps extends Omit<NoticeListProps, 'onGone'> {
  opened: Opened;
  /** The way to choosing what one hears, and how. */
  toPreferences: (onGone: () => void) => ReactNode;
}

/** What one was told, beside the bell; on a phone a sheet from below. */
export function NoticePanel({ opened, toPreferences, ...list }: NoticePanelProps) {
  const { t } = useTranslation('notices');
  const isPhone = usePhone();
  const titleId = useId();
  const { from: _, ...hung } = opened;
  const close = () => opened.onOpenChange(false);
  const rows = <NoticeList {...list} onGone={close} />;
  const acts = <PanelActs organisationId={list.organisationId}>{toPreferences(close)}</PanelActs>;
  if (isPhone)
    return (
      <Dialog
        title={t('title')}
        isOpen={opened.isOpen}
        onOpenChange={opened.onOpenChange}
        footer={<div className="flex w-full justify-between gap-2">{acts}</div>}
      >
        <div className="-mx-2.5">{rows}</div>
      </Dialog>
    );
  return (
    <Popover {...hung} placement="bottom start" className="flex w-100 flex-col">
      <AriaDialog
        aria-labelledby={titleId}
        className="flex max-h-[min(40rem,85vh)] min-h-0 flex-col outline-none"
      >
        <Heading id={titleId} level={2} className="px-4 pt-3 pb-1 font-serif text-lg font-semibold">
          {t('title')}
        </Heading>
        <div className="min-h-0 flex-1 overflow-y-auto px-1.5 pb-2">{rows}</div>
        <div className="flex justify-between gap-2 border-t border-line px-3 py-2">{acts}</div>
      </AriaDialog>
    </Popover>
  );
}

function PanelActs({ organisationId, children }: { organisationId: string; children: ReactNode }) {
  const { t } = useTranslation('notices');
  const { data: unread } = useQuery(unreadQuery(organisationId));
  const read = useReadNotices(organisationId);
  return (
    <>
      {children}
      <Button
        variant="quiet"
        icon={<CheckCheck size={15} aria-hidden />}
        // Once pressed it keeps the focus, and with it the keys that close the list.
        isDisabled={unread === 0 && read.isIdle}
        onPress={() => read.mutate(null)}
      >
        {t('readAll')}
      </Button>
    </>
  );
}
