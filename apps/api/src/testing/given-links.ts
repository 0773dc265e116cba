import type pg from 'pg';
import { newScopedToken } from '../shares/scoped-token.js';
import type { GivenOrganisation } from './given.js';

type InOrganisation = <T>(id: string, work: (client: pg.PoolClient) => Promise<T>) => Promise<T>;

/** A link of the director's to the year, and a feed of the marketer's; and the file of another feed, which nobody closes. */
export function givenLinks(
  inOrganisation: InOrganisation,
  { id, year, director, marketer }: GivenOrganisation,
): Promise<{ shareId: string; feedId: string; file: string }> {
  return inOrganisation(id, async (client) => {
    const made = async (text: string, values: unknown[]) =>
      (await client.query<{ id: string }>(`${text} returning id`, values)).rows[0]?.id ?? '';
    const feed = `insert into calendar_feed (organisation_id, kind, member_id, token_hash) values ($1, 'organisation', $2, $3)`;
    const { token, hash } = newScopedToken(id);
    await made(feed, [id, marketer.id, hash]);
    return {
      shareId: await made(
        `insert into share_link (organisation_id, name, year, token_hash, expires_on, created_by_id) values ($1, 'Bureau', $2, $3, current_date + 30, $4)`,
        [id, year, newScopedToken(id).hash, director.id],
      ),
      feedId: await made(feed, [id, marketer.id, newScopedToken(id).hash]),
      file: `${token}.ics`,
    };
  });
}
