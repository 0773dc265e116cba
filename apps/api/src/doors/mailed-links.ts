import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { Database } from '../database/database.js';
import { hashOf, newToken } from './door-token.js';

/** What a mailed link is for. */
export type LinkKind = 'magic_link' | 'password_reset';

/** How long a link works from when it was asked for, in minutes. */
export const MINUTES: Readonly<Record<LinkKind, number>> = { magic_link: 15, password_reset: 30 };

/** Somebody's link that is still to be made. */
export interface LinkFor {
  readonly kind: LinkKind;
  readonly userId: string;
  readonly askedAt: Date;
  readonly browserHash: string | null;
}

/** The tokens of mailed links: made when the mail goes, kept as hashes, used up by who comes first. */
@Injectable()
export class MailedLinks {
  constructor(private readonly database: Database) {}

  /** A token for a link, counted from when it was asked for; none when that is too long ago. */
  async make({ kind, userId, askedAt, browserHash }: LinkFor): Promise<string | undefined> {
    const token = newToken();
    const { rowCount } = await this.database.identity.query(
      `insert into user_door_token (hash, kind, user_id, browser_hash, expires_at)
        select $1, $2, $3, $4, ends from (select $5::timestamptz + make_interval(mins => $6) as ends) x where ends > now()`,
      [hashOf(token), kind, userId, browserHash, askedAt, MINUTES[kind]],
    );
    return rowCount ? token : undefined;
  }

  /** Whether a link still works, for whichever browser. */
  async works(kind: LinkKind, token: string): Promise<boolean> {
    const { rowCount } = await this.database.identity.query(
      'select from user_door_token where hash = $1 and kind = $2 and expires_at > now()',
      [hashOf(token), kind],
    );
    return Boolean(rowCount);
  }

  /** Uses a link up, and every other of its kind that the person has; answers whose it was. Of many at once one gets it. */
  async use(
    door: Pick<pg.ClientBase, 'query'>,
    { kind, token, browser }: { kind: LinkKind; token: string; browser?: string },
  ): Promise<string | undefined> {
    const { rows } = await door.query<{ user_id: string }>(
      `with used as (
        delete from user_door_token where hash = $1 and kind = $2 and expires_at > now()
          and browser_hash is not distinct from $3 returning user_id, hash
      ), others as (
        delete from user_door_token t using used where t.user_id = used.user_id and t.kind = $2 and t.hash <> used.hash
      ) select user_id from used`,
      [hashOf(token), kind, browser === undefined ? null : hashOf(browser)],
    );
    return rows[0]?.user_id;
  }

  /** Forgets what works no more. */
  async sweep(): Promise<void> {
    await this.database.identity.query(`delete from user_door_token where expires_at < now()`);
  }
}
