import type { TeamLoad } from '@cadans/contracts/team';
import { Avatar } from '../../ui/avatar';
import { heightFor, WeekBars } from '../../ui/week-bars';
import { formatNumber, formatWeek } from '../../words/formats';
import { useTranslation } from '../../words/use-translation';
import type { LoadAfter } from './handover-draft';

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);

/** What the hand-over does to the coming 13 weeks of whoever gets something: before, and what comes on top. */
export function LoadChange({
  loads,
  mondays,
}: {
  loads: readonly LoadAfter[];
  mondays: TeamLoad['mondays'];
}) {
  const { t, language } = useTranslation('handover');
  const hours = (value: number) => formatNumber(Math.round(value), language);
  const most = heightFor(
    loads.flatMap(({ person, added }) => person.hours.map((value, week) => value + (added[week] ?? 0))),
    loads.flatMap(({ person }) => person.capacity),
  );
  if (loads.length === 0) return <p className="text-sm text-muted">{t('nobodyGets')}</p>;
  return (
    <ul aria-label={t('loadAfter')} className="flex flex-col gap-4">
      {loads.map(({ person, added }) => {
        const before = sum(person.hours);
        const change = t('change', {
          before: hours(before),
          after: hours(before + sum(added)),
          capacity: hours(sum(person.capacity)),
        });
        return (
          <li key={person.memberId} className="flex flex-col gap-1.5">
            <p className="flex items-center gap-2 text-sm">
              <Avatar name={person.name} id={person.memberId} size={24} decorative />
              <span className="min-w-0 flex-1 truncate font-medium">{person.name}</span>
              <span className="text-xs text-muted tabular-nums">{change}</span>
            </p>
            <WeekBars
              label={`${person.name}: ${change}`}
              {...{ most }}
              weeks={mondays.map((monday, week) => ({
                key: monday,
                title: t('inWeek', {
                  week: formatWeek(monday),
                  before: hours(person.hours[week] ?? 0),
                  after: hours((person.hours[week] ?? 0) + (added[week] ?? 0)),
                }),
                value: person.hours[week] ?? 0,
                added: added[week] ?? 0,
                capacity: person.capacity[week] ?? 0,
                isAway: (person.daysAway[week] ?? 0) > 0,
              }))}
            />
          </li>
        );
      })}
    </ul>
  );
}
