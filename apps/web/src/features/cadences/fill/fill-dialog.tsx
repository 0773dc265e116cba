import { MOST_ACTS } from '@cadans/contracts/batch-size';
import { yearOf } from '@cadans/domain/calendar-date';
import type { Coverage } from '@cadans/domain/coverage';
import type { Facts } from '@cadans/domain/facts';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { Banner } from '../../../ui/banner';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { useTranslation } from '../../../words/use-translation';
import { choicesOf } from '../acts/choices';
import type { Names } from '../names';
import { Becomes } from './becomes';
import { coverageAfter } from './coverage-after';
import { draftsOf, type FillDraft, faultOf, keyOfBeat, type ToPlan, toPlan } from './draft';
import { DraftRow } from './draft-row';
import { FillChoose } from './fill-choose';
import { firstHorizon, isOf, toFill } from './to-fill';

export interface FillDialogProps {
  facts: Facts;
  names: Names;
  /** The plans of this year and the next, those that there are. */
  plans: readonly YearPlan[];
  coverage: readonly Coverage[];
  /** Only the beats of this promise are chosen to begin with: any of its rows. */
  promiseId: string | undefined;
  /** The way to a year that has no plan yet. */
  linkToPlan: (year: number) => ReactNode;
  /** Drafts that were refused: they open as they were left. */
  kept: readonly FillDraft[] | null;
  onPlan: (planned: readonly ToPlan[], drafts: readonly FillDraft[]) => void;
  onClose: () => void;
}

/** Fills the coming weeks: choose open beats, look through the drafts, plan them as one. */
export function FillDialog(props: FillDialogProps) {
  const { facts, names, plans, coverage, promiseId, linkToPlan, kept, onPlan, onClose } = props;
  const { t } = useTranslation('rhythm');
  const [horizon, setHorizon] = useState(() => firstHorizon(facts, promiseId));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [drafts, setDrafts] = useState(kept);
  const [isAsked, setAsked] = useState(false);
  const isSent = useRef(false);

  const { open, without } = useMemo(() => toFill(facts, plans, Number(horizon)), [facts, plans, horizon]);
  const isAbout = isOf(promiseId);
  // `left` holds what was changed of the first choice: the beats of the promise it is about, or all.
  const chosen = new Set(open.filter((each) => isAbout(each) !== left.has(keyOfBeat(each))).map(keyOfBeat));
  const choose = (keys: readonly string[], isChosen: boolean) => {
    const about = new Map(open.map((each) => [keyOfBeat(each), isAbout(each)]));
    const next = new Set(left);
    for (const key of keys) {
      if (about.get(key) === isChosen) next.delete(key);
      else next.add(key);
    }
    setLeft(next);
  };
  const active = new Set(plans.flatMap((plan) => choicesOf(plan).members).map(({ id }) => id));
  const draftChosen = () =>
    draftsOf(
      facts,
      open.filter((each) => chosen.has(keyOfBeat(each))),
      names,
      active,
      t,
    );

  const shown = drafts ?? [];
  const planned = useMemo(() => toPlan(drafts ?? []), [drafts]);
  const after = useMemo(() => coverageAfter(facts, planned), [facts, planned]);
  const put = (draft: FillDraft) => setDrafts(shown.map((one) => (one.key === draft.key ? draft : one)));
  const save = () => {
    setAsked(true);
    // A double press comes before the dialog is gone.
    if (isSent.current || shown.some((draft) => faultOf(draft) !== null)) return;
    isSent.current = true;
    onClose();
    onPlan(planned, shown);
  };
  const isTooMany = chosen.size > MOST_ACTS;
  return (
    <Dialog
      title={t('fillTitle')}
      subtitle={drafts ? t('dealt') : t('fillSubtitle')}
      isOpen
      isDismissable={false}
      size="l"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      footer={
        drafts ? (
          <>
            <Button onPress={() => setDrafts(null)}>{t('toChoice')}</Button>
            <Button variant="primary" isDisabled={shown.length === 0} onPress={save}>
              {t('save', { count: shown.length })}
            </Button>
          </>
        ) : (
          <Button
            variant="primary"
            isDisabled={chosen.size === 0 || isTooMany}
            onPress={() => setDrafts(draftChosen())}
          >
            {t('toDrafts', { count: chosen.size })}
          </Button>
        )
      }
    >
      {drafts ? (
        <>
          <Becomes before={coverage} after={after} />
          <ol className="mt-2">
            {shown.map((draft, at) => (
              <DraftRow
                key={draft.key}
                {...{ draft, names, isAsked }}
                number={at + 1}
                choices={choicesIn(plans, draft)}
                onChange={put}
                onLeaveOut={() => setDrafts(shown.filter(({ key }) => key !== draft.key))}
              />
            ))}
          </ol>
        </>
      ) : (
        <>
          <FillChoose {...{ open, chosen, horizon, names }} onHorizon={setHorizon} onChoose={choose} />
          {isTooMany ? <Banner tone="warn">{t('tooMany', { most: MOST_ACTS })}</Banner> : null}
          {[...without].map(([year, count]) => (
            <Banner key={year} className="mt-3" actions={linkToPlan(year)}>
              {t('noPlanOf', { count, year })}
            </Banner>
          ))}
        </>
      )}
    </Dialog>
  );
}

// Themes are chosen per year: a draft past New Year's Eve has those of the next.
function choicesIn(plans: readonly YearPlan[], { day, from }: FillDraft) {
  const plan = plans.find(({ year }) => year === yearOf(day ?? from));
  return plan ? choicesOf(plan) : { themes: [], members: [] };
}
