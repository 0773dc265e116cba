import type { Imported } from '@cadans/contracts/imports';
import { explain } from '../../api/explain';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { useTranslation } from '../../words/use-translation';
import { Complete } from './complete';
import { DryRunTable } from './dry-run-table';
import { ImportFoot } from './import-foot';
import { LeftBehind } from './left-behind';
import { useDraft } from './use-draft';
import { WhatWeSaw } from './what-we-saw';

export interface ImportWorkProps {
  organisationId: string;
  readingId: string;
  onStartOver: () => void;
  onImported: (imported: Imported) => void;
}

/** A file on its way in: what was seen, what has to be chosen, what would happen. */
export function ImportWork({ organisationId, readingId, onStartOver, onImported }: ImportWorkProps) {
  const { t } = useTranslation('imports');
  const { t: ui } = useTranslation('ui');
  const { work, run } = useDraft({ organisationId, readingId });
  const failed = run.isError ? (
    <Banner
      tone="danger"
      title={t('failed')}
      actions={
        <>
          <Button variant="outline" size="s" onPress={() => void run.refetch()}>
            {t('again')}
          </Button>
          <Button variant="quiet" size="s" onPress={onStartOver}>
            {t('startOver')}
          </Button>
        </>
      }
    >
      {explain(run.error, ui)}
    </Banner>
  ) : null;
  if (!run.data) return failed ?? <Skeleton className="h-96" />;
  const all = { ...work, run: run.data };
  return (
    <div className="flex flex-col gap-5">
      {failed}
      <WhatWeSaw organisationId={organisationId} onStartOver={onStartOver} {...all} />
      <Complete {...all} />
      <LeftBehind {...all} />
      <DryRunTable {...all} />
      <ImportFoot
        organisationId={organisationId}
        isReckoning={run.isFetching}
        onImported={onImported}
        {...all}
      />
    </div>
  );
}
