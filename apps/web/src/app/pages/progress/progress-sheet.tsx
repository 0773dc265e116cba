import type { Progress } from '@cadans/contracts/progress';
import type { Membership } from '@cadans/contracts/session';
import { yearOf } from '@cadans/domain/calendar-date';
import type { DecisionItem, SettlingAct } from '@cadans/domain/decision-item';
import { useState } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { ActivityTask } from '../../../features/activities/activity-task';
import { useUndoKeys } from '../../../features/activities/deeds/use-undo-keys';
import type { Task } from '../../../features/activities/task';
import { factsOfArranged, factsOfDecision } from '../../../features/progress/decision-facts';
import { DecisionList } from '../../../features/progress/decision-list';
import { DialsShown } from '../../../features/progress/dials-shown';
import type { FigureKey, Told } from '../../../features/progress/figure';
import { FigureSheet } from '../../../features/progress/figure-sheet';
import type { Known } from '../../../features/progress/known';
import { periodInShort } from '../../../features/progress/period-words';
import { SlipCard } from '../../../features/progress/slip-card';
import { YieldCard } from '../../../features/progress/yield-card';
import { Banner } from '../../../ui/banner';
import { useTranslation } from '../../../words/use-translation';
import { ResultsLink } from '../results-link';
import { DecisionActs } from './decision-acts';
import { FirstPromise } from './progress-empty';
import { rightsHere } from './rights-here';
import { SettleMatter } from './settle-matter';
import { type Asked, rowIn, taskOf } from './settling';
import { useFiguresFollow } from './use-figures-follow';
import { useMatters } from './use-matters';
import { useRequestFacts } from './use-request-facts';

export interface ProgressSheetProps {
  progress: Progress;
  /** When it was told. */
  toldAt: number;
  known: Known;
  plans: readonly YearPlan[];
  membership: Membership;
  /** Something is asked above the page: its keys are not for the page. */
  onBusy: (isBusy: boolean) => void;
}

/** What is off course, why, and what settles it. */
export function ProgressSheet({ progress, toldAt, known, plans, membership, onBusy }: ProgressSheetProps) {
  const { t, language } = useTranslation('progress');
  const { t: ofActivities } = useTranslation('activities');
  const { organisationId, today } = { organisationId: membership.organisationId, today: progress.today };
  const [figure, setFigure] = useState<FigureKey | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [task, setTask] = useState<Task | null>(null);
  const { matters, putAway } = useMatters(progress, toldAt, plans);
  const factsOfRequest = useRequestFacts(membership, matters.open, known);
  useFiguresFollow(organisationId, plans);
  useUndoKeys(organisationId);

  const busyWith =
    <Value,>(set: (value: Value | null) => void) =>
    (value: Value | null) => {
      set(value);
      onBusy(value !== null);
    };
  const openFigure = busyWith(setFigure);
  const ask = busyWith(setAsked);
  const onTask = busyWith(setTask);
  const rowOf = rowIn(plans);
  const told: Told = {
    progress,
    known,
    language,
    t,
    reasonName: (reason) => ofActivities(`postponementReason.${reason}`),
  };
  const settle = (item: DecisionItem, act: SettlingAct) => {
    const next = taskOf({ item, act }, known, rowOf, today);
    if (next) onTask(next);
    else ask({ item, act });
  };
  const year = taskYear(task) ?? yearOf(today);
  const plan = plans.find((one) => one.year === year) ?? plans.find((one) => one.year === yearOf(today));
  const isAllowed = rightsHere(membership, plan);
  return (
    <div data-progress className="mt-4 flex flex-col gap-4">
      {isTooEarly(progress) ? <Banner tone="info">{t('noHistory')}</Banner> : null}
      <DialsShown
        progress={progress}
        known={known}
        beforeName={periodInShort(progress.before.period, t, language)}
        onOpen={openFigure}
        firstPromise={<FirstPromise organisationId={organisationId} />}
      />
      <div className="grid items-stretch gap-4 lg:grid-cols-[4fr_3fr] print:grid-cols-[4fr_3fr]">
        <DecisionList
          items={matters.open}
          arranged={matters.arranged}
          factsOf={(item) => factsOfRequest(item) ?? factsOfDecision(item, told)}
          arrangedFactsOf={(item) => factsOfArranged(item, told)}
          onOpen={openFigure}
          actsOf={(item) => (
            <DecisionActs
              item={item}
              isAllowed={isAllowed}
              isReady={isReady(item, rowOf, known)}
              onSettle={(act) => settle(item, act)}
            />
          )}
        />
        <SlipCard progress={progress} known={known} onOpen={openFigure} />
      </div>
      <YieldCard
        progress={progress}
        known={known}
        onOpen={openFigure}
        toResults={<ResultsLink organisationId={organisationId} />}
      />
      {figure ? <FigureSheet {...{ figure, progress, known }} onClose={() => openFigure(null)} /> : null}
      {asked ? (
        <SettleMatter
          {...{ asked, known, plan, isAllowed, membership, rowOf, today, onTask }}
          period={progress.period}
          onSettled={() => putAway(asked.item)}
          onClose={() => ask(null)}
        />
      ) : null}
      {plan ? <ActivityTask plan={plan} acting={membership} task={task} onTask={onTask} /> : null}
    </div>
  );
}

/** Whether no dial can be read yet. */
const isTooEarly = ({ dials: { rhythm, focus, ownership } }: Progress): boolean =>
  [rhythm, focus, ownership].every(({ value }) => value === null);

/** The year whose themes and people a task is about. */
function taskYear(task: Task | null): number | undefined {
  if (task?.is === 'plan') return task.draft.day === undefined ? undefined : yearOf(task.draft.day);
  return task && 'activity' in task ? yearOf(task.activity.startsOn) : undefined;
}

const ABOUT_WORK: ReadonlySet<string> = new Set(['third_postponement', 'overdue']);

const isReady = ({ kind, ids }: DecisionItem, rowOf: ReturnType<typeof rowIn>, { facts }: Known): boolean =>
  facts !== undefined && (!ABOUT_WORK.has(kind) || (rowOf(ids[0] ?? '')?.version ?? 0) > 0);
