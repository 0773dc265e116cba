import { DONE_PER_PAGE, type DoneActivity, type ResultList } from '@cadans/contracts/result-list';
import { ClipboardCheck } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { EmptyState } from '../../ui/empty-state';
import { useTranslation } from '../../words/use-translation';
import { KnownTable } from './known-table';
import { MissingTable } from './missing-table';
import { Pager } from './pager';
import type { Shown } from './result.queries';

export interface ResultRowsProps {
  organisationId: string;
  shown: Shown;
  list: ResultList;
  mayPlan: boolean;
  titleOf: (activity: DoneActivity) => ReactNode;
  onPage: (page: number) => void;
}

/** A page of what is done: with fields to fill in where nothing is known yet, or with what was measured. */
export function ResultRows({ organisationId, shown, list, mayPlan, titleOf, onPage }: ResultRowsProps) {
  const { t } = useTranslation('results');
  const top = useRef<HTMLDivElement>(null);
  const { activities, today, page } = list;
  if (activities.length === 0) return <Nothing shown={shown} />;
  const turn = (to: number) => {
    onPage(to);
    // Another page begins at its top, for the eye and for the keyboard.
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <div ref={top} tabIndex={-1} className="scroll-mt-16 outline-none">
      {shown === 'missing' ? (
        <>
          {mayPlan ? <p className="pb-2 text-sm text-muted">{t('howTo')}</p> : null}
          <MissingTable {...{ organisationId, activities, mayPlan, titleOf }} />
        </>
      ) : (
        <KnownTable {...{ organisationId, today, activities, mayPlan, titleOf }} />
      )}
      <Pager
        page={page}
        perPage={DONE_PER_PAGE}
        all={shown === 'missing' ? list.missing : list.known}
        onPage={turn}
      />
    </div>
  );
}

function Nothing({ shown }: { shown: Shown }) {
  const { t } = useTranslation('results');
  const kind = shown === 'missing' ? 'allKnown' : 'noneKnown';
  return (
    <EmptyState title={t(`${kind}Title`)} icon={<ClipboardCheck size={22} aria-hidden />}>
      {t(`${kind}Text`)}
    </EmptyState>
  );
}
