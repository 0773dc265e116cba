import type { CalendarDate } from '@cadans/domain/calendar-date';
import { Plus } from 'lucide-react';
import type { StandInWords } from '../../../api/stand-ins';
import type { PlannedActivity, YearPlan } from '../../../api/year-plan';
import { Button } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { IconButton } from '../../../ui/icon-button';
import { formatDayInWords, formatWeekday } from '../../../words/formats';
import { useLanguage } from '../../../words/use-language';
import { useTranslation } from '../../../words/use-translation';
import type { DayBeat, DayBeats } from '../beats/day-beats';
import { agendaOf } from './agenda';
import { AgendaBeat } from './agenda-beat';
import { AgendaEntry } from './agenda-entry';
import type { MonthActs } from './month-acts';
import type { MonthModel } from './month-model';

export interface MonthAgendaProps extends Pick<MonthActs, 'mayPlan' | 'onOpen' | 'onPlan'> {
  plan: YearPlan;
  model: MonthModel;
  standIns: StandInWords | undefined;
  beats: DayBeats;
  onBeat: (beat: DayBeat) => void;
}

/** The month on a phone: first what has no day, then week by week and day by day what is planned. */
export function MonthAgenda(props: MonthAgendaProps) {
  const { plan, model, standIns, beats, onBeat, mayPlan, onOpen, onPlan } = props;
  const { t } = useTranslation('month');
  const { language } = useLanguage();
  const parts = agendaOf(model, plan.today, beats);
  const first = model.weeks.flatMap(({ days }) => days).find(({ inMonth }) => inMonth);
  const titleOf = (part: (typeof parts)[number]): string =>
    part.is === 'month'
      ? t('somewhereShort')
      : part.is === 'week'
        ? t('somewhereWeek', { week: part.week })
        : formatWeekday(part.day, language);
  const list = (activities: readonly PlannedActivity[]) => (
    <ul className="flex flex-col gap-1.5">
      {activities.map((activity) => (
        <li key={activity.id}>
          <AgendaEntry plan={plan} activity={activity} standIn={standIns?.(activity)} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  const hasBeat = (part: (typeof parts)[number]) => part.is === 'day' && beats.has(part.day);
  if (parts.every((part) => part.activities.length === 0 && !hasBeat(part)))
    return (
      <EmptyState
        title={t('emptyTitle')}
        actions={
          mayPlan && first ? <Button onPress={() => onPlan(first.day)}>{t('planIn')}</Button> : undefined
        }
      >
        {t('emptyText')}
      </EmptyState>
    );
  const planOn = (day: CalendarDate) => (
    <IconButton
      label={t('planOn', { day: formatDayInWords(day, language) })}
      icon={<Plus size={16} aria-hidden />}
      onPress={() => onPlan(day)}
    />
  );
  return (
    <div className="flex flex-col divide-y divide-line">
      {parts.map((part) => (
        <section key={titleOf(part)} className="px-3 py-2">
          <div className="flex min-h-11 items-center justify-between gap-2">
            <h2 className="text-sm font-semibold">
              <span className={part.isToday ? 'rounded-full bg-accent px-2 py-0.5 text-on-accent' : ''}>
                {titleOf(part)}
              </span>
              {part.is === 'day' && part.holiday ? (
                <span className="ml-2 text-xs font-normal text-warn">{part.holiday[language]}</span>
              ) : null}
            </h2>
            {part.is === 'day' && mayPlan ? planOn(part.day) : null}
          </div>
          {part.activities.length > 0 ? list(part.activities) : null}
          {part.is === 'day'
            ? beats
                .get(part.day)
                ?.map((beat) => <AgendaBeat key={beat.id} beat={beat} mayPlan={mayPlan} onBeat={onBeat} />)
            : null}
        </section>
      ))}
    </div>
  );
}
