import type { TeamLoad } from '@cadans/contracts/team';
import type { ReactNode } from 'react';
import { Avatar } from '../../ui/avatar';
import { Card } from '../../ui/card';
import { heightFor, WeekBars } from '../../ui/week-bars';
import { formatNumber, formatWeek } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import { OwnHours } from './own-hours';

export interface LoadTableProps {
  load: TeamLoad;
  /** What can be done about somebody's load. */
  actsOf: (memberId: string) => ReactNode;
  /** Says how many hours a week somebody has, and how many they had; left out for who may only look. */
  onGive?: ((memberId: string, hoursAWeek: number | null, was: number | null) => void) | undefined;
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** What everybody carries in the coming 13 weeks: hours as bars, capacity as a line, away hatched. Nobody is ranked. */
export function LoadTable({ load, actsOf, onGive }: LoadTableProps) {
  const { t, language } = useTranslation('team');
  const { mondays, people, weeklyCapacity, usualHours, equalPart } = load;
  const most = heightFor(
    people.flatMap(({ hours }) => hours),
    people.flatMap(({ capacity }) => capacity),
  );
  const hoursOf = (value: number) => formatNumber(Math.round(value * 10) / 10, language);
  // Without days away: what was agreed knows of none either.
  const wholeOf = (one: TeamLoad['people'][number]) => (one.carries ? (one.hoursAWeek ?? equalPart) : 0);
  const weeks = mondays.map((monday) => formatWeek(monday));
  return (
    <Card
      title={t('load')}
      aside={[
        t('agreed', { count: weeklyCapacity, hours: hoursOf(weeklyCapacity * usualHours) }),
        people.some(({ hoursAWeek }) => hoursAWeek !== null) &&
          t('sumOfHours', { hours: hoursOf(sum(people.map(wholeOf))) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      padded={false}
    >
      <ul aria-label={t('load')} className="divide-y divide-line">
        {people.map(({ memberId, name, carries, hoursAWeek, hours, capacity, daysAway }) => {
          const over = hours.filter((value, week) => value > (capacity[week] ?? 0)).length;
          const said = t('hoursOf', { hours: hoursOf(sum(hours)), capacity: hoursOf(sum(capacity)) });
          return (
            <li
              key={memberId}
              className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-5 gap-y-2 px-4 py-3 md:grid-cols-[14rem_minmax(0,1fr)_auto]"
            >
              <div className="flex min-w-0 items-center gap-3 max-md:col-span-2 max-md:col-start-1 max-md:row-start-1">
                <Avatar name={name} id={memberId} size={30} />
                <div className="min-w-0">
                  {/* On a phone the acts stand beside the name. */}
                  <p className="truncate font-medium max-md:pr-26">{name}</p>
                  <p className="text-xs text-muted">{said}</p>
                  {over > 0 && carries ? (
                    <p className="text-xs text-warn">{t('tooFull', { count: over })}</p>
                  ) : null}
                  {carries ? (
                    <OwnHours
                      {...{ name, hoursAWeek, equalPart }}
                      onGive={onGive && ((given) => onGive(memberId, given, hoursAWeek))}
                    />
                  ) : null}
                  {carries ? null : <p className="text-xs text-warn">{t('carriesNothing')}</p>}
                </div>
              </div>
              <div className="min-w-0 max-md:col-span-2">
                <WeekBars
                  label={`${name}: ${said}`}
                  most={most}
                  weeks={hours.map((value, week) => ({
                    key: mondays[week] ?? '',
                    title: t('inWeek', {
                      week: weeks[week] ?? '',
                      hours: hoursOf(value),
                      capacity: hoursOf(capacity[week] ?? 0),
                    }),
                    value,
                    capacity: capacity[week] ?? 0,
                    isAway: (daysAway[week] ?? 0) > 0,
                  }))}
                />
              </div>
              <div
                data-no-print
                className="flex flex-wrap gap-2 max-md:col-start-2 max-md:row-start-1 max-md:-mr-3 max-md:self-start"
              >
                {actsOf(memberId)}
              </div>
            </li>
          );
        })}
      </ul>
      <p className="flex justify-between gap-3 px-4 py-2.5 text-2xs text-faint max-md:flex-col">
        <span>{t('legend')}</span>
        <span className="shrink-0 tabular-nums">
          {weeks[0]} – {weeks.at(-1)}
        </span>
      </p>
    </Card>
  );
}
