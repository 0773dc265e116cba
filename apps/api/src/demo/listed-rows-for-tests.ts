import { accountOf } from '@cadans/domain/account';
import type { FactRow, Facts } from '@cadans/domain/facts';
import { overdueNow } from '@cadans/domain/ownership';
import { periodOf } from '@cadans/domain/period';
import { type Progress, progressOf } from '@cadans/domain/progress';
import { amount, listed } from './metric-words-for-tests.js';

/** The rows behind the numbers, as docs/metrics.md lists them: each begins with a day, or with points. */
export function listedRows(facts: Facts): string[] {
  const quarter = progressOf(facts, periodOf('quarter', facts.today));
  const rows = new Map(facts.activities.map((row) => [row.id, row]));
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? []);
  const titleOf = (id: string) => rows.get(id)?.title ?? '';
  const { noise, ownership } = quarter.dials;
  return [
    ...rowsOf(noise.adHocIds).map(({ startsOn, title, effortHours, origin }) =>
      listed(startsOn, title, effortHours ?? '–', origin),
    ),
    ...rowsOf(ownership.missedIds).map((row) => listed(row.firstCommittedEndsOn, row.title, endOf(row))),
    ...rowsOf(overdueNow(facts.activities, facts.today).ids).map(({ endsOn, title, lastActedOn }) =>
      listed(endsOn, title, `last touched ${lastActedOn}`),
    ),
    ...facts.postponements
      .filter(({ id }) => quarter.slip.postponementIds.includes(id))
      .map(({ on, activityId, days, reason }) => listed(on, titleOf(activityId), days, reason)),
    ...facts.scrappings
      .filter(({ on }) => on.startsWith(facts.today.slice(0, 4)))
      .map(({ on, activityId, hoursFreed }) => listed(on, titleOf(activityId), hoursFreed ?? '–')),
    ...results(facts, quarter),
    ...quarter.decisions.map(({ since, kind, sentence }) => listed(since, kind, sentence.en)),
    ...accountOf(facts).attention.reasons.map(({ points, kind, sentence }) =>
      listed(points, kind, sentence.en),
    ),
  ];
}

const endOf = ({ doneOn }: FactRow) => (doneOn ? `done ${doneOn}` : 'still open');

/** What was recorded of the work of the quarter, one line per result. */
function results(facts: Facts, { yield: { perTheme } }: Progress): string[] {
  const themes = new Map(facts.themes.map(({ themeId, name }) => [themeId, name]));
  const channels = new Map(facts.channels.map(({ id, name }) => [id, name]));
  const done = new Set(perTheme.flatMap(({ activityIds }) => activityIds));
  return facts.activities
    .filter(({ id }) => done.has(id))
    .flatMap(({ id, doneOn, title, themeId, channelId }) =>
      facts.results
        .filter(({ activityId }) => activityId === id)
        .map(({ reach, interactions, leads, quoteRequests, revenue, cost }) =>
          listed(
            doneOn ?? '–',
            title,
            themes.get(themeId) ?? '–',
            channels.get(channelId) ?? '–',
            ...[reach, interactions, leads, quoteRequests, revenue, cost].map(amount),
          ),
        ),
    );
}
