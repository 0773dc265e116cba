import { useQuery } from '@tanstack/react-query';
import { explain } from '../../../api/explain';
import { Banner } from '../../../ui/banner';
import { Dialog } from '../../../ui/dialog';
import { Skeleton } from '../../../ui/skeleton';
import { useTranslation } from '../../../words/use-translation';
import { ConfirmForm } from './confirm-form';
import { confirmationWaysQuery } from './confirming.queries';

/** Asks who it is before what cannot be undone; closing it leaves everything as it was. */
export function ConfirmDialog({ onEnd }: { onEnd: (isConfirmed: boolean) => void }) {
  const { t } = useTranslation('confirming');
  const { t: ui } = useTranslation('ui');
  const ways = useQuery(confirmationWaysQuery);
  return (
    <Dialog
      title={t('title')}
      subtitle={t('why')}
      size="s"
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => isOpen || onEnd(false)}
    >
      {ways.isPending ? <Skeleton className="h-24" /> : null}
      {ways.isError ? (
        <Banner tone="danger" title={t('failed')}>
          {explain(ways.error, ui)}
        </Banner>
      ) : null}
      {ways.data ? <ConfirmForm ways={ways.data.ways} onEnd={onEnd} /> : null}
    </Dialog>
  );
}
