import type { Cadence as Stored } from '@cadans/contracts/cadences';
import type { Membership } from '@cadans/contracts/session';
import { may } from '@cadans/domain/ability';
import type { Facts } from '@cadans/domain/facts';
import { CalendarPlus, Plus } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import type { YearPlan } from '../../api/year-plan';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { PrintButton } from '../../ui/print-button';
import { TopBar } from '../../ui/top-bar';
import { useTranslation } from '../../words/use-translation';
import { choicesOf } from './acts/choices';
import type { PromiseAct } from './acts/promise-act';
import { type PromiseTask, PromiseTaskDialog } from './acts/promise-task';
import { usePromiseActs } from './acts/use-promise-acts';
import { usePromiseDeeds } from './acts/use-promise-deeds';
import type { FillDraft, ToPlan } from './fill/draft';
import { FillDialog } from './fill/fill-dialog';
import { RhythmFigures } from './head/rhythm-figures';
import { namesOf } from './names';
import { NoPromises } from './no-promises';
import { PromiseList } from './promise/promise-list';
import { type PromiseState, readRhythm } from './rhythm-model';

export interface RhythmProps {
  membership: Membership;
  /** As they stand on the screen: see factsOnScreen. */
  facts: Facts;
  stored: readonly Stored[];
  /** The plans that are read, this year's first. */
  plans: readonly YearPlan[];
  /** Whether an agreed plan keeps promises from who may not steer. */
  isAgreed: boolean;
  /** The promise that is open, by any of its rows. */
  opened: string | undefined;
  isFilling: boolean;
  onShow: (opened: string | undefined, isFilling: boolean) => void;
  onOpen: (activityId: string) => void;
  /** `onLookAgain` opens the drafts as they were, for when they are refused. */
  onPlan: (planned: readonly ToPlan[], onLookAgain: () => void) => void;
  /** Ways to the foundation of a year: to its channels, or to open its plan. */
  linkToFoundation: (year: number, label: string) => ReactNode;
}

/** The rhythm of an organisation: how its promises are kept, what is ahead, and everything that can be done about it. */
export function Rhythm(props: RhythmProps) {
  const { membership, facts, stored, plans, isAgreed, opened, isFilling } = props;
  const { onShow, onOpen, onPlan, linkToFoundation } = props;
  const { t } = useTranslation('rhythm');
  const { organisationId, memberId } = membership;
  const [task, setTask] = useState<PromiseTask | null>(null);
  const [kept, setKept] = useState<readonly FillDraft[] | null>(null);
  const { attempt, perform } = usePromiseDeeds(organisationId);
  const model = useMemo(() => readRhythm(facts), [facts]);
  const names = useMemo(() => namesOf(facts, plans), [facts, plans]);
  const doAtOnce = usePromiseActs(organisationId, stored, names, perform);

  const mayPlan = may(membership, 'plan');
  const isShaper = may(membership, 'shape');
  const mayShape = isShaper && (!isAgreed || may(membership, 'steer'));
  const [plan] = plans;
  const choices = plan ? choicesOf(plan) : { channels: [], themes: [], members: [] };
  const make = () => setTask({ is: 'make' });
  const act = (which: PromiseAct, state: PromiseState) => {
    if (which === 'fill') onShow(state.id, true);
    else if (which === 'go_on' || which === 'withdraw') doAtOnce(which, state);
    else setTask({ is: which, id: state.id });
  };
  const isEmpty = model.promises.length === 0;
  const canFill = mayPlan && !isEmpty;
  return (
    <>
      <TopBar
        end={
          <>
            {isEmpty ? null : <PrintButton />}
            {mayShape && !isEmpty ? (
              <Button icon={<Plus size={15} aria-hidden />} onPress={make}>
                {t('promise')}
              </Button>
            ) : null}
            {canFill ? (
              <Button
                variant="primary"
                className="max-md:hidden"
                icon={<CalendarPlus size={15} aria-hidden />}
                onPress={() => onShow(undefined, true)}
              >
                {t('fill')}
              </Button>
            ) : null}
          </>
        }
      />
      {isShaper && !mayShape ? <Banner className="mt-4">{t('agreedNote')}</Banner> : null}
      {isEmpty ? (
        <NoPromises
          onMake={mayShape ? make : undefined}
          toChannels={
            plan && choices.channels.length === 0 ? linkToFoundation(plan.year, t('toFoundation')) : null
          }
        />
      ) : (
        <>
          <RhythmFigures
            {...{ model, names, onOpen }}
            onFill={canFill ? () => onShow(undefined, true) : undefined}
          />
          <PromiseList
            promises={model.promises}
            today={facts.today}
            {...{ stored, names, opened, onOpen }}
            rights={{ mayPlan, mayShape }}
            onToggle={(id) => onShow(id, false)}
            onAct={act}
            onEndPause={(shown) => setTask({ is: 'end_pause', shown })}
          />
        </>
      )}
      {task ? (
        <PromiseTaskDialog
          {...{ organisationId, memberId, task, stored, choices, names, attempt }}
          promises={model.promises}
          today={facts.today}
          onClose={() => setTask(null)}
        />
      ) : null}
      {isFilling && canFill ? (
        <FillDialog
          {...{ facts, names, plans, kept }}
          onPlan={(planned, drafts) =>
            onPlan(planned, () => {
              setKept(drafts);
              onShow(opened, true);
            })
          }
          coverage={model.coverage}
          promiseId={opened}
          linkToPlan={(year) => linkToFoundation(year, t('openPlanOf', { year }))}
          onClose={() => {
            setKept(null);
            onShow(opened, false);
          }}
        />
      ) : null}
    </>
  );
}
