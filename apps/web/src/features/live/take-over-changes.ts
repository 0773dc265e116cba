import type { Changes } from '@cadans/contracts/changes';
import type { QueryClient } from '@tanstack/react-query';
import { presenceQuery } from '../../api/presence.queries';
import { unreadQuery } from '../../api/unread.queries';
import { type Change, replaceAllInYears, rowsInYears, yearQuery } from '../../api/year.queries';
import { plannedOf } from '../../api/year-plan';

/** How the plans stood when they were last heard of. */
export type Heard = Map<number, { version: number; shape: number }>;

/**
 * Takes over what others changed: rows go into the years that are open, each only when it is newer than what stands there;
 * a year of which more changed than rows is read again; what is open of a touched activity is asked again.
 */
export function takeOverChanges(
  queries: QueryClient,
  organisationId: string,
  { years, touched, activities, present, unread }: Changes,
  heard: Heard,
): void {
  queries.setQueryData(presenceQuery(organisationId).queryKey, present);
  hearUnread(queries, organisationId, unread);
  const rows = activities ?? [];
  const known = rowsInYears(queries, organisationId, new Set(rows.map(({ id }) => id)));
  const news = rows.filter(({ id, version }) => version > (known.get(id)?.version ?? 0));
  const changes = news.map((row): Change => {
    const before = known.get(row.id) ?? null;
    return { before, after: row.deletedAt === null ? plannedOf(row) : null };
  });
  if (changes.length > 0) replaceAllInYears(queries, organisationId, changes);
  if (years.some(({ year, version }) => heard.get(year)?.version !== version))
    reckonAnew(queries, organisationId);
  for (const { year, version, shape } of years) {
    const before = heard.get(year);
    heard.set(year, { version, shape });
    const { queryKey } = yearQuery(organisationId, year);
    const plan = queries.getQueryData(queryKey);
    if (!plan || plan.version >= version) continue;
    // All that lies between is told in rows only when it was heard from where this year stands, and no older answer is
    // still on its way.
    const isComing = queries.getQueryState(queryKey)?.fetchStatus === 'fetching';
    const isTold =
      before?.shape === shape && before.version <= plan.version && activities !== null && !isComing;
    if (isTold) queries.setQueryData(queryKey, { ...plan, version });
    else void queries.invalidateQueries({ queryKey });
  }
  const ids = new Set(touched.map(({ activityId }) => activityId));
  if (ids.size === 0 && activities !== null) return;
  void queries.invalidateQueries({
    predicate: ({ queryKey: [about, organisation, id] }) => {
      if (organisation !== organisationId || about === 'year' || about === 'presence') return false;
      return activities === null || about === 'work' || ids.has(String(id));
    },
  });
}

/** What one was told is asked again when it is shown and there is other news, or something was read elsewhere. */
function hearUnread(queries: QueryClient, organisationId: string, unread: number): void {
  const { queryKey } = unreadQuery(organisationId);
  if ((queries.getQueryData(queryKey) ?? 0) === unread) return;
  queries.setQueryData(queryKey, unread);
  void queries.invalidateQueries({ queryKey: ['notices', organisationId] });
}

/** Whatever was written, the figures reckoned from it are asked again, and what people ask for: that is told no other way. */
function reckonAnew(queries: QueryClient, organisationId: string): void {
  for (const about of ['facts', 'progress', 'requests'])
    void queries.invalidateQueries({ queryKey: [about, organisationId] });
}
