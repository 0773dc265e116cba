import type { Membership } from '@cadans/contracts/session';
import type { Period } from '@cadans/domain/period';
import { useNavigate } from '@tanstack/react-router';
import type { YearPlan } from '../../../api/year-plan';
import type { Task } from '../../../features/activities/task';
import type { Allowed } from '../../../features/progress/acts-of-decision';
import { AgreeBuffer } from '../../../features/progress/agree-buffer';
import { ChooseAdHoc } from '../../../features/progress/choose-ad-hoc';
import { HoldReview } from '../../../features/progress/hold-review';
import type { Known } from '../../../features/progress/known';
import { ReviewNoGo } from '../../../features/progress/review-no-go';
import { later } from '../../../ui/later';
import { useTranslation } from '../../../words/use-translation';
import { HandOverMatter } from './hand-over-matter';
import { PauseMatter } from './pause-matter';
import { RecordMatter } from './record-matter';
import { RequestMatter } from './request-matter';
import { ReweighMatter } from './reweigh-matter';
import { type Asked, openOf, type RowOf, scrappingOf } from './settling';

// Brings the whole form of planning along, which few open here.
const AcceptMatter = later(() => import('./accept-matter').then((module) => module.AcceptMatter));

export interface SettleMatterProps {
  asked: Asked;
  known: Known;
  /** The period whose figures stand on the screen. */
  period: Period;
  /** Of the current year; undefined while it is on its way. */
  plan: YearPlan | undefined;
  isAllowed: Allowed;
  membership: Membership;
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
  const { asked, known, period, plan, isAllowed, membership, rowOf, today, onSettled, onTask, onClose } =
    props;
  const { t } = useTranslation('activities');
  const { item, act } = asked;
  const { organisationId } = known;
  const navigate = useNavigate();
  const onDone = (isSettled: boolean) => {
    if (isSettled) onSettled();
    onClose();
  };
  switch (act) {
    case 'pause':
      return <PauseMatter item={item} known={known} today={today} onDone={onDone} onClose={onClose} />;
    case 'reweigh':
      return <ReweighMatter {...{ item, known, today, period, onDone, onClose }} />;
    case 'hand_over':
    case 'name_stand_in':
      return plan ? (
        <HandOverMatter
          {...{ item, act, known, plan, rowOf, today, onDone, onClose }}
          mayShape={isAllowed('shape')}
        />
      ) : null;
    case 'change_buffer':
      return <AgreeBuffer organisationId={organisationId} onDone={onDone} onClose={onClose} />;
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
    case 'accept':
      return plan ? <AcceptMatter {...{ item, known, plan, membership, onDone, onClose }} /> : null;
    case 'hold_review':
      return (
        <HoldReview
          {...{ item, organisationId, onDone, onClose }}
          onGo={(reviewId) =>
            void navigate({
              to: '/o/$organisationId/reviews/$reviewId',
              params: { organisationId, reviewId },
            })
          }
        />
      );
    case 'decline':
      return <RequestMatter {...{ item, known, today, onDone, onClose }} />;
    case 'record_result':
      return <RecordMatter ids={item.ids} {...{ known, today, onClose }} />;
    case 'plan':
    case 'fix_date':
    case 'finish':
    case 'postpone':
      // A task on one activity: see taskOf.
      return null;
  }
}
