import type { NoGo } from '@cadans/contracts/no-gos';
import { type AccountWeek, accountOf } from '@cadans/domain/account';
import { sortOutMatters } from '@cadans/domain/arranged';
import type { Facts } from '@cadans/domain/facts';
import { holdRateOf } from '@cadans/domain/no-go-hold-rate';
import { periodOf } from '@cadans/domain/period';
import { type Progress, progressOf } from '@cadans/domain/progress';
import type { YieldPart } from '@cadans/domain/yield';
import { amount, keyOf, type Metrics, namesOf, of, shown, signed, two } from './metric-words-for-tests.js';

/** What slid, was scrapped, was tempted and yielded, what needs a decision, and the account, by the rules. */
export function workMetrics(facts: Facts, noGos: readonly NoGo[]): Metrics {
  const quarter = progressOf(facts, periodOf('quarter', facts.today));
  const year = progressOf(facts, periodOf('year', facts.today));
  const { open, arranged } = sortOutMatters(quarter.decisions, quarter.promises);
  const overdue = quarter.decisions.filter(({ kind }) => kind === 'overdue');
  return {
    slip: [String(quarter.slip.count), String(quarter.slip.days)],
    'slip.over-a-quarter': [String(quarter.slip.quarterCrossings), '–'],
    ...slipReasons(quarter),
    'overdue.untouched': [String(overdue.length)],
    away: [String(quarter.away.length)],
    'scrapped.quarter': [String(quarter.scrapped.count), amount(quarter.scrapped.hours)],
    'scrapped.year': [String(year.scrapped.count), amount(year.scrapped.hours)],
    'evidence.quarter': evidence(facts, quarter),
    'evidence.year': evidence(facts, year),
    ...yields(quarter, facts),
    ...noGoMetrics(facts, noGos),
    decisions: [String(quarter.decisions.length), String(open.length), String(arranged.length)],
    ...accountMetrics(facts),
  };
}

const slipReasons = ({ slip }: Progress): Metrics =>
  Object.fromEntries(
    slip.reasons.map(({ reason, count, days }) => [
      `slip.${reason.replaceAll('_', '-')}`,
      [String(count), String(days)],
    ]),
  );

function evidence({ activities }: Facts, { yield: { evidence: told } }: Progress): string[] {
  const known = new Set(told.withResultIds);
  const ripe = activities
    .filter(({ id }) => known.has(id) || told.missingIds.includes(id))
    .toSorted((one, other) => ((one.doneOn ?? '') < (other.doneOn ?? '') ? -1 : 1));
  const months = [...Map.groupBy(ripe, ({ doneOn }) => doneOn?.slice(0, 7)).values()];
  return [
    of(known.size, ripe.length),
    months.map((some) => `${some.filter(({ id }) => known.has(id)).length}/${some.length}`).join(' '),
    two(told.value),
  ];
}

function yields({ yield: told }: Progress, facts: Facts): Metrics {
  const nameOf = namesOf(facts);
  const cells = (part: YieldPart) => [
    String(part.activityIds.length),
    ...(
      ['reach', 'interactions', 'leads', 'quoteRequests', 'revenue', 'cost', 'costPerQuoteRequest'] as const
    ).map((measure) => amount(part[measure])),
  ];
  return Object.fromEntries(
    [...told.perTheme, ...told.perChannel].map((part) => [`yield.${nameOf(part.id)}`, cells(part)]),
  );
}

function noGoMetrics({ channels }: Facts, noGos: readonly NoGo[]): Metrics {
  const cells = (temptations: NoGo['temptations']) => {
    const held = temptations.filter(({ outcome }) => outcome === 'held').length;
    const { hits, overridden, rate } = holdRateOf({ held, overridden: temptations.length - held });
    return [String(hits), String(held), String(overridden), two(rate)];
  };
  const each = noGos.map(({ channelId, audience, temptations, reviewOn }) => {
    const name = channels.find(({ id }) => id === channelId)?.name ?? audience ?? '';
    return [`no-go.${keyOf(name)}`, [...cells(temptations), reviewOn]] as const;
  });
  const together = [...cells(noGos.flatMap(({ temptations }) => temptations)), '–'];
  return { ...Object.fromEntries(each), 'no-go': together };
}

function accountMetrics(facts: Facts): Metrics {
  const { rhythm, focus, ownership, c4, attention, decisions, weeks } = accountOf(facts);
  const list = (what: keyof AccountWeek) => weeks.map((week) => week[what]).join(' ');
  const sum = (what: keyof AccountWeek) => weeks.reduce((total, week) => total + week[what], 0);
  return {
    'account.trends': [rhythm, focus, ownership].map(({ trend }) => signed(trend)),
    'account.c4': [shown(c4)],
    'account.decisions': [String(decisions)],
    'account.done': [list('done'), String(sum('done'))],
    'account.planned': [list('planned'), String(sum('planned'))],
    'account.missed': [
      list('missed'),
      `${sum('missed')} in ${weeks.filter(({ missed }) => missed > 0).length} weeks`,
    ],
    attention: [String(attention.points)],
  };
}
