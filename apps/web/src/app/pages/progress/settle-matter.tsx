import type { Task } from '../../../features/activities/task';
import { AgreeBuffer } from '../../../features/progress/agree-buffer';
import { ChooseAdHoc } from '../../../features/progress/choose-ad-hoc';
import type { Known } from '../../../features/progress/known';
import { RecordResults } from '../../../features/progress/record-results';
import { ReviewNoGo } from '../../../features/progress/review-no-go';
import { useTranslation } from '../../../words/use-translation';
import { PauseMatter } from './pause-matter';
import { RequestMatter } from './request-matter';
import { type Asked, openOf, type RowOf, scrappingOf } from './settling';

export interface SettleMatterProps {
  asked: Asked;
  known: Known;
  rowOf: RowOf;
  today: string;
  /** It was settled: it leaves the list. */
  onSettled: () => void;
  /** Goes on as a task on activities. */
  onTask: (task: Task) => void;
  onClose: () => void;
}

/** The dialog that settles a matter which is no act on one activity. */
export function SettleMatter(props: SettleMatterProps) {
  const { asked, known, rowOf, today, onSettled, onTask, onClose } = props;
  const { t } = useTranslation('activities');
  const { item, act } = asked;
  const onDone = (isSettled: boolean) => {
    if (isSettled) onSettled();
    onClose();
  };
  switch (act) {
    case 'pause':
      return <PauseMatter item={item} known={known} today={today} onDone={onDone} onClose={onClose} />;
    case 'change_buffer':
      return <AgreeBuffer organisationId={known.organisationId} onDone={onDone} onClose={onClose} />;
    case 'scrap':
      return (
        <ChooseAdHoc
          open={openOf(item, rowOf)}
          known={known}
          onClose={onClose}
          onScrap={(chosen) => {
            const title = t('scrapTitle');
            onClose();
            onTask({
              is: 'bulk',
              bulk: {
                title,
                ...scrappingOf(chosen),
                said: t('said.bulkStatus', { count: chosen.length, status: t('statusName.scrapped') }),
                saidBack: t('said.bulkBack', { count: chosen.length }),
              },
            });
          }}
        />
      );
    case 'keep_no_go':
    case 'lift_no_go':
      return (
        <ReviewNoGo
          noGoId={item.ids[0] ?? ''}
          subject={known.facts?.noGos.find(({ id }) => id === item.ids[0])?.subject ?? ''}
          act={act}
          {...{ known, today, onDone, onClose }}
        />
      );
    case 'decline':
      return <RequestMatter {...{ item, known, today, onDone, onClose }} />;
    case 'record_result':
      return <RecordResults ids={item.ids} known={known} onClose={onClose} />;
    default:
      return null;
  }
}
