import type { DecisionItem } from '@cadans/domain/decision-item';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { cadencesQuery } from '../../../features/cadences/cadence.queries';
import { ChosenRows } from '../../../features/progress/chosen-rows';
import type { Known } from '../../../features/progress/known';
import { promiseInWords } from '../../../features/progress/promise-words';
import { AskDialog } from '../../../ui/ask-dialog';
import { Select } from '../../../ui/select';
import { formatDayInWords } from '../../../words/formats';
import { useTranslation } from '../../../words/use-translation';
import type { RowOf } from './settling';
import { promisesToHandOver, workToHandOver } from './to-hand-over';
import { useHandingOver } from './use-handing-over';
import { useTakers } from './use-takers';

export interface HandOverMatterProps {
  item: DecisionItem;
  act: 'hand_over' | 'name_stand_in';
  known: Known;
  /** Who can take it over is a member of it. */
  plan: YearPlan;
  rowOf: RowOf;
  today: string;
  /** Promises of a plan that was agreed are handed over by who steers. */
  mayShape: boolean;
  onDone: (isSettled: boolean) => void;
  onClose: () => void;
}

/**
 * Gives the work of who is away or leaves to somebody else. Handing over takes their promises along; a stand-in gets what
 * is due in that time and nothing else.
 */
export function HandOverMatter({
  item,
  act,
  known,
  plan,
  rowOf,
  today,
  mayShape,
  ...on
}: HandOverMatterProps) {
  const { t, language } = useTranslation('handing-over');
  const { t: ofProgress } = useTranslation('progress');
  const { organisationId } = known;
  const memberId = item.ids[0] ?? '';
  const { data: stored = [] } = useQuery(cadencesQuery(organisationId));
  const { isPending, refusal, handOver } = useHandingOver(organisationId, () => on.onDone(true), on.onClose);
  const isWhole = act === 'hand_over';
  const work = workToHandOver(item, rowOf);
  const promises = isWhole ? promisesToHandOver(stored, memberId, today) : [];
  const [ownerId, setOwner] = useState<string | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);

  const taken = mayShape ? [...work, ...promises] : work;
  const chosen = new Set(taken.map(({ id }) => id).filter((id) => !left.has(id)));
  const choose = (next: ReadonlySet<string>) =>
    setLeft(new Set(taken.map(({ id }) => id).filter((id) => !next.has(id))));
  const options = useTakers(plan, known, memberId);
  const submit = () => {
    setTried(true);
    if (!ownerId || chosen.size === 0) return;
    const words = {
      said: t('said', { count: chosen.size, who: known.personName(ownerId) }),
      back: t('said', { count: chosen.size, who: known.personName(memberId) }),
    };
    const activities = work.filter(({ id }) => chosen.has(id));
    const rows = promises.filter(({ id }) => chosen.has(id)).flatMap((promise) => promise.rows);
    handOver({ ownerId, activities, rows }, words);
  };
  const name = known.personName(memberId);
  return (
    <AskDialog
      title={t(isWhole ? 'title' : 'standInTitle', { name })}
      subtitle={item.sentence[language]}
      act={t(isWhole ? 'handOver' : 'appoint')}
      isDisabled={options.length === 0}
      {...{ isPending, refusal }}
      onSubmit={submit}
      onClose={on.onClose}
    >
      <Select
        label={t(isWhole ? 'to' : 'toStandIn')}
        buttonRef={first}
        options={options}
        value={ownerId}
        onChange={setOwner}
        hint={t(options.length === 0 ? 'nobodyElse' : 'atOnce')}
        error={isTried && !ownerId ? t('whoMissing') : undefined}
      />
      {work.length > 0 ? (
        <ChosenRows
          title={t('work')}
          rows={work.map(({ id, title, channelId, endsOn }) => ({
            ...{ id, name: title },
            about: t('dueOn', {
              channel: known.channelName(channelId),
              day: formatDayInWords(endsOn, language, true),
            }),
          }))}
          chosen={chosen}
          onChange={choose}
        />
      ) : null}
      {promises.length > 0 && mayShape ? (
        <ChosenRows
          title={t('ofPromises')}
          rows={promises.map(({ id, row }) => ({
            ...{ id, name: known.promiseName(row) },
            about: promiseInWords(row, ofProgress),
          }))}
          chosen={chosen}
          onChange={choose}
        />
      ) : null}
      {promises.length > 0 && !mayShape ? <p className="text-sm text-muted">{t('promisesLocked')}</p> : null}
      {isTried && chosen.size === 0 ? (
        <p role="alert" className="text-sm font-medium text-danger">
          {t('whatMissing')}
        </p>
      ) : null}
    </AskDialog>
  );
}
