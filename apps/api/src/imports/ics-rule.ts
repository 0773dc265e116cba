/** How an event comes again (RFC 5545), as far as days go. */
export interface IcsRule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | null;
  /** As it stands in the file. */
  readonly until: string | null;
  readonly byDay: readonly { readonly weekday: number; readonly nth: number }[];
  readonly byMonthDay: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonth: readonly number[];
  readonly byPosition: readonly number[];
  /** 0 is Sunday. */
  readonly weekStart: number;
}

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const READ = new Set(
  'FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYYEARDAY BYMONTH BYSETPOS WKST BYHOUR BYMINUTE BYSECOND'.split(
    ' ',
  ),
);

/** Reads a rule; none for what does not go by days (every hour), by week numbers, or is no rule. */
export function icsRule(text: string): IcsRule | undefined {
  const parts = new Map(
    text
      .trim()
      .toUpperCase()
      .split(';')
      .map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']),
  );
  const frequency = (['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const).find(
    (one) => one === parts.get('FREQ'),
  );
  if (!frequency || [...parts.keys()].some((name) => name !== '' && !READ.has(name))) return undefined;
  const numbers = (name: string) => (parts.get(name) ? (parts.get(name) ?? '').split(',').map(Number) : []);
  const [interval = 1] = numbers('INTERVAL');
  const [count = null] = numbers('COUNT');
  const byDay = (parts.get('BYDAY') ?? '')
    .split(',')
    .filter(Boolean)
    .map((day) => ({
      weekday: WEEKDAYS.indexOf(day.slice(-2)),
      nth: Number(day.slice(0, -2) || 0),
    }));
  const rule = {
    ...{ frequency, interval, count, until: parts.get('UNTIL') ?? null, byDay },
    ...{ byMonthDay: numbers('BYMONTHDAY'), byYearDay: numbers('BYYEARDAY') },
    ...{ byMonth: numbers('BYMONTH'), byPosition: numbers('BYSETPOS') },
    weekStart: Math.max(0, WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')),
  };
  const all = [
    interval,
    count ?? 1,
    ...rule.byMonthDay,
    ...rule.byYearDay,
    ...rule.byMonth,
    ...rule.byPosition,
  ];
  const isSound =
    all.every(Number.isInteger) &&
    interval >= 1 &&
    byDay.every(({ weekday, nth }) => weekday >= 0 && Number.isInteger(nth));
  return isSound ? rule : undefined;
}

/** A day, with what rules ask about it. */
interface RuleDay {
  readonly number: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

function ruleDay(number: number): RuleDay {
  const date = new Date(number * 86_400_000);
  return {
    number,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

const numberOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / 86_400_000;

/**
 * The days a rule gives from its first day to `last`, as numbers, each day once. Every day is looked at, so that no rule can
 * go on without end; `step` is called for each and may throw.
 */
export function* ruleDays(rule: IcsRule, first: number, last: number, step: () => void): Generator<number> {
  const start = ruleDay(first);
  const isDue = (period: number) => (period - periodOf(rule, start)) % rule.interval === 0;
  let period = periodOf(rule, start);
  let together: number[] = [];
  // The last period is looked at as a whole: its last Friday may be asked for.
  for (let number = firstOfPeriod(rule, start); number <= last || together.length > 0; number++) {
    step();
    const day = ruleDay(number);
    const its = periodOf(rule, day);
    if (its !== period) {
      yield* positions(rule, together).filter((one) => one >= first && one <= last);
      together = [];
      period = its;
    }
    if (isDue(its) && fits(rule, day, start)) together.push(number);
    if (number > last && its !== periodOf(rule, ruleDay(last))) break;
  }
}

function positions({ byPosition }: IcsRule, days: readonly number[]): readonly number[] {
  if (byPosition.length === 0) return days;
  return days.filter((_, at) => byPosition.includes(at + 1) || byPosition.includes(at - days.length));
}

function periodOf({ frequency, weekStart }: IcsRule, { number, year, month, weekday }: RuleDay): number {
  if (frequency === 'DAILY') return number;
  if (frequency === 'WEEKLY') return Math.round((number - ((weekday - weekStart + 7) % 7)) / 7);
  return frequency === 'MONTHLY' ? year * 12 + month : year;
}

function firstOfPeriod({ frequency, weekStart }: IcsRule, { number, year, month, weekday }: RuleDay): number {
  if (frequency === 'DAILY') return number;
  if (frequency === 'WEEKLY') return number - ((weekday - weekStart + 7) % 7);
  return numberOf(year, frequency === 'MONTHLY' ? month : 1, 1);
}

function fits(rule: IcsRule, day: RuleDay, start: RuleDay): boolean {
  const { frequency, byDay, byMonth, byMonthDay, byYearDay } = rule;
  if (byMonth.length > 0 && !byMonth.includes(day.month)) return false;
  const monthLength = numberOf(day.year, day.month + 1, 1) - numberOf(day.year, day.month, 1);
  if (
    byMonthDay.length > 0 &&
    !byMonthDay.includes(day.day) &&
    !byMonthDay.includes(day.day - monthLength - 1)
  )
    return false;
  const newYear = numberOf(day.year, 1, 1);
  const yearLength = numberOf(day.year + 1, 1, 1) - newYear;
  const ofYear = day.number - newYear + 1;
  if (byYearDay.length > 0 && !byYearDay.includes(ofYear) && !byYearDay.includes(ofYear - yearLength - 1))
    return false;
  if (byDay.length > 0)
    return byDay.some((one) => isNthWeekday(rule, day, one, { monthLength, yearLength, ofYear }));
  if (byMonthDay.length + byYearDay.length > 0 || frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY') return day.weekday === start.weekday;
  return (
    day.day === start.day && (frequency === 'MONTHLY' || byMonth.length > 0 || day.month === start.month)
  );
}

function isNthWeekday(
  { frequency, byMonth }: IcsRule,
  day: RuleDay,
  { weekday, nth }: IcsRule['byDay'][number],
  { monthLength, yearLength, ofYear }: { monthLength: number; yearLength: number; ofYear: number },
): boolean {
  if (day.weekday !== weekday) return false;
  if (nth === 0 || frequency === 'DAILY' || frequency === 'WEEKLY') return true;
  const inYear = frequency === 'YEARLY' && byMonth.length === 0;
  const [place, length] = inYear ? [ofYear, yearLength] : [day.day, monthLength];
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((length - place + 1) / 7) === -nth;
}
