import type { Activity } from '@cadans/contracts/activities';
import type { YearPlan } from '../../../api/year-plan';
import { formatMoment } from '../../../words/moment';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import { changesInWords, stepsInWords } from './event-words';

/** Who did what to an activity and when, latest first, with old and new values in words. */
export function ActivityHistory({ plan, story }: { plan: YearPlan; story: Activity }) {
  const { t } = useTranslation('activities');
  const { t: history } = useTranslation('history');
  const { language } = useLanguage();
  const nameOf = (memberId: string | null) =>
    plan.members.find(({ id }) => id === memberId)?.name ?? t('somebody');
  return (
    <ol className="flex flex-col">
      {story.events.toReversed().map((event) => {
        const changes = changesInWords(event, plan, language, t);
        return (
          <li
            key={`${event.activityVersion}-${event.kind}-${event.at}-${JSON.stringify([event.oldValues, event.newValues])}`}
            className="relative border-l border-line py-1.5 pl-4 text-[0.8125rem] before:absolute before:top-3 before:-left-1 before:size-2 before:rounded-full before:bg-line-strong"
          >
            <p>
              <span className="font-medium">{nameOf(event.byId)}</span>{' '}
              {event.via ? `${history('via', { key: event.via })} ` : ''}
              {history(`event.${event.kind}` as 'event.changed')} {stepsInWords(event)}{' '}
              <span className="text-faint">· {formatMoment(event.at, plan.timeZone, language)}</span>
            </p>
            {changes.map(({ field, old, now }) => (
              <p key={field} className="text-muted">
                {field}: <span className="line-through decoration-faint">{old}</span> → {now}
              </p>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
