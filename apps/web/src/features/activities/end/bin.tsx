import type { listBin } from '@cadans/contracts/activities';
import type { AnswerOf } from '@cadans/contracts/endpoint';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Trash2 } from 'lucide-react';
import { explain } from '../../../api/explain';
import type { YearPlan } from '../../../api/year-plan';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { Skeleton } from '../../../ui/skeleton';
import { formatMoment } from '../../../words/moment';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { binQuery } from '../activity.queries';
import type { Acting } from '../deeds/acting';
import { recovering } from '../deeds/ending-acts';
import { usePerform } from '../deeds/use-perform';
import { windowInWords } from '../move/window-words';
import { usePlace } from '../plan/use-place';

export interface BinProps {
  plan: YearPlan;
  acting: Acting;
  onClose: () => void;
}

type Binned = AnswerOf<typeof listBin>['activities'][number];

/** What was deleted by mistake, of all years, and the way back. */
export function Bin({ plan, acting, onClose }: BinProps) {
  const { t: ofBin } = useTranslation('bin');
  const { t: ui } = useTranslation('ui');
  const { organisationId } = acting;
  const queries = useQueryClient();
  const place = usePlace(organisationId);
  const perform = usePerform(organisationId);
  const { data: bin, error, refetch } = useQuery(binQuery(organisationId));
  const takeOut = (binned: Binned) => {
    queries.setQueryData(
      binQuery(organisationId).queryKey,
      (known) => known && { activities: known.activities.filter(({ id }) => id !== binned.id) },
    );
    perform(recovering(place, binned));
  };
  return (
    <Dialog title={ofBin('title')} subtitle={ofBin('text')} isOpen onOpenChange={onClose}>
      {error && !bin ? (
        <Banner
          tone="danger"
          title={explain(error, ui)}
          actions={<Button onPress={() => refetch()}>{ui('retry')}</Button>}
        />
      ) : !bin ? (
        <Skeleton className="h-24 w-full" />
      ) : bin.activities.length === 0 ? (
        <EmptyState title={ofBin('emptyTitle')} icon={<Trash2 size={22} aria-hidden />}>
          {ofBin('emptyText')}
        </EmptyState>
      ) : (
        <ul className="divide-y divide-line">
          {bin.activities.map((binned) => (
            <BinnedRow key={binned.id} binned={binned} plan={plan} onTakeOut={() => takeOut(binned)} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function BinnedRow({ binned, plan, onTakeOut }: { binned: Binned; plan: YearPlan; onTakeOut: () => void }) {
  const { t } = useTranslation('activities');
  const { t: ofBin } = useTranslation('bin');
  const { language } = useLanguage();
  const nameOf = (memberId: string | null) =>
    plan.members.find(({ id }) => id === memberId)?.name ?? t('somebody');
  return (
    <li className="flex items-center gap-3 py-2.5">
      <div className="min-w-0 flex-1">
        <p className="line-clamp-2 leading-snug font-medium">{binned.title}</p>
        <p className="text-xs text-muted">
          {windowInWords(binned, language)}
          {binned.year === plan.year ? null : ` ${binned.year}`} · {nameOf(binned.ownerId)}
        </p>
        <p className="text-xs text-faint">
          {ofBin('binnedBy', {
            who: nameOf(binned.deletedById),
            at: formatMoment(binned.deletedAt, plan.timeZone, language),
          })}
        </p>
      </div>
      <Button
        size="s"
        onPress={onTakeOut}
        aria-label={ofBin('restore', { title: binned.title })}
        className="max-md:min-h-11"
      >
        {t('restore')}
      </Button>
    </li>
  );
}
