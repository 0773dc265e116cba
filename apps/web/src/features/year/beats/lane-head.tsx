import { wholeDown } from '@cadans/domain/sentence';
import type { ShownPromise } from '@cadans/domain/year-beats';
import { memo } from 'react';
import type { YearPlan } from '../../../api/year-plan';
import { Avatar } from '../../../ui/avatar';
import { classes } from '../../../ui/classes';
import { formatPercent } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { Lane } from '../grid/lanes';
import { bandText, promiseWords, stateWords } from './promise-words';

export interface LaneHeadProps {
  lane: Lane;
  plan: YearPlan;
  /** The promises on the channel, the first of which is shown; at least one. */
  promises: readonly ShownPromise[];
  /** The name stands above the lane, on one line. */
  isAbove: boolean;
}

/** The name of a channel with what is promised there, by whom, and how that goes. */
export const LaneHead = memo(function LaneHead({ lane, plan, promises, isAbove }: LaneHeadProps) {
  const { t } = useTranslation('beats');
  const { t: ofYear } = useTranslation('year');
  const { language } = useLanguage();
  const [first, ...others] = promises;
  if (!first) return null;
  const { late } = lane.counts;
  const owner = plan.members.find(({ id }) => id === first.cadence.ownerId);
  const slides = Math.max(
    0,
    ...lane.layout.marks.map(({ activity }) => (activity.status === 'done' ? 0 : activity.slides)),
  );
  const figure = ({ rhythm: { value } }: ShownPromise) =>
    value === null ? '–' : formatPercent(wholeDown(value), language);
  const lines = promises.map((promise) =>
    [
      promiseWords(promise, t),
      plan.themes.find(({ id }) => id === promise.cadence.themeId)?.name,
      plan.members.find(({ id }) => id === promise.cadence.ownerId)?.name,
      promise.rhythm.sentence[language],
      promise.silence?.sentence[language],
    ]
      .filter(Boolean)
      .join(' · '),
  );
  return (
    <span
      data-tip={lines.join('\n')}
      className={classes('flex min-w-0 flex-1 items-center gap-2.5', isAbove && 'whitespace-nowrap')}
    >
      {owner ? <Avatar name={owner.name} id={owner.id} decorative /> : null}
      <span className={classes('min-w-0 flex-1', isAbove && 'flex items-baseline gap-2')}>
        <span className="flex items-baseline justify-between gap-2">
          <span className="truncate font-semibold">{lane.name}</span>
          <span
            className={classes('shrink-0 text-xs font-semibold tabular-nums', bandText(first.rhythm.value))}
          >
            {figure(first)}
          </span>
        </span>
        <span className="flex items-baseline justify-between gap-2 text-2xs text-faint">
          <span className="shrink-0 text-muted">
            {promiseWords(first, t)}
            {others.length > 0 ? ` +${others.length}` : null}
          </span>
          {late > 0 ? (
            <span className="truncate font-semibold text-danger">{ofYear('lateCount', { count: late })}</span>
          ) : (
            <span className="truncate">{stateWords(first, slides, t)}</span>
          )}
        </span>
      </span>
      {/* Said last: a lane is looked for by its channel. */}
      <span className="sr-only">{owner?.name}</span>
    </span>
  );
});
