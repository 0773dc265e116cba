import { useQuery } from '@tanstack/react-query';
import { CallError } from '../../../api/call-error';
import { explain } from '../../../api/explain';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { ProgressBar } from '../../../ui/progress-bar';
import { useTranslation } from '../../../words/use-translation';
import { AskWhich } from './ask-which';
import { Changes } from './changes';
import { DateOrder } from './date-order';
import { ImportFoot } from './import-foot';
import { LeftOver } from './left-over';
import { dryRunQuery, type ReadingPlace } from './result-import.queries';
import { useChoices } from './use-choices';
import { VerdictTable } from './verdict-table';
import { WhatWeRead } from './what-we-read';

export interface ImportWorkProps {
  place: ReadingPlace;
  /** `isGone`: the file is kept no more. */
  onStartOver: (isGone: boolean) => void;
  onImported: (importId: string) => void;
}

/** A file with results on its way in: what was read, what has to be chosen, what would happen. */
export function ImportWork({ place, onStartOver, onImported }: ImportWorkProps) {
  const { t } = useTranslation('result-imports');
  const { t: ui } = useTranslation('ui');
  const [choices, change] = useChoices(place.readingId);
  const { data: run, error, isFetching, refetch } = useQuery(dryRunQuery(place, choices));
  const isGone = error instanceof CallError && error.code === 'import_expired';
  const failed = error ? (
    <Banner
      tone="danger"
      title={t('failed')}
      actions={
        <>
          {isGone ? null : (
            <Button size="s" onPress={() => void refetch()}>
              {t('again')}
            </Button>
          )}
          <Button variant={isGone ? 'outline' : 'quiet'} size="s" onPress={() => onStartOver(isGone)}>
            {t('startOver')}
          </Button>
        </>
      }
    >
      {explain(error, ui)}
    </Banner>
  ) : null;
  if (!run)
    return failed ?? <ProgressBar label={t('matching')} value={null} figure={t('stepOf', { step: 2 })} />;
  const work = { run, choices, change };
  return (
    <div className="flex flex-col gap-5">
      {failed}
      <WhatWeRead {...work} onStartOver={() => onStartOver(false)} />
      <DateOrder {...work} />
      <AskWhich {...work} />
      <Changes {...work} />
      <LeftOver run={run} />
      {run.rows.length > 0 ? <VerdictTable {...work} /> : null}
      <ImportFoot {...work} place={place} isReckoning={isFetching} onImported={onImported} />
    </div>
  );
}
